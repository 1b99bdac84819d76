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
  private static final double TICK_UNIT = 6;
  private static final double OVERHANG = 4;
  private static final int WORD_LINES = 3;

  private final Series series;
  private final ChartWords words;
  private final Axis axis;
  private final List<Mark> marks = new ArrayList<>();
  private double lift = GAP;

  FigureLayout(Series series, ChartWords words, Axis axis) {
    this.series = series;
    this.words = words;
    this.axis = axis;
  }

  /** Bars from zero. */
  Chart bars() {
    Frame frame = new Frame(series.columns().size(), GAP + TICK_UNIT * 2);
    double zero = frame.y(axis.share(BigDecimal.ZERO));
    range(frame);
    for (int i = 0; i < series.columns().size(); i++) {
      Column column = series.columns().get(i);
      if (column.content() instanceof Column.Figure figure) {
        bar(frame, i, figure.value(), role(column), zero);
      }
    }
    marks.add(new Mark.Line(frame.left(), zero, frame.right(), zero, Role.BASE));
    marks.add(new Mark.Text(frame.left() - GAP, zero + GAP, Anchor.END, Role.TICK, "0"));
    return finish(Chart.Form.BARS, frame, BigDecimal.ZERO);
  }

  /** Dots, joined from one year to the next. */
  Chart dots() {
    lift = 2 * GAP;
    ImmutableList<BigDecimal> ticks = axis.ticks();
    int widest =
        ticks.stream().mapToInt(tick -> TextWidth.of(words.exact(tick))).max().orElseThrow();
    Frame frame = new Frame(series.columns().size(), 2 * GAP + TICK_UNIT * widest);
    for (BigDecimal tick : ticks) {
      double y = frame.y(axis.share(tick));
      marks.add(new Mark.Line(frame.left(), y, frame.right(), y, Role.GRID));
      marks.add(
          new Mark.Text(frame.left() - GAP, y + GAP - 1, Anchor.END, Role.TICK, words.exact(tick)));
    }
    range(frame);
    joins(frame);
    for (int i = 0; i < series.columns().size(); i++) {
      Column column = series.columns().get(i);
      if (column.content() instanceof Column.Figure figure) {
        marks.add(new Mark.Dot(frame.middle(i), y(frame, figure.value()), role(column)));
      }
    }
    return finish(Chart.Form.DOTS, frame, axis.low());
  }

  private Chart finish(Chart.Form form, Frame frame, BigDecimal start) {
    line(frame);
    for (int i = 0; i < series.columns().size(); i++) {
      label(frame, i, series.columns().get(i));
      Headings.add(marks, frame.middle(i), series.columns().get(i));
    }
    aimWords(frame);
    return new Chart(
        form,
        frame.width(),
        Frame.HEIGHT,
        Optional.of(words.exact(start)),
        ImmutableList.copyOf(marks));
  }

  private void bar(Frame frame, int column, BigDecimal value, Role role, double zero) {
    double width = Math.min(WIDEST_BAR, frame.columnWidth() * BAR_SHARE);
    double x = frame.middle(column) - width / 2;
    double end = y(frame, value);
    marks.add(
        value.signum() == 0
            ? new Mark.Line(x, zero, x + width, zero, role)
            : new Mark.Rect(x, Math.min(end, zero), width, Math.abs(end - zero), role));
  }

  private void joins(Frame frame) {
    for (int i = 1; i < series.columns().size(); i++) {
      if (series.columns().get(i - 1).content() instanceof Column.Figure from
          && series.columns().get(i).content() instanceof Column.Figure to) {
        marks.add(
            new Mark.Line(
                frame.middle(i - 1),
                y(frame, from.value()),
                frame.middle(i),
                y(frame, to.value()),
                Role.PAST));
      }
    }
  }

  private void range(Frame frame) {
    if (series.aim().orElse(null) instanceof Aim.Range range) {
      double top = y(frame, range.high());
      double x = lastColumn(frame);
      marks.add(
          new Mark.Rect(
              frame.left(), top, x - frame.left(), y(frame, range.low()) - top, Role.AIM_BEFORE));
      marks.add(
          new Mark.Rect(
              x, top, frame.right() + OVERHANG - x, y(frame, range.low()) - top, Role.AIM));
    }
  }

  private void line(Frame frame) {
    if (series.aim().orElse(null) instanceof Aim.Line line) {
      double y = y(frame, line.value());
      double x = lastColumn(frame);
      marks.add(new Mark.Line(frame.left(), y, x, y, Role.AIM_BEFORE));
      marks.add(new Mark.Line(x, y, frame.right() + OVERHANG, y, Role.AIM));
    }
  }

  private static double lastColumn(Frame frame) {
    return frame.right() - frame.columnWidth();
  }

  private void label(Frame frame, int index, Column column) {
    double x = frame.middle(index);
    if (column.content() instanceof Column.Figure figure) {
      boolean below = figure.value().signum() < 0;
      double y = y(frame, figure.value());
      marks.add(
          new Mark.Text(
              x,
              below ? y + Frame.LINE : y - lift,
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

  /** What the target says, beside its line; at the top if it is no number. */
  private void aimWords(Frame frame) {
    if (series.aimText().isEmpty()) {
      return;
    }
    ImmutableList<String> lines = TextWidth.wrap(series.aimText(), Frame.MARGIN_UNITS, WORD_LINES);
    double height = lines.size() * Frame.LINE;
    double wanted =
        series
            .aim()
            .map(
                aim ->
                    aim.ends().stream().mapToDouble(end -> y(frame, end)).average().orElseThrow())
            .orElse(Frame.TOP);
    double first = Math.max(Frame.TOP, Math.min(wanted, Frame.BOTTOM - height));
    double x = frame.right() + OVERHANG + GAP;
    marks.add(new Mark.Text(x, first - 1, Anchor.START, Role.AIM_WORDS, words.target()));
    for (int i = 0; i < lines.size(); i++) {
      double y = first + (i + 1) * Frame.LINE - 1;
      marks.add(new Mark.Text(x, y, Anchor.START, Role.AIM_WORDS, lines.get(i)));
    }
  }

  private double y(Frame frame, BigDecimal value) {
    return frame.y(axis.share(value));
  }

  private static Role role(Column column) {
    return column.result() ? Role.RESULT : Role.PAST;
  }
}
