package io.github.goalsheet.evaluation;

import io.github.goalsheet.message.Message;

/** Why an achievement rate is not defined. */
public enum Undefined {
  /** The formula would divide by a target of zero. */
  TARGET_ZERO("目標が 0 のため達成率を計算できません", "the target is 0, so there is no rate"),
  /** The formula would compare numbers of which one or both are negative. */
  SIGNS("負の数を含むため達成率を計算できません", "a number is negative, so there is no rate"),
  /** The rate is measured from a baseline and there is none. */
  NO_BASELINE("基準値となる実績がないため達成率を計算できません", "there is no baseline to measure the rate from"),
  /** The rate is measured from a baseline and the target is that baseline. */
  TARGET_IS_BASELINE(
      "目標が基準値と同じため達成率を計算できません", "the target equals the baseline, so there is no rate"),
  /** The rate is measured from a baseline and the target asks for less than it. */
  TARGET_BEHIND_BASELINE(
      "目標が基準値より後退しているため達成率を計算できません", "the target is worse than the baseline, so there is no rate"),
  /** The complement formula is used with a target of 100 % or more. */
  TARGET_FULL("目標が 100% 以上のため達成率を計算できません", "the target is 100 % or more, so there is no rate");

  private final String ja;
  private final String en;

  Undefined(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /**
   * What is undefined, as a clause.
   *
   * @return the clause, without a full stop
   */
  public Message message() {
    return new Message(ja, en);
  }
}
