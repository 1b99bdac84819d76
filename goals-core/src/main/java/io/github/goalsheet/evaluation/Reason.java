package io.github.goalsheet.evaluation;

import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;

/**
 * Why something was graded as it was, or why it was not. Every reason is a record of the facts that
 * led to it; the sentence is derived from them on demand. All are immutable and thread-safe.
 */
public sealed interface Reason permits NumberReason, WordReason, MissingReason, RollUpReason {
  /**
   * The stable {@code snake_case} code.
   *
   * @return for example {@code target_met}
   */
  String code();

  /**
   * The reason in a sentence that stands for itself.
   *
   * @param language the language wanted
   * @return the sentence, without a full stop
   */
  String in(Language language);

  /**
   * The sentence in both languages.
   *
   * @return the sentences
   */
  default Message message() {
    return new Message(in(Language.JA), in(Language.EN));
  }

  /**
   * Whether it is that there is no result.
   *
   * @return whether it is
   */
  default boolean lacksResult() {
    return this instanceof RollUpReason.Undetermined part
        ? part.because().lacksResult()
        : this instanceof WordReason.NoData;
  }
}
