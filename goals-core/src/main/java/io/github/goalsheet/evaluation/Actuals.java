package io.github.goalsheet.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** The earlier actuals of an indicator, as numbers in the unit of its result. */
final class Actuals {
  private final EvaluationPolicy policy;
  private final Indicator indicator;
  private final FiscalYear year;
  private final CommonUnit unit;

  Actuals(EvaluationPolicy policy, Indicator indicator, FiscalYear year, CommonUnit unit) {
    this.policy = policy;
    this.indicator = indicator;
    this.year = year;
    this.unit = unit;
  }

  /** The latest actual that is a number. */
  Optional<BigDecimal> latest() {
    return indicator.actuals().headMap(year).descendingMap().values().stream()
        .flatMap(cell -> number(cell).stream())
        .findFirst();
  }

  private Optional<BigDecimal> earliest() {
    return indicator.actuals().headMap(year).values().stream()
        .flatMap(cell -> number(cell).stream())
        .findFirst();
  }

  /** The actual that rates are measured from. */
  Optional<BigDecimal> baseline(Baseline which) {
    return which == Baseline.EARLIEST ? earliest() : latest();
  }

  /** The actuals of the years just before, oldest first; empty unless each of them is a number. */
  ImmutableList<BigDecimal> before(int years) {
    if (years > year.year() - FiscalYear.MIN_YEAR) {
      return ImmutableList.of();
    }
    ImmutableList<BigDecimal> found =
        indicator.actuals().subMap(year.plusYears(-years), year).values().stream()
            .flatMap(cell -> number(cell).stream())
            .collect(ImmutableList.toImmutableList());
    return found.size() == years ? found : ImmutableList.of();
  }

  private Optional<BigDecimal> number(Cell<Measurement> cell) {
    return policy.counted(cell.reading()).stream().findFirst().flatMap(unit::of);
  }
}
