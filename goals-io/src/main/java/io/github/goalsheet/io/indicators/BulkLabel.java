package io.github.goalsheet.io.indicators;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.IndicatorLabel;
import io.github.goalsheet.evaluation.FigureGrades;
import io.github.goalsheet.evaluation.Figures;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the label of an indicator says for numbers without unit or comparator.
 *
 * @param stated the unit, or empty
 * @param unit the unit, or empty if there is none or one with a multiplier
 * @param comparison the comparator of bare numbers, or empty
 * @param origin where the comparator comes from
 */
record BulkLabel(
    Optional<String> stated,
    Optional<String> unit,
    Optional<Comparison> comparison,
    Figures.Origin origin) {
  /** A label that says nothing. */
  static final BulkLabel NONE =
      new BulkLabel(
          Optional.empty(), Optional.empty(), Optional.empty(), Figures.Origin.DEFAULT_DIRECTION);

  static BulkLabel of(String label, FigureGrades grades) {
    Amount one = Amount.of(BigDecimal.ONE);
    Optional<String> stated = IndicatorLabel.parse(label).unit();
    return new BulkLabel(
        stated,
        stated.filter(unit -> one.orUnit(unit).equals(Amount.of(BigDecimal.ONE, unit))),
        grades.comparison(label),
        grades.origin(label));
  }
}
