package io.github.goalsheet.io.layout;

import com.google.common.base.Joiner;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.sheet.FormErrors;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.io.sheet.GoalTexts;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import java.util.Optional;

/**
 * The cells of a goal's own. What it carries is blank where reading carries the same over again
 * ({@link GoalTexts#carriedFrom}), and written out elsewhere.
 *
 * @param number No.
 * @param parentGoals 部区 組織目標
 * @param statement 組織目標
 * @param initiatives 主な取組(事業)
 * @param rating 評価
 * @param isUnused whether the goal says nothing beside its number
 */
record GoalCells(
    String number,
    String parentGoals,
    String statement,
    String initiatives,
    String rating,
    boolean isUnused) {
  private static final Joiner COMMAS = Joiner.on(',');

  /**
   * The cells of a goal.
   *
   * @param goal the goal
   * @param above the goal above
   * @param alone whether the goal has no indicator that says anything
   * @throws UnwritableSheetException if its cells would read as something else
   */
  static GoalCells of(Goal goal, Optional<Goal> above, boolean alone)
      throws UnwritableSheetException {
    // A row that has nothing but its No. is an unused one, so that a goal alone states all it has.
    boolean carries = above.isPresent() && !alone;
    boolean statement =
        carries
            && goal.carried().contains(FormField.STATEMENT)
            && goal.statement().equals(above.get().statement());
    boolean initiatives =
        statement
            && goal.carried().contains(FormField.INITIATIVES)
            && goal.initiatives().equals(above.get().initiatives());
    boolean rating =
        initiatives
            && goal.carried().contains(FormField.RATING)
            && goal.rating().equals(above.get().rating());
    GoalCells cells =
        new GoalCells(
            Integer.toString(goal.number()),
            COMMAS.join(goal.parentGoals()),
            statement ? "" : goal.statement(),
            initiatives ? "" : goal.initiatives(),
            rating ? "" : goal.rating().orElse(""),
            alone && Wording.isBlank(goal.statement()) && Wording.isBlank(goal.initiatives()));
    cells.check(goal, above);
    return cells;
  }

  private void check(Goal goal, Optional<Goal> above) throws UnwritableSheetException {
    if (!GoalNumbers.number(number).equals(Optional.of(goal.number()))) {
      throw FormErrors.goalUnwritable(goal, FormField.NUMBER);
    }
    if (!GoalNumbers.parentGoals(parentGoals).equals(Optional.of(goal.parentGoals()))
        || (isUnused && !goal.parentGoals().isEmpty())) {
      throw FormErrors.goalUnwritable(goal, FormField.PARENT_GOALS);
    }
    if (isUnused && goal.rating().isPresent()) {
      throw FormErrors.goalUnwritable(goal, FormField.RATING);
    }
    if (!isUnused) {
      checkTexts(goal, above);
    }
  }

  /** Refuses blank cells that would carry what the goal does not have. */
  private void checkTexts(Goal goal, Optional<Goal> above) throws UnwritableSheetException {
    GoalTexts cells = new GoalTexts(statement, initiatives, rating);
    GoalTexts read =
        above.map(other -> cells.carriedFrom(GoalTexts.of(other)).texts()).orElse(cells);
    if (!read.statement().equals(goal.statement())) {
      throw FormErrors.goalUnwritable(goal, FormField.STATEMENT);
    }
    if (!read.initiatives().equals(goal.initiatives())) {
      throw FormErrors.goalUnwritable(goal, FormField.INITIATIVES);
    }
    if (!read.ratingWord().equals(goal.rating())) {
      throw FormErrors.goalUnwritable(goal, FormField.RATING);
    }
  }
}
