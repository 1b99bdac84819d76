package io.github.goalsheet.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTextsTest {
  private static final GoalTexts ABOVE = new GoalTexts("花を植えます。", "・花壇", "達成");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      emptyValue = "",
      value = {
        "''|''|''|3|nothing of its own: all three are merged",
        "''|''|未達成|2|a rating of its own",
        "''|''|　|3|a rating of blanks is merged like an empty one",
        "''|・並木|''|1|initiatives of its own, rated on their own",
        "''|\u00A0|''|3|initiatives of blanks are merged like empty ones",
        "木を植えます。|''|''|0|a statement of its own lists no initiatives",
        " |\u00A0|\u200B|3|a statement of blanks is merged like an empty one",
        " |・並木|''|1|a statement of blanks above initiatives of its own",
        "花を植えます。|・花壇|達成|0|the same words, but written out",
      })
  void blankCellsAreMergedWithThoseAboveFromTheLeft(
      String statement, String initiatives, String rating, int carried, String why) {
    GoalTexts.Carried read = new GoalTexts(statement, initiatives, rating).carriedFrom(ABOVE);

    assertThat(read.carried()).as(why).hasSize(carried).isSubsetOf(Goal.CARRIABLE);
    assertThat(read.texts())
        .as(why)
        .isEqualTo(
            new GoalTexts(
                carried >= 1 ? ABOVE.statement() : statement,
                carried >= 2 ? ABOVE.initiatives() : initiatives,
                carried >= 3 ? ABOVE.rating() : rating));
  }

  @Test
  void nothingIsCarriedFromWhatIsBlankAbove() {
    GoalTexts blank = new GoalTexts("", "", "");

    assertThat(blank.carriedFrom(new GoalTexts("", "・花壇", "達成")).carried()).isEmpty();
    assertThat(blank.carriedFrom(new GoalTexts("　", "・花壇", "達成")).texts()).isEqualTo(blank);
    assertThat(blank.carriedFrom(new GoalTexts("花", "", "達成")).carried())
        .isEqualTo(Set.of(FormField.STATEMENT));
    assertThat(blank.carriedFrom(new GoalTexts("花", "・花壇", " ")).carried())
        .isEqualTo(Set.of(FormField.STATEMENT, FormField.INITIATIVES));
  }

  @Test
  void textsOfAGoalAgreeFieldByField() {
    GoalTexts other = new GoalTexts("花を植えます。", "・並木", "達成");

    assertThat(ABOVE.agrees(other, FormField.STATEMENT)).isTrue();
    assertThat(ABOVE.agrees(other, FormField.INITIATIVES)).isFalse();
    assertThat(ABOVE.agrees(other, FormField.RATING)).isTrue();
  }

  @Test
  void aRatingOfBlanksIsNoWord() {
    assertThat(ABOVE.ratingWord()).contains("達成");
    assertThat(new GoalTexts("花", "", " ").ratingWord()).isEmpty();
    assertThat(GoalTexts.of(Goal.of(1, "花"))).isEqualTo(new GoalTexts("花", "", ""));
    assertThat(GoalTexts.of(Goal.of(1, "花").withInitiatives("・").withRating("達成")))
        .isEqualTo(new GoalTexts("花", "・", "達成"));
  }
}
