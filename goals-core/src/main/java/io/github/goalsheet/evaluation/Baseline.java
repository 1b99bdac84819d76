package io.github.goalsheet.evaluation;

/** Which actual is the baseline of {@link RateMethod#FROM_BASELINE}. */
public enum Baseline {
  /** The earliest actual that the sheet states as a number. */
  EARLIEST,
  /** The latest actual that the sheet states as a number. */
  LATEST
}
