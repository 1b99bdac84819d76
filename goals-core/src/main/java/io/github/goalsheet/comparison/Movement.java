package io.github.goalsheet.comparison;

/** Where an indicator is heading, from the last but one figure to the last. */
public enum Movement {
  /** The last figure is better than the one before. */
  IMPROVED,
  /** The last figure is worse than the one before. */
  WORSENED,
  /** Both are equal. */
  UNCHANGED,
  /** There are no two numbers to compare, or nothing says which is better. */
  UNDETERMINED
}
