package io.github.goalsheet.io.report.chart;

import io.github.goalsheet.io.report.chart.Mark.Anchor;
import io.github.goalsheet.io.report.chart.Mark.Role;
import java.util.List;

/** What stands under a column: its year, and under that what kind of cell it is. */
final class Headings {
  private static final double FIRST = Frame.BOTTOM + 16;

  private Headings() {}

  static void add(List<Mark> marks, double x, Column column) {
    marks.add(new Mark.Text(x, FIRST, Anchor.MIDDLE, Role.HEADING, column.year()));
    marks.add(new Mark.Text(x, FIRST + Frame.LINE, Anchor.MIDDLE, Role.HEADING, column.kind()));
  }
}
