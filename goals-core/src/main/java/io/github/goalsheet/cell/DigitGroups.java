package io.github.goalsheet.cell;

/** Groups of digits that make no number: whether their separators look like thousands marks. */
final class DigitGroups {
  private static final int GROUP = 3;

  /** Whether the first group can stand before a thousands mark. */
  private final boolean leads;

  private boolean commas;
  private boolean points;
  private boolean others;
  private boolean threes = true;

  DigitGroups(boolean leads) {
    this.leads = leads;
  }

  void add(char separator, int length) {
    threes &= length == GROUP;
    switch (separator) {
      case '.' -> points = true;
      case ',' -> commas = true;
      default -> others = true;
    }
  }

  /** Any commas, or one kind of other separator before nothing but groups of three. */
  boolean isMisused() {
    return commas ? !others : threes && leads && points != others;
  }
}
