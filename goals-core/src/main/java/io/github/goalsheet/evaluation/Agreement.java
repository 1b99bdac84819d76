package io.github.goalsheet.evaluation;

/** How a published rating stands to the computed one. */
public enum Agreement {
  /** The same grade. */
  AGREES("agrees"),
  /** The published rating is the better one. */
  PUBLISHED_HIGHER("publishedHigher"),
  /** The published rating is the worse one. */
  PUBLISHED_LOWER("publishedLower"),
  /** There is no published rating. */
  NOT_RATED("notRated"),
  /**
   * The two cannot be compared: nothing was computed, or the published word is not on the scale.
   */
  UNDETERMINED("undetermined");

  private final String code;

  Agreement(String code) {
    this.code = code;
  }

  static Agreement of(int publishedAgainstComputed) {
    if (publishedAgainstComputed == 0) {
      return AGREES;
    }
    return publishedAgainstComputed > 0 ? PUBLISHED_HIGHER : PUBLISHED_LOWER;
  }

  /**
   * The stable name in JSON and CSV.
   *
   * @return for example {@code publishedHigher}
   */
  public String code() {
    return code;
  }
}
