package io.github.goalsheet.evaluation;

/** What results are compared with. */
public enum Reference {
  /** The target of the sheet. */
  TARGET,
  /** The actual of the year before, whatever the target says. */
  PREVIOUS_YEAR,
  /** The mean of the actuals of the three years before, whatever the target says. */
  AVERAGE_OF_THREE_YEARS
}
