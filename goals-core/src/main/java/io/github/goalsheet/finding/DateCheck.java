package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The dates of a sheet: in their order, and inside its fiscal year. A date that is out of order is
 * not reported a second time for its year.
 */
final class DateCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(
        SheetFinding.DatesOutOfOrder.RULE, SheetFinding.DateOutsideFiscalYear.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets.sheets().flatMap(DateCheck::check);
  }

  private static Stream<Remark> check(SheetAt sheet) {
    FiscalYear year = sheet.sheet().fiscalYear();
    Stream.Builder<Remark> found = Stream.builder();
    Map.Entry<FormField, LocalDate> before = null;
    for (Map.Entry<FormField, LocalDate> each : dates(sheet.sheet().dates()).entrySet()) {
      Subject subject = sheet.subject(each.getKey());
      if (before != null && each.getValue().isBefore(before.getValue())) {
        found.add(
            new SheetFinding.DatesOutOfOrder(
                subject, each.getValue(), before.getKey(), before.getValue()));
      } else if (!year.contains(each.getValue())) {
        found.add(new SheetFinding.DateOutsideFiscalYear(subject, each.getValue(), year));
      }
      before = each;
    }
    return found.build();
  }

  /** The dates that are stated, in the order that they should have. */
  private static ImmutableMap<FormField, LocalDate> dates(SheetDates dates) {
    ImmutableMap.Builder<FormField, LocalDate> stated = ImmutableMap.builder();
    dates.created().ifPresent(date -> stated.put(FormField.CREATED, date));
    dates.revised().ifPresent(date -> stated.put(FormField.REVISED, date));
    dates.evaluated().ifPresent(date -> stated.put(FormField.EVALUATED, date));
    return stated.buildOrThrow();
  }
}
