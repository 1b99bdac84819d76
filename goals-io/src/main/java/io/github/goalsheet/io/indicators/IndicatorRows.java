package io.github.goalsheet.io.indicators;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sheets as rows of indicators CSV.
 *
 * @param columns which columns there are
 */
record IndicatorRows(RowColumns columns) {
  private static final Joiner BLANKS = Joiner.on(' ');

  ImmutableList<String> titles(boolean evaluated) {
    ImmutableList.Builder<String> titles = ImmutableList.builder();
    for (IndicatorColumn column : IndicatorColumn.values()) {
      if (column == IndicatorColumn.TARGET) {
        for (int before = columns.actualYears(); before >= 1; before--) {
          titles.add(IndicatorColumn.actualTitle(before, isJapanese()));
        }
      }
      if (column.isOptional() ? columns.keys() : evaluated || !column.isOfEvaluations()) {
        titles.add(column.title(isJapanese()));
      }
    }
    return titles.build();
  }

  /** The cells of an indicator; of its goal alone if there is none. */
  ImmutableList<String> row(GoalSheet sheet, Goal goal, Optional<Indicator> indicator)
      throws UnwritableSheetException {
    Indicator stated = indicator.orElseGet(() -> Indicator.of(""));
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(
        sheet.fiscalYear().toString(),
        sheet.organization().department(),
        sheet.organization().section(),
        Integer.toString(goal.number()),
        numbers(goal.parentGoals()),
        goal.statement(),
        goal.initiatives(),
        BLANKS.join(goal.carried().stream().map(this::name).toList()),
        stated.label());
    cells.addAll(actuals(sheet.fiscalYear(), stated));
    return cells
        .add(
            stated.target().text(),
            stated.result().text(),
            stated.supplement(),
            stated.status(),
            goal.rating().orElse(""))
        .build();
  }

  /** The numbers of ward goals in one cell. */
  static String numbers(List<Integer> numbers) {
    return BLANKS.join(numbers);
  }

  private List<String> actuals(FiscalYear year, Indicator indicator)
      throws UnwritableSheetException {
    int actualYears = columns.actualYears();
    String[] cells = new String[actualYears];
    for (int i = 0; i < actualYears; i++) {
      int actual = year.year() - actualYears + i;
      Cell<Measurement> cell =
          actual < FiscalYear.MIN_YEAR ? null : indicator.actuals().get(FiscalYear.of(actual));
      cells[i] = cell == null ? "" : cell.text();
    }
    for (var actual : indicator.actuals().entrySet()) {
      int before = year.year() - actual.getKey().year();
      if (!Wording.isBlank(actual.getValue().text()) && (before < 1 || before > actualYears)) {
        throw RowErrors.actualUnwritable(indicator, actual.getKey(), actualYears);
      }
    }
    return ImmutableList.copyOf(cells);
  }

  private boolean isJapanese() {
    return columns.titles() == Language.JA;
  }

  private String name(FormField field) {
    return isJapanese() ? field.label() : field.name().toLowerCase(Locale.ROOT);
  }
}
