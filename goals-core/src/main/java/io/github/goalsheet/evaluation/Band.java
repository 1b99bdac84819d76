package io.github.goalsheet.evaluation;

/** Which ends of a band such as {@code 70~80} bind. */
public enum Band {
  /**
   * Only the end that results come from: the lower end where higher is better, the upper end where
   * lower is better.
   */
  NEAR_END,
  /**
   * Both: a result outside on either side is a miss, with a rate measured from the end that it lies
   * beyond; one inside has a rate of 100 %.
   */
  BOTH_ENDS
}
