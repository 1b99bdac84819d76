package io.github.goalsheet.evaluation;

/** What a bare target of 0 means where only the policy's default gives its direction. */
public enum ZeroTarget {
  /**
   * Nobody can know: only a result of 0 is met for certain, everything else is for a person to
   * judge.
   */
  UNDETERMINED,
  /** Lower is better: met by a result of 0 or less. */
  LOWER_IS_BETTER,
  /** Nothing was planned: met by any result from 0 up. */
  NOTHING_PLANNED
}
