package io.github.goalsheet.io.csv;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.IndicatorLabel;
import io.github.goalsheet.evaluation.FigureGrades;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the label of an indicator says for numbers without unit or comparator.
 *
 * @param unit the unit, or empty if there is none or one with a multiplier
 * @param comparison the comparator of bare numbers, or empty
 */
record BulkLabel(Optional<String> unit, Optional<Comparison> comparison) {
  static BulkLabel of(String label, FigureGrades grades) {
    Amount one = Amount.of(BigDecimal.ONE);
    return new BulkLabel(
        IndicatorLabel.parse(label)
            .unit()
            .filter(unit -> one.orUnit(unit).equals(Amount.of(BigDecimal.ONE, unit))),
        grades.comparison(label));
  }
}
