package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.IndicatorLabel;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
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
    return new IndicatorFigures(
        indicator,
        label,
        measured(indicator.result(), label),
        indicator.result().reading().details().second().map(IndicatorFigures::second),
        aimed(indicator.target(), label),
        indicator.actuals().values().stream()
            .flatMap(cell -> measured(cell, label).stream())
            .collect(ImmutableList.toImmutableList()),
        year.findPlusYears(-1)
            .flatMap(before -> Optional.ofNullable(indicator.actuals().get(before)))
            .flatMap(cell -> measured(cell, label)));
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

  private static Optional<RowFigure> measured(Cell<Measurement> cell, IndicatorLabel label) {
    return one(cell.reading()).map(amount -> figure(Figure.Kind.RESULT, amount, cell, label));
  }

  private static RowFigure second(Amount amount) {
    return new RowFigure(
        new Figure(Figure.Kind.SECOND_RESULT, amount.value(), amount.unit()), amount, "", true);
  }

  private static Optional<RowFigure> aimed(Cell<Target> cell, IndicatorLabel label) {
    return one(cell.reading())
        .filter(amount -> !cell.reading().approximate())
        .map(amount -> figure(Figure.Kind.TARGET, amount, cell, label));
  }

  /** The figure of a cell that states one. */
  private static Optional<Amount> one(Reading reading) {
    return reading.amounts().size() == 1 ? Optional.of(reading.amounts().get(0)) : Optional.empty();
  }

  private static RowFigure figure(
      Figure.Kind kind, Amount amount, Cell<?> cell, IndicatorLabel label) {
    return new RowFigure(
        new Figure(kind, amount.value(), amount.unit().or(label::unit)),
        label.unit().map(amount::orUnit).orElse(amount),
        label.name(),
        !cell.reading().approximate());
  }
}
