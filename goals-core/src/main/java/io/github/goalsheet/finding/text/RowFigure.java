package io.github.goalsheet.finding.text;

import io.github.goalsheet.cell.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure of a row.
 *
 * @param figure the figure as its cell states it
 * @param meant the same with the unit of the label folded in
 * @param name the name of the indicator
 * @param exact whether the cell states it as exact
 */
record RowFigure(Figure figure, Amount meant, String name, boolean exact) {
  /** How the unit of a list stands to that of the figure. */
  enum Fit {
    /** The same, or one that converts. */
    SAME,
    /** The row states no unit. */
    UNKNOWN,
    /** Another one. */
    OTHER
  }

  Fit fit(String unit) {
    if (meant.per().isPresent()) {
      return Fit.OTHER;
    }
    if (meant.unit().isEmpty()) {
      return name.endsWith(unit + "数") ? Fit.SAME : Fit.UNKNOWN;
    }
    return meant.valueIn(unit).isPresent() ? Fit.SAME : Fit.OTHER;
  }

  /** The number in a unit that fits; else the number as it stands. */
  BigDecimal in(String unit) {
    return meant.valueIn(unit).orElse(figure.value());
  }

  /** By how much the number in a unit that fits may have been rounded. */
  BigDecimal rounding(String unit) {
    return Rounding.of(meant, unit);
  }

  /** Whether a breakdown comes to this figure. Counts of different things may be one count. */
  boolean isExplainedBy(Breakdown breakdown) {
    Optional<String> unit = breakdown.unit();
    if (unit.isEmpty() || meant.per().isPresent() || mixesRates(unit.get())) {
      return false;
    }
    BigDecimal number = in(unit.get());
    BigDecimal outcome =
        breakdown.operation() == Operation.MEAN
            ? breakdown.outcome().setScale(number.scale(), RoundingMode.HALF_UP)
            : breakdown.outcome();
    int order =
        meant
            .unit()
            .flatMap(own -> Amount.of(outcome, unit.get()).compareWith(meant))
            .orElse(outcome.compareTo(number));
    return order == 0;
  }

  private boolean mixesRates(String unit) {
    return fit(unit) == Fit.OTHER
        && !(Counting.isAdded(unit) && meant.unit().filter(Counting::isAdded).isPresent());
  }
}
