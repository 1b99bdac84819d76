package io.github.goalsheet.evaluation;

/** What a second figure in brackets is, as in {@code 67 (1248人)}. */
public enum SecondFigure {
  /** Something said beside the first figure, which counts. */
  BESIDE,
  /**
   * The figure that counts, as where an office puts the cumulative value there: {@code 3社 (7社)}
   * (倉吉市). A second figure that states another unit than the first, or none where the first does,
   * stays beside it.
   */
  COUNTS
}
