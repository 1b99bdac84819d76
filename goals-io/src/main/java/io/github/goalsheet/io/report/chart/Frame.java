package io.github.goalsheet.io.report.chart;

/**
 * Where the parts of a chart lie: the plot with its columns, the axis left of it, the words of the
 * target right of it, the headings under it.
 *
 * @param columns how many columns there are
 * @param left where the plot begins
 * @param floor where it ends below; above {@link #BOTTOM} where labels hang under bars
 */
record Frame(int columns, double left, double floor) {
  static final double HEIGHT = 176;
  static final double TOP = 22;
  static final double BOTTOM = HEIGHT - 40;
  static final double LINE = 14;

  /** The width of a half-width unit. */
  static final double UNIT = 6.4;

  /** Half-width units that fit beside the plot. */
  static final int MARGIN_UNITS = 14;

  /** Room for the words of the target and what is left free before them. */
  private static final double MARGIN = 10 + MARGIN_UNITS * UNIT;

  private static final double PLOT = 256;

  /** Room for the longest figure that is rounded, such as 約-1230万. */
  static final double NARROWEST = 58;

  double columnWidth() {
    return Math.max(NARROWEST, PLOT / columns);
  }

  /** Half-width units that fit in a column. */
  int units() {
    return (int) (columnWidth() / UNIT);
  }

  double middle(int column) {
    return left + (column + 0.5) * columnWidth();
  }

  double right() {
    return left + columns * columnWidth();
  }

  double width() {
    return right() + MARGIN;
  }

  /** The height at which a share of the plot lies. */
  double y(double share) {
    return floor - share * (floor - TOP);
  }
}
