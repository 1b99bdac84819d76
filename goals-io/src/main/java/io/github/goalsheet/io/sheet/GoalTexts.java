package io.github.goalsheet.io.sheet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import java.util.Optional;

/**
 * The texts of a goal that the form can merge with those of the goal above.
 *
 * @param statement 組織目標
 * @param initiatives 主な取組(事業)
 * @param rating 評価; blank if there is none
 */
public record GoalTexts(String statement, String initiatives, String rating) {
  public static GoalTexts of(Goal goal) {
    return new GoalTexts(goal.statement(), goal.initiatives(), goal.rating().orElse(""));
  }

  /**
   * Texts with what they carry.
   *
   * @param texts the texts, those that are carried filled in
   * @param carried which are
   */
  public record Carried(GoalTexts texts, ImmutableSet<FormField> carried) {}

  /**
   * Fills in what the form states once for this goal and the one above, in merged cells, which are
   * blank below the first.
   *
   * <p>A blank statement is that of the goal above. A blank cell of initiatives is merged with the
   * one above only if the statement is, too: with a statement of its own, a goal simply lists no
   * initiatives. For the same reason a blank rating is that of the goal above only if statement and
   * initiatives are; a goal with initiatives of its own is rated on its own, or not yet.
   */
  public Carried carriedFrom(GoalTexts above) {
    if (!Wording.isBlank(statement) || Wording.isBlank(above.statement)) {
      return new Carried(this, ImmutableSet.of());
    }
    if (!Wording.isBlank(initiatives) || Wording.isBlank(above.initiatives)) {
      return new Carried(
          new GoalTexts(above.statement, initiatives, rating),
          Sets.immutableEnumSet(FormField.STATEMENT));
    }
    if (!Wording.isBlank(rating) || Wording.isBlank(above.rating)) {
      return new Carried(
          new GoalTexts(above.statement, above.initiatives, rating),
          Sets.immutableEnumSet(FormField.STATEMENT, FormField.INITIATIVES));
    }
    return new Carried(above, Goal.CARRIABLE);
  }

  /** Whether a field that a goal can carry says the same in both. */
  public boolean agrees(GoalTexts other, FormField field) {
    return switch (field) {
      case STATEMENT -> statement.equals(other.statement);
      case INITIATIVES -> initiatives.equals(other.initiatives);
      default -> rating.equals(other.rating);
    };
  }

  public Optional<String> ratingWord() {
    return Optional.of(rating).filter(word -> !Wording.isBlank(word));
  }
}
