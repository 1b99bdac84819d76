package io.github.goalsheet.evaluation;

/** What results are compared with. */
public enum Reference {
  /** The target of the sheet. */
  TARGET,
  /** The actual of the year before, whatever the target says but for its direction. */
  PREVIOUS_YEAR,
  /** The mean of the actuals of the three years before, in the direction of the target. */
  AVERAGE_OF_THREE_YEARS
}
