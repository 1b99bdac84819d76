package io.github.goalsheet.io.report.chart;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.report.chart.Mark.Anchor;
import io.github.goalsheet.io.report.chart.Mark.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out a chart of figures over an axis. */
final class FigureLayout {
  private static final double BAR_SHARE = 0.52;
  private static final double WIDEST_BAR = 36;
  private static final double GAP = 5;
  private static final double OVERHANG = 4;
  private static final int WORD_LINES = 3;

  private final Series series;
  private final ChartWords words;
  private final Axis axis;
  private final Frame frame;
  private final double lift;
  private final List<Mark> marks = new ArrayList<>();

  private FigureLayout(Series series, ChartWords words, Axis axis, Frame frame, double lift) {
    this.series = series;
    this.words = words;
    this.axis = axis;
    this.frame = frame;
    this.lift = lift;
  }

  /** Bars from zero. */
  static Chart bars(Series series, ChartWords words) {
    Axis axis = Axis.withZero(series.values());
    double floor = axis.low().signum() < 0 ? Frame.BOTTOM - Frame.LINE : Frame.BOTTOM;
    Frame frame = new Frame(series.columns().size(), GAP + Frame.UNIT * 2, floor);
    return new FigureLayout(series, words, axis, frame, GAP).bars();
  }

  /** Dots over an axis of their own, joined from one year to the next. */
  static Chart dots(Series series, ChartWords words) {
    Axis axis = Axis.around(series.values());
    int widest =
        axis.ticks().stream().mapToInt(tick -> TextWidth.of(words.exact(tick))).max().orElseThrow();
    Frame frame = new Frame(series.columns().size(), 2 * GAP + Frame.UNIT * widest, Frame.BOTTOM);
    return new FigureLayout(series, words, axis, frame, 2 * GAP).dots();
  }

  private Chart bars() {
    double zero = y(BigDecimal.ZERO);
    range();
    for (int i = 0; i < series.columns().size(); i++) {
      Column column = series.columns().get(i);
      if (column.content() instanceof Column.Figure figure) {
        bar(i, figure.value(), role(column));
      }
    }
    marks.add(new Mark.Line(frame.left(), zero, frame.right(), zero, Role.BASE));
    marks.add(new Mark.Text(frame.left() - GAP, zero + GAP, Anchor.END, Role.TICK, "0"));
    return finish(Chart.Form.BARS);
  }

  private Chart dots() {
    for (BigDecimal tick : axis.ticks()) {
      double y = y(tick);
      marks.add(new Mark.Line(frame.left(), y, frame.right(), y, Role.GRID));
      marks.add(
          new Mark.Text(frame.left() - GAP, y + GAP - 1, Anchor.END, Role.TICK, words.exact(tick)));
    }
    range();
    joins();
    for (int i = 0; i < series.columns().size(); i++) {
      Column column = series.columns().get(i);
      if (column.content() instanceof Column.Figure figure) {
        marks.add(new Mark.Dot(frame.middle(i), y(figure.value()), role(column)));
      }
    }
    return finish(Chart.Form.DOTS);
  }

  private Chart finish(Chart.Form form) {
    line();
    for (int i = 0; i < series.columns().size(); i++) {
      label(i, series.columns().get(i));
      Headings.add(marks, frame.middle(i), series.columns().get(i));
    }
    aimWords();
    BigDecimal start = form == Chart.Form.BARS ? BigDecimal.ZERO : axis.low();
    return new Chart(
        form,
        frame.width(),
        Frame.HEIGHT,
        Optional.of(words.exact(start)),
        ImmutableList.copyOf(marks));
  }

  private void bar(int column, BigDecimal value, Role role) {
    double zero = y(BigDecimal.ZERO);
    double width = Math.min(WIDEST_BAR, frame.columnWidth() * BAR_SHARE);
    double x = frame.middle(column) - width / 2;
    double end = y(value);
    marks.add(
        value.signum() == 0
            ? new Mark.Line(x, zero, x + width, zero, role)
            : new Mark.Rect(x, Math.min(end, zero), width, Math.abs(end - zero), role));
  }

  private void joins() {
    for (int i = 1; i < series.columns().size(); i++) {
      if (series.columns().get(i - 1).content() instanceof Column.Figure from
          && series.columns().get(i).content() instanceof Column.Figure to) {
        marks.add(
            new Mark.Line(
                frame.middle(i - 1), y(from.value()), frame.middle(i), y(to.value()), Role.PAST));
      }
    }
  }

  private void range() {
    if (series.aim().orElse(null) instanceof TargetLevel.Range range) {
      double top = y(range.high());
      double x = lastColumn();
      marks.add(
          new Mark.Rect(
              frame.left(), top, x - frame.left(), y(range.low()) - top, Role.AIM_BEFORE));
      marks.add(
          new Mark.Rect(x, top, frame.right() + OVERHANG - x, y(range.low()) - top, Role.AIM));
    }
  }

  private void line() {
    if (series.aim().orElse(null) instanceof TargetLevel.Line line) {
      double y = y(line.value());
      double x = lastColumn();
      marks.add(new Mark.Line(frame.left(), y, x, y, Role.AIM_BEFORE));
      marks.add(new Mark.Line(x, y, frame.right() + OVERHANG, y, Role.AIM_EDGE));
      marks.add(new Mark.Line(x, y, frame.right() + OVERHANG, y, Role.AIM));
    }
  }

  private double lastColumn() {
    return frame.right() - frame.columnWidth();
  }

  private void label(int index, Column column) {
    double x = frame.middle(index);
    if (column.content() instanceof Column.Figure figure) {
      double y = y(figure.value());
      marks.add(
          new Mark.Text(
              x,
              figure.value().signum() < 0 ? y + Frame.LINE : clear(y - lift),
              Anchor.MIDDLE,
              column.result() ? Role.RESULT_VALUE : Role.VALUE,
              words.figure(figure, frame.units())));
    } else if (column.content() instanceof Column.Words said) {
      ImmutableList<String> lines = TextWidth.wrap(said.text(), frame.units(), WORD_LINES);
      for (int i = 0; i < lines.size(); i++) {
        double y = Frame.BOTTOM - GAP - (lines.size() - 1 - i) * Frame.LINE;
        marks.add(new Mark.Text(x, y, Anchor.MIDDLE, Role.WORDS, lines.get(i)));
      }
    } else {
      marks.add(new Mark.Text(x, Frame.BOTTOM - GAP, Anchor.MIDDLE, Role.WORDS, "–"));
    }
  }

  /** Lifts a text above the line of the target where that would cross it. */
  private double clear(double base) {
    if (series.aim().orElse(null) instanceof TargetLevel.Line line) {
      double y = y(line.value());
      return y <= base + 2 && y > base - Frame.LINE ? y - GAP : base;
    }
    return base;
  }

  /** What the target says, beside its line; at the top if it is no number. */
  private void aimWords() {
    if (series.aimText().isEmpty()) {
      return;
    }
    ImmutableList<String> lines = TextWidth.wrap(series.aimText(), Frame.MARGIN_UNITS, WORD_LINES);
    double height = lines.size() * Frame.LINE;
    double wanted =
        series
            .aim()
            .map(aim -> aim.ends().stream().mapToDouble(end -> y(end)).average().orElseThrow())
            .orElse(Frame.TOP);
    double first = Math.max(Frame.TOP, Math.min(wanted, Frame.BOTTOM - height));
    double x = frame.right() + OVERHANG + GAP;
    marks.add(new Mark.Text(x, first - 1, Anchor.START, Role.AIM_WORDS, words.target()));
    for (int i = 0; i < lines.size(); i++) {
      double y = first + (i + 1) * Frame.LINE - 1;
      marks.add(new Mark.Text(x, y, Anchor.START, Role.AIM_WORDS, lines.get(i)));
    }
  }

  private double y(BigDecimal value) {
    return frame.y(axis.share(value));
  }

  private static Role role(Column column) {
    return column.result() ? Role.RESULT : Role.PAST;
  }
}
