package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Details;
import io.github.goalsheet.cell.IndicatorLabel;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of an indicator's row that its texts may explain. */
record IndicatorFigures(
    Indicator indicator,
    IndicatorLabel label,
    Optional<RowFigure> result,
    Optional<RowFigure> second,
    Optional<RowFigure> target,
    ImmutableList<RowFigure> actuals,
    Optional<RowFigure> previous) {

  static IndicatorFigures of(Indicator indicator, FiscalYear year) {
    IndicatorLabel label = IndicatorLabel.parse(indicator.label());
    Measurement result = indicator.result().reading();
    return new IndicatorFigures(
        indicator,
        label,
        measured(Figure.Kind.RESULT, result, label),
        details(result)
            .second()
            .map(second -> figure(Figure.Kind.SECOND_RESULT, second, true, Optional.empty(), "")),
        aimed(indicator.target().reading(), label),
        indicator.actuals().values().stream()
            .flatMap(cell -> measured(Figure.Kind.RESULT, cell.reading(), label).stream())
            .collect(ImmutableList.toImmutableList()),
        Optional.ofNullable(indicator.actuals().get(year.plusYears(-1)))
            .flatMap(cell -> measured(Figure.Kind.RESULT, cell.reading(), label)));
  }

  /** Whether its figures are means. */
  boolean isAverage() {
    return indicator.label().contains("平均");
  }

  /** Whether its figures are running totals over the years. */
  boolean isCumulative() {
    return indicator.label().contains("累計") || indicator.label().contains("累積");
  }

  /** Whether its figures are plain counts, so that all parts of one add up to it. */
  boolean isPlainCount() {
    return !isAverage()
        && !isCumulative()
        && Stream.of("率", "割合", "最大", "最高", "最多", "実人", "実数", "純増", "増減", "差")
            .noneMatch(label.name()::contains);
  }

  private static Details details(Measurement measurement) {
    return measurement instanceof Measurement.Quantity quantity ? quantity.details() : Details.NONE;
  }

  private static Optional<RowFigure> measured(
      Figure.Kind kind, Measurement measurement, IndicatorLabel label) {
    return measurement instanceof Measurement.Quantity quantity
        ? Optional.of(
            figure(kind, quantity.amount(), !quantity.approximate(), label.unit(), label.name()))
        : Optional.empty();
  }

  private static Optional<RowFigure> aimed(Target target, IndicatorLabel label) {
    Amount amount = null;
    if (target instanceof Target.Plain plain) {
      amount = plain.amount();
    } else if (target instanceof Target.Threshold threshold) {
      amount = threshold.amount();
    }
    return Optional.ofNullable(amount)
        .map(found -> figure(Figure.Kind.TARGET, found, true, label.unit(), label.name()));
  }

  private static RowFigure figure(
      Figure.Kind kind, Amount amount, boolean exact, Optional<String> labelUnit, String name) {
    Amount meant = labelUnit.map(amount::orUnit).orElse(amount);
    BigDecimal written = amount.value();
    return new RowFigure(
        new Figure(kind, written, amount.unit().or(() -> labelUnit)), meant, name, exact);
  }
}
