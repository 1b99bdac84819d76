package io.github.goalsheet.comparison;

/** Where an indicator is heading, from the last but one figure to the last. */
public enum Movement {
  /** The last figure is better than the one before. */
  IMPROVED("improved"),
  /** The last figure is worse than the one before. */
  WORSENED("worsened"),
  /** Both are equal. */
  UNCHANGED("unchanged"),
  /** There are no two numbers to compare, or nothing says which is better. */
  UNDETERMINED("undetermined");

  private final String code;

  Movement(String code) {
    this.code = code;
  }

  /**
   * The stable name in JSON.
   *
   * @return for example {@code improved}
   */
  public String code() {
    return code;
  }
}
