package io.github.goalsheet.io.report.chart;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.report.chart.Mark.Anchor;
import io.github.goalsheet.io.report.chart.Mark.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out a chart without figures: the words of each year, the target and the result, as tiles.
 */
final class WordLayout {
  private static final double TILE_HEIGHT = 78;
  private static final double TOP = Frame.BOTTOM - TILE_HEIGHT - 8;
  private static final double GAP = 4;
  private static final int LINES = 4;
  private static final double NARROWEST = 360;

  private final Series series;
  private final ChartWords words;
  private final List<Mark> marks = new ArrayList<>();

  WordLayout(Series series, ChartWords words) {
    this.series = series;
    this.words = words;
  }

  Chart draw() {
    ImmutableList<Column> columns = columns();
    double all = Math.max(NARROWEST, columns.size() * Frame.NARROWEST);
    double width = all / columns.size();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      tile(i * width + GAP / 2, width - GAP, column);
      Headings.add(marks, (i + 0.5) * width, column);
    }
    return new Chart(
        Chart.Form.WORDS, all, Frame.HEIGHT, Optional.empty(), ImmutableList.copyOf(marks));
  }

  /** The columns with one for the target before the result, as in the form. */
  private ImmutableList<Column> columns() {
    Column result = series.columns().get(series.columns().size() - 1);
    Column target =
        new Column(
            result.year(),
            words.target(),
            series.aimText().isEmpty() ? new Column.Blank() : new Column.Words(series.aimText()),
            false);
    return ImmutableList.<Column>builder()
        .addAll(series.columns().subList(0, series.columns().size() - 1))
        .add(target, result)
        .build();
  }

  private void tile(double x, double width, Column column) {
    boolean blank = !(column.content() instanceof Column.Words);
    marks.add(
        new Mark.Rect(
            x,
            TOP,
            width,
            TILE_HEIGHT,
            blank ? Role.BLANK : column.result() ? Role.RESULT_TILE : Role.TILE));
    String text = column.content() instanceof Column.Words said ? said.text() : "–";
    ImmutableList<String> lines = TextWidth.wrap(text, (int) ((width - GAP) / Frame.UNIT), LINES);
    double first = TOP + (TILE_HEIGHT - (lines.size() - 1) * Frame.LINE) / 2 + GAP;
    for (int i = 0; i < lines.size(); i++) {
      marks.add(
          new Mark.Text(
              x + width / 2,
              first + i * Frame.LINE,
              Anchor.MIDDLE,
              column.result() && !blank ? Role.RESULT_VALUE : Role.WORDS,
              lines.get(i)));
    }
  }
}
