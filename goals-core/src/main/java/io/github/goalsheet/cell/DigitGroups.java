package io.github.goalsheet.cell;

/** How the digits of a number are grouped by separators, and whether that makes a number. */
final class DigitGroups {
  private static final int GROUP = 3;

  private final boolean zeroFirst;
  private final int first;
  private int digits;
  private char lastSeparator;
  private int commas;
  private int points;
  private int others;
  private boolean threes = true;
  private boolean pointThrees = true;

  DigitGroups(boolean zeroFirst, int first) {
    this.zeroFirst = zeroFirst;
    this.first = first;
    this.digits = first;
  }

  void add(char separator, int length) {
    digits += length;
    lastSeparator = separator;
    switch (separator) {
      case '.' -> {
        points++;
        pointThrees &= length == GROUP;
      }
      case ',' -> {
        commas++;
        threes &= length == GROUP;
      }
      default -> {
        others++;
        threes &= length == GROUP;
      }
    }
  }

  int digits() {
    return digits;
  }

  /** Commas before every group of three, then at most one point. */
  boolean isNumber() {
    boolean pointLast = points == 0 || (points == 1 && lastSeparator == '.');
    return others == 0 && pointLast && threes && (commas == 0 ? !isPadded() : leads());
  }

  /** Not a number, but something stands where thousands marks stand. */
  boolean isMisused() {
    if (commas > 0) {
      return others == 0;
    }
    boolean swapped = others > 0 ? points == 0 && threes : points > 1 && pointThrees;
    return swapped && leads();
  }

  private boolean isPadded() {
    return zeroFirst && first > 1;
  }

  /** Whether the first group can stand before a thousands mark. */
  private boolean leads() {
    return first <= GROUP && !zeroFirst;
  }
}
