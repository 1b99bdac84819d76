package io.github.goalsheet.evaluation;

import io.github.goalsheet.message.Message;

/** Why an achievement rate is not defined. */
public enum Undefined {
  /** The formula would divide by a target of zero. */
  TARGET_ZERO("目標が 0 のため", "the target is 0"),
  /** The formula would compare numbers of which one or both are negative. */
  SIGNS("負の数を含むため", "a number is negative"),
  /** The rate is measured from a baseline and there is none. */
  NO_BASELINE("基準値となる実績がないため", "there is no baseline to measure from"),
  /** The rate is measured from a baseline and the target is that baseline. */
  TARGET_IS_BASELINE("目標が基準値と同じため", "the target equals the baseline"),
  /** The rate is measured from a baseline and the target asks for less than it. */
  TARGET_BEHIND_BASELINE("目標が基準値より後退しているため", "the target is worse than the baseline"),
  /** The complement formula is used with a target of 100 % or more. */
  TARGET_FULL("目標が 100% 以上のため", "the target is 100% or more"),
  /** The complement formula is used with a unit that is none of percentages. */
  NO_PERCENTAGE("割合の指標でないため", "the indicator is no percentage");

  private final String ja;
  private final String en;

  Undefined(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /**
   * The cause, as a clause of a sentence.
   *
   * @return the clause: 「目標が 0 のため」, "the target is 0"
   */
  public Message message() {
    return new Message(ja, en);
  }
}
