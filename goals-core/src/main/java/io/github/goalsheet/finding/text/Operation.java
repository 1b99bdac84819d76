package io.github.goalsheet.finding.text;

/** How the parts that a text lists make up the figure that they explain. */
public enum Operation {
  /** They are added up. */
  SUM,
  /** Their mean is taken. */
  MEAN,
  /** The text states the formula itself: {@code 14人×5回}. */
  FORMULA,
  /** What is new in the year is added to the actual of the year before. */
  CARRIED_FORWARD
}
