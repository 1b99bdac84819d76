package io.github.goalsheet.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import java.util.Optional;

/**
 * Next year's blank form, from the sheet of a year.
 *
 * <p>Organization, purpose, statements, initiatives, ward goals and labels stay. The columns of
 * actuals move on by a year: the earliest falls away, and the result becomes the actual of its
 * year, verbatim. Dates, targets, results, ratings and the texts about this year are blank.
 */
public final class NextYear {
  private NextYear() {}

  /**
   * The form of the year after a sheet.
   *
   * @param sheet the sheet of a year
   * @return the form of the next year
   * @throws IllegalArgumentException if the sheet is of {@link FiscalYear#MAX_YEAR}
   */
  public static GoalSheet of(GoalSheet sheet) {
    return of(sheet, sheet.fiscalYear().plusYears(1));
  }

  /**
   * The form of the year after a sheet, if there is one.
   *
   * @param sheet the sheet of a year
   * @return the form of the next year; empty if the sheet is of {@link FiscalYear#MAX_YEAR}
   */
  public static Optional<GoalSheet> find(GoalSheet sheet) {
    return sheet.fiscalYear().findPlusYears(1).map(next -> of(sheet, next));
  }

  private static GoalSheet of(GoalSheet sheet, FiscalYear next) {
    FiscalYear year = sheet.fiscalYear();
    FiscalYear first = firstActual(sheet).map(earliest -> earliest.plusYears(1)).orElse(year);
    return new GoalSheet(
        next,
        sheet.organization(),
        sheet.purpose(),
        SheetDates.NONE,
        sheet.goals().stream()
            .map(goal -> goal(goal, first, year))
            .collect(ImmutableList.toImmutableList()),
        Narrative.NONE);
  }

  private static Optional<FiscalYear> firstActual(GoalSheet sheet) {
    return sheet.goals().stream()
        .flatMap(goal -> goal.indicators().stream())
        .flatMap(indicator -> indicator.actuals().headMap(sheet.fiscalYear()).keySet().stream())
        .min(FiscalYear::compareTo);
  }

  private static Goal goal(Goal goal, FiscalYear first, FiscalYear year) {
    return new Goal(
        goal.number(),
        goal.parentGoals(),
        goal.statement(),
        goal.initiatives(),
        goal.indicators().stream()
            .map(indicator -> indicator(indicator.withActualAsResult(year), first, year))
            .collect(ImmutableList.toImmutableList()),
        Optional.empty(),
        Sets.difference(goal.carried(), ImmutableSet.of(FormField.RATING)).immutableCopy());
  }

  private static Indicator indicator(Indicator indicator, FiscalYear first, FiscalYear year) {
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> actuals =
        ImmutableSortedMap.naturalOrder();
    actuals.putAll(
        Maps.filterKeys(
            // One of a later year is odd, but a figure that somebody wrote.
            indicator.actuals(), key -> key.compareTo(first) >= 0 && !key.equals(year)));
    actuals.put(year, indicator.result());
    return new Indicator(
        indicator.label(), actuals.buildOrThrow(), Cell.target(""), Cell.measurement(""), "", "");
  }
}
