package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.Comparator;
import java.util.stream.Stream;

/** The years of the actuals: without a gap, up to the year before that of the sheet. */
final class ActualYearCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(SheetFinding.ActualYearsDoNotFit.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets
        .sheets()
        .filter(at -> sheets.isRead(at.index(), FormField.ACTUAL))
        .flatMap(ActualYearCheck::check);
  }

  private static Stream<Remark> check(SheetAt at) {
    FiscalYear year = at.sheet().fiscalYear();
    ImmutableSortedSet<FiscalYear> actuals =
        at.sheet().goals().stream()
            .flatMap(goal -> goal.indicators().stream())
            .flatMap(indicator -> indicator.actuals().keySet().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    if (actuals.isEmpty() || fits(actuals, year)) {
      return Stream.empty();
    }
    return Stream.of(
        new SheetFinding.ActualYearsDoNotFit(
            at.subject(FormField.FISCAL_YEAR), year, actuals.asList()));
  }

  private static boolean fits(ImmutableSortedSet<FiscalYear> actuals, FiscalYear year) {
    return actuals.last().year() == year.year() - 1
        && actuals.last().year() - actuals.first().year() == actuals.size() - 1;
  }
}
