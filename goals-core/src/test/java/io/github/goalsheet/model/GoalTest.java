package io.github.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
  private static final Goal GOAL = Goal.of(1, "目標", Indicator.of("回数(回)"));

  private static Goal carrying(Optional<String> rating, FormField... fields) {
    return new Goal(
        1, ImmutableList.of(), "目標", "", ImmutableList.of(), rating, ImmutableSet.copyOf(fields));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aNumberBelowOneIsRefused(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Goal.of(number, "目標"))
        .withMessage("goal number: " + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　"})
  void aBlankRatingIsRefused(String rating) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GOAL.withRating(rating))
        .withMessage("goal 1: blank rating");
  }

  @ParameterizedTest
  @EnumSource(
      value = FormField.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"STATEMENT", "INITIATIVES", "RATING"})
  void onlyMergedFieldsAreCarried(FormField field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> carrying(Optional.empty(), field))
        .withMessage("goal 1 cannot carry [" + field + "]");
  }

  @Test
  void aRatingThatIsNotThereIsNotCarried() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> carrying(Optional.empty(), FormField.RATING))
        .withMessage("goal 1 carries a rating but has none");
    assertThat(carrying(Optional.of("達成"), FormField.RATING, FormField.STATEMENT).carried())
        .containsExactly(FormField.STATEMENT, FormField.RATING);
  }

  @Test
  void initiativesAreSplitAtBullets() {
    assertThat(GOAL.withInitiatives("・講座の開催 ・ 情報誌の発行\n・配信").initiativeItems())
        .containsExactly("講座の開催", "情報誌の発行", "配信");
    assertThat(GOAL.withInitiatives("･半角　・全角の空白").initiativeItems()).containsExactly("半角", "全角の空白");
    assertThat(GOAL.withInitiatives(" \n・ひとつ").initiativeItems()).containsExactly("ひとつ");
  }

  @Test
  void aDotInsideAWordIsNoBullet() {
    assertThat(GOAL.withInitiatives("・講演会・情報交換会・ネットワーク会議の実施 ・子育て・介護").initiativeItems())
        .containsExactly("講演会・情報交換会・ネットワーク会議の実施", "子育て・介護");
  }

  @Test
  void aTextWithoutBulletsIsOneItemAndABlankOneIsNone() {
    assertThat(GOAL.withInitiatives("研修 1 初任者 2 中堅").initiativeItems())
        .containsExactly("研修 1 初任者 2 中堅");
    assertThat(GOAL.withInitiatives("").initiativeItems()).isEmpty();
    assertThat(GOAL.withInitiatives(" \n ").initiativeItems()).isEmpty();
    assertThat(GOAL.withInitiatives("・ ・").initiativeItems()).isEmpty();
  }

  @Test
  void changesAreMadeToACopy() {
    Indicator other = Indicator.of("件数(件)");
    Goal changed =
        GOAL.withParentGoals(3, 2)
            .withInitiatives("・講座")
            .withIndicators(List.of(other))
            .withRating("達成");
    assertThat(changed)
        .isEqualTo(
            new Goal(
                1,
                ImmutableList.of(3, 2),
                "目標",
                "・講座",
                ImmutableList.of(other),
                Optional.of("達成"),
                ImmutableSet.of()));
    assertThat(GOAL).isEqualTo(Goal.of(1, "目標", Indicator.of("回数(回)")));
  }

  @Test
  void whatItHoldsCannotBeChangedFromOutside() {
    List<Indicator> mine = new ArrayList<>(List.of(Indicator.of("件数(件)")));
    Goal goal = GOAL.withIndicators(mine);
    mine.clear();
    assertThat(goal.indicators()).hasSize(1);
  }

  @Test
  void aFieldThatSaysWhatTheGoalAboveSaysCanBeCarried() {
    Goal above = GOAL.withInitiatives("・取組").withRating("達成");
    assertThat(FormField.values())
        .filteredOn(field -> above.canCarry(field, above))
        .containsExactly(FormField.STATEMENT, FormField.INITIATIVES, FormField.RATING);
    assertThat(Goal.of(2, "別の目標").canCarry(FormField.STATEMENT, above)).isFalse();
    assertThat(above.withInitiatives("・取組 ").canCarry(FormField.INITIATIVES, above)).isFalse();
    assertThat(above.withRating("未達成").canCarry(FormField.RATING, above)).isFalse();
    assertThat(GOAL.canCarry(FormField.RATING, above)).isFalse();
    assertThat(GOAL.canCarry(FormField.RATING, GOAL)).isFalse();
  }

  @Test
  void whatIsCarriedCanBeChanged() {
    Goal carrying = GOAL.withCarried(List.of(FormField.INITIATIVES, FormField.STATEMENT));
    assertThat(carrying.carried()).containsExactly(FormField.STATEMENT, FormField.INITIATIVES);
    assertThat(carrying.withCarried(List.of())).isEqualTo(GOAL);
  }
}
