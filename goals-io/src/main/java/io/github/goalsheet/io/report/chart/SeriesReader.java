package io.github.goalsheet.io.report.chart;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.Figures;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.NumberReason;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a chart shows off an indicator and its evaluation. */
final class SeriesReader {
  private static final Pattern BRACKET = Pattern.compile("\\s*[(（].*", Pattern.DOTALL);

  private final IndicatorEvaluation evaluation;
  private final Indicator indicator;
  private final ChartWords words;
  private final SharedUnit unit;

  SeriesReader(IndicatorEvaluation evaluation, ChartWords words) {
    this.evaluation = evaluation;
    this.indicator = evaluation.indicator();
    this.words = words;
    this.unit = SharedUnit.of(indicator);
  }

  Series read(FiscalYear year) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    indicator
        .actuals()
        .forEach(
            (earlier, cell) ->
                columns.add(
                    new Column(words.year().apply(earlier), words.actual(), content(cell), false)));
    columns.add(
        new Column(words.year().apply(year), words.result(), content(indicator.result()), true));
    return new Series(
        columns.build(),
        aim(indicator.target().reading()),
        indicator.target().isNone() ? "" : indicator.target().text());
  }

  private Column.Content content(Cell<Measurement> cell) {
    if (cell.isNone()) {
      return new Column.Blank();
    }
    Optional<Column.Content> figure =
        cell.reading() instanceof Measurement.Quantity quantity
            ? unit.of(quantity.amount()).map(value -> new Column.Figure(value, number(cell.text())))
            : Optional.empty();
    return figure.orElseGet(() -> new Column.Words(cell.text()));
  }

  /** The words of a figure without what stands beside it in brackets. */
  private static String number(String text) {
    String number = BRACKET.matcher(text).replaceFirst("");
    return number.isBlank() ? text : number;
  }

  private Optional<Aim> aim(Target target) {
    if (target instanceof Target.Threshold threshold) {
      return unit.of(threshold.amount()).map(Aim.Line::new);
    }
    if (target instanceof Target.Plain plain) {
      return unit.of(plain.amount()).map(Aim.Line::new);
    }
    if (target instanceof Target.About about) {
      return unit.of(about.amount()).map(Aim.Line::new);
    }
    if (target instanceof Target.Between between) {
      Optional<BigDecimal> high = unit.of(between.high());
      return unit.of(between.low()).flatMap(low -> high.map(h -> new Aim.Range(low, h)));
    }
    return target instanceof Target.Relative ? resolved() : Optional.empty();
  }

  /** A target measured from earlier actuals, as the evaluation resolved it. */
  private Optional<Aim> resolved() {
    if (!(evaluation.assessment().reason() instanceof NumberReason reason)
        || !(indicator.result().reading() instanceof Measurement.Quantity result)) {
      return Optional.empty();
    }
    Figures figures = reason.figures();
    boolean sameUnit =
        unit.of(result.amount()).filter(r -> r.compareTo(figures.result()) == 0).isPresent();
    return sameUnit ? Optional.of(new Aim.Line(figures.aim())) : Optional.empty();
  }
}
