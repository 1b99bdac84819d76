package io.github.goalsheet.message;

import static java.util.Objects.requireNonNull;

/**
 * One sentence in Japanese and in English. Immutable and thread-safe.
 *
 * @param ja the Japanese sentence
 * @param en the English sentence
 */
public record Message(String ja, String en) {
  public Message {
    requireNonNull(ja, "ja");
    requireNonNull(en, "en");
  }

  /**
   * The sentence in one language.
   *
   * @param language the language wanted
   * @return the sentence
   */
  public String in(Language language) {
    return switch (language) {
      case JA -> ja;
      case EN -> en;
    };
  }
}
