package io.github.goalsheet.evaluation;

/**
 * Which ends of a band such as {@code 70~80} bind. Where the cell itself says that both do ({@code
 * 40%以上、60%以下}, {@code ±10%以内}), they do under every policy.
 */
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
