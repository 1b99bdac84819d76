package io.github.goalsheet.io.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * An input as text. Immutable and thread-safe.
 *
 * @param source the input as the caller named it
 * @param text its text, without a byte order mark
 * @param notices what there is to say about its encoding
 */
public record InputText(String source, String text, ImmutableList<Notice> notices) {
  public InputText {
    requireNonNull(source, "source");
    requireNonNull(text, "text");
    requireNonNull(notices, "notices");
  }

  /**
   * Text that was never bytes.
   *
   * @param source what to call it
   * @param text the text
   * @return the input
   */
  public static InputText of(String source, String text) {
    return new InputText(source, text, ImmutableList.of());
  }
}
