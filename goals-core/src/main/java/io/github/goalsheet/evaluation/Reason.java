package io.github.goalsheet.evaluation;

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
   * @return the sentence
   */
  Message message();
}
