package io.github.goalsheet.finding.text;

/** How the parts that a text lists make up the figure that they explain. */
public enum Operation {
  /** They are added up. */
  SUM("sum"),
  /** Their mean is taken. */
  MEAN("mean"),
  /** The text states the formula itself: {@code 14人×5回}. */
  FORMULA("formula"),
  /** What is new in the year is added to the actual of the year before. */
  CARRIED_FORWARD("carriedForward");

  private final String code;

  Operation(String code) {
    this.code = code;
  }

  /**
   * The stable name in JSON and CSV.
   *
   * @return for example {@code carriedForward}
   */
  public String code() {
    return code;
  }
}
