package io.github.goalsheet.io.report.chart;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Figures;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.NumberReason;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a chart shows off an indicator and its evaluation. */
final class SeriesReader {
  private static final Pattern BRACKET = Pattern.compile("[(（].*", Pattern.DOTALL);

  private final IndicatorEvaluation evaluation;
  private final Indicator indicator;
  private final EvaluationPolicy policy;
  private final ChartWords words;
  private final SharedUnit unit;

  SeriesReader(IndicatorEvaluation evaluation, EvaluationPolicy policy, ChartWords words) {
    this.evaluation = evaluation;
    this.indicator = evaluation.indicator();
    this.policy = policy;
    this.words = words;
    this.unit = SharedUnit.of(indicator, policy);
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
    Cell<Target> target = indicator.target();
    return new Series(columns.build(), aim(target.reading()), target.isNone() ? "" : target.text());
  }

  private Column.Content content(Cell<Measurement> cell) {
    if (cell.isNone()) {
      return new Column.Blank();
    }
    return figure(cell)
        .flatMap(
            amount ->
                unit.of(amount)
                    .map(value -> (Column.Content) new Column.Figure(value, text(cell, amount))))
        .orElseGet(() -> new Column.Words(cell.text()));
  }

  private Optional<Amount> figure(Cell<Measurement> cell) {
    return policy.counted(cell.reading()).stream().findFirst();
  }

  /** The words of a figure without what stands beside it in brackets. */
  private static String text(Cell<Measurement> cell, Amount counted) {
    boolean first = cell.reading().amounts().contains(counted);
    String number = Wording.strip(BRACKET.matcher(cell.text()).replaceFirst(""));
    return first && !Wording.isBlank(number) ? number : counted.toString();
  }

  private Optional<TargetLevel> aim(Target target) {
    if (target instanceof Target.Relative) {
      return resolved();
    }
    List<BigDecimal> ends =
        policy.counted(target).stream().flatMap(amount -> unit.of(amount).stream()).toList();
    if (target instanceof Target.Between) {
      return ends.size() == 2
          ? Optional.of(new TargetLevel.Range(ends.get(0), ends.get(1)))
          : Optional.empty();
    }
    return ends.stream().findFirst().map(TargetLevel.Line::new);
  }

  /** A target measured from earlier actuals, as the evaluation resolved it. */
  private Optional<TargetLevel> resolved() {
    if (!(evaluation.assessment().reason() instanceof NumberReason reason)) {
      return Optional.empty();
    }
    Figures figures = reason.figures();
    return figure(indicator.result())
        .flatMap(unit::of)
        .filter(result -> result.compareTo(figures.result()) == 0)
        .map(sameUnit -> new TargetLevel.Line(figures.aim()));
  }
}
