package io.github.goalsheet.finding;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import io.github.goalsheet.comparison.IndicatorComparison;
import io.github.goalsheet.comparison.Restatement;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Organization;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures that the sheet of the next year states differently. */
final class RestatementCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(AcrossFinding.FigureRestated.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    YearComparer comparer = YearComparer.of(sheets.policy());
    Table<Organization, FiscalYear, SheetAt> byYear = HashBasedTable.create();
    sheets
        .sheets()
        .forEach(at -> byYear.row(identity(at)).putIfAbsent(at.sheet().fiscalYear(), at));
    return sheets
        .sheets()
        .flatMap(
            later -> {
              Optional<SheetAt> earlier =
                  later
                      .sheet()
                      .fiscalYear()
                      .findPlusYears(-1)
                      .flatMap(year -> Optional.ofNullable(byYear.get(identity(later), year)));
              return earlier.stream().flatMap(sheet -> check(comparer, sheet, later));
            });
  }

  private static Organization identity(SheetAt at) {
    return YearComparer.identity(at.sheet().organization());
  }

  private static Stream<Remark> check(YearComparer comparer, SheetAt earlier, SheetAt later) {
    return comparer.compare(earlier.sheet(), later.sheet()).indicators().stream()
        .flatMap(
            each ->
                each.restated().stream().map(restated -> restated(earlier, later, each, restated)));
  }

  private static Remark restated(
      SheetAt earlier, SheetAt later, IndicatorComparison at, Restatement restated) {
    boolean result = restated.year().equals(earlier.sheet().fiscalYear());
    int goal = at.earlier().goal();
    int indicator = at.earlier().indicator();
    return new AcrossFinding.FigureRestated(
        Subject.ofActual(later.index(), at.later().goal(), at.later().indicator(), restated.year()),
        restated.year(),
        restated.before().text(),
        restated.after().text(),
        result
            ? Subject.of(earlier.index(), goal, indicator, FormField.RESULT)
            : Subject.ofActual(earlier.index(), goal, indicator, restated.year()));
  }
}
