package io.github.goalsheet.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of an indicator over the years of both sheets. Immutable and thread-safe.
 *
 * @param figures the actuals and results by year, as the later sheet states them; years without a
 *     number are left out
 * @param unit the unit of all of them, or empty
 * @param movement where it is heading
 */
public record Trend(
    ImmutableSortedMap<FiscalYear, BigDecimal> figures, Optional<String> unit, Movement movement) {
  public Trend {
    requireNonNull(figures, "figures");
    requireNonNull(unit, "unit");
    requireNonNull(movement, "movement");
  }

  /** The trend of an indicator that two sheets of different years hold. */
  static Trend of(
      Meaning meaning,
      Indicator earlier,
      FiscalYear year,
      Indicator later,
      FiscalYear laterYear,
      Optional<Direction> direction) {
    TreeMap<FiscalYear, Measurement> read = new TreeMap<>();
    earlier.actuals().forEach((each, cell) -> put(read, each, cell));
    put(read, year, earlier.result());
    later.actuals().forEach((each, cell) -> put(read, each, cell));
    put(read, laterYear, later.result());
    ImmutableList<Amount> latestFirst =
        read.descendingMap().values().stream()
            .flatMap(measurement -> meaning.amount(measurement, later).stream())
            .collect(ImmutableList.toImmutableList());
    Optional<String> unit = Amount.commonUnit(latestFirst);
    ImmutableSortedMap.Builder<FiscalYear, BigDecimal> figures = ImmutableSortedMap.naturalOrder();
    read.forEach(
        (each, measurement) ->
            meaning.number(measurement, later, unit).ifPresent(n -> figures.put(each, n)));
    ImmutableSortedMap<FiscalYear, BigDecimal> all = figures.buildOrThrow();
    return new Trend(all, unit, movement(all.values().asList(), direction));
  }

  private static void put(
      TreeMap<FiscalYear, Measurement> read, FiscalYear year, Cell<Measurement> cell) {
    if (!cell.isNone()) {
      read.put(year, cell.reading());
    }
  }

  private static Movement movement(
      ImmutableList<BigDecimal> figures, Optional<Direction> direction) {
    if (figures.size() < 2) {
      return Movement.UNDETERMINED;
    }
    int change = figures.get(figures.size() - 1).compareTo(figures.get(figures.size() - 2));
    if (change == 0) {
      return Movement.UNCHANGED;
    }
    return direction
        .map(way -> change > 0 == (way == Direction.UP) ? Movement.IMPROVED : Movement.WORSENED)
        .orElse(Movement.UNDETERMINED);
  }
}
