package io.github.goalsheet.io.indicators;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.sheet.FormErrors;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.io.sheet.GoalTexts;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps apart what rows say the same of: sheets of one year and section that follow each other, and
 * such goals with the same cells. Without keys they would be read as one, and are refused. Not
 * thread-safe.
 */
final class RowLayout {
  private final boolean keys;
  private @Nullable SheetCells above;
  private int sheets;

  RowLayout(RowColumns columns) {
    this.keys = columns.keys();
  }

  /** What the rows of a sheet say of it. */
  record SheetCells(FiscalYear year, Organization organization) {
    static SheetCells of(GoalSheet sheet) {
      Organization organization = sheet.organization();
      return new SheetCells(
          sheet.fiscalYear(), Organization.of(organization.department(), organization.section()));
    }
  }

  /** What the rows of a goal say of it. */
  private record GoalCells(int number, List<Integer> parentGoals, GoalTexts.Carried texts) {
    static GoalCells of(Goal goal) {
      return new GoalCells(
          goal.number(),
          goal.parentGoals(),
          new GoalTexts.Carried(GoalTexts.of(goal), goal.carried()));
    }
  }

  /** Refuses the next sheet if it, or a goal of it, would be read as something else. */
  void check(GoalSheet sheet) throws UnwritableSheetException {
    if (!keys && !sheet.goals().isEmpty() && SheetCells.of(sheet).equals(above)) {
      throw RowErrors.sheetsAlike(SheetCells.of(sheet));
    }
    GoalCells before = null;
    for (Goal goal : sheet.goals()) {
      GoalCells cells = GoalCells.of(goal);
      if (!keys && cells.equals(before)) {
        throw RowErrors.goalsAlike(goal);
      }
      before = cells;
      if (GoalNumbers.parentGoals(IndicatorRows.numbers(goal.parentGoals()))
          .filter(goal.parentGoals()::equals)
          .isEmpty()) {
        throw FormErrors.goalUnwritable(goal, FormField.PARENT_GOALS);
      }
    }
  }

  /** Notes that a sheet was written. One without goals has no rows. */
  void pass(GoalSheet sheet) {
    if (!sheet.goals().isEmpty()) {
      above = SheetCells.of(sheet);
      sheets++;
    }
  }

  /** Takes sheets that were written already, which are apart from each other. */
  void pass(SheetCells first, SheetCells last) throws UnwritableSheetException {
    if (first.equals(above)) {
      throw RowErrors.sheetsAlike(first);
    }
    above = last;
  }

  /** Forgets what stands above, where that is known to be something else. */
  void forget() {
    above = null;
  }

  /** The key of a goal of the next sheet, from 0, if there are keys. */
  ImmutableList<String> key(int goal) {
    return keys ? ImmutableList.of(RowKey.of(sheets + 1, goal + 1)) : ImmutableList.of();
  }
}
