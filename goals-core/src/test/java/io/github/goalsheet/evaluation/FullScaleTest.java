package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import org.junit.jupiter.api.Test;

class FullScaleTest {
  private static final Scale SCALE =
      Scale.of(Grade.from("A", "110"), Grade.from("B", "90"), Grade.of("C"));
  private static final Scale FULL =
      Scale.of(Grade.from("A", "100"), Grade.from("B", "90"), Grade.of("C"));
  private static final Evaluator EVALUATOR =
      Evaluator.of(EvaluationPolicy.of("full", SCALE).with(Grading.of(SCALE).withFullScale(FULL)));
  private static final Indicator ALL = Indicator.of("参加率(%)").withTarget("100%");
  private static final Indicator FEW = Indicator.of("参加者(人)").withTarget("100").withResult("95");

  private static GoalEvaluation evaluate(String rating, Indicator... indicators) {
    return EVALUATOR.evaluate(Goal.of(1, "目標", indicators).withRating(rating), FiscalYear.of(2022));
  }

  private static String grade(Indicator indicator) {
    return EVALUATOR.evaluate(indicator, FiscalYear.of(2022)).grade().orElseThrow().name();
  }

  @Test
  void aTargetThatCannotBeExceededHasBoundsOfItsOwn() {
    assertThat(grade(ALL.withResult("100%"))).isEqualTo("A");
    assertThat(grade(ALL.withResult("99.9%"))).isEqualTo("B");
    assertThat(grade(FEW.withResult("100"))).isEqualTo("B");
  }

  @Test
  void whereLowerIsBetterAHundredPercentCanBeExceeded() {
    assertThat(grade(ALL.withTarget("100%以下").withResult("100%"))).isEqualTo("B");
    assertThat(grade(ALL.withTarget("100%以下").withResult("80%"))).isEqualTo("A");
  }

  @Test
  void aTargetBelowAHundredPercentCanBeExceeded() {
    assertThat(grade(ALL.withTarget("90%").withResult("90%"))).isEqualTo("B");
  }

  @Test
  void gradesOfBothScalesAreOfOneOrder() {
    GoalEvaluation both = evaluate("A", ALL.withResult("100%"), FEW);
    assertThat(both.assessment().grade()).map(Grade::name).contains("B");
    assertThat(both.agreement()).isEqualTo(Agreement.PUBLISHED_HIGHER);
    assertThat(evaluate("B", ALL.withResult("100%")).agreement())
        .isEqualTo(Agreement.PUBLISHED_LOWER);
  }

  @Test
  void aMissWithoutARateMayBeGradedBesideTheScale() {
    Scale scale = new Scale(SCALE.grades(), ImmutableList.of(Grade.of("X")));
    Evaluator evaluator =
        Evaluator.of(
            EvaluationPolicy.of("full", scale)
                .with(
                    Grading.of(scale).withFullScale(FULL).withMissedWithoutRate("X"),
                    RateRules.of(RateMethod.FROM_BASELINE, RateMethod.FROM_BASELINE)));
    assertThat(evaluator.evaluate(ALL.withResult("99%"), FiscalYear.of(2022)).grade())
        .map(Grade::name)
        .contains("X");
  }

  @Test
  void aPublishedRatingMayBeWrittenInOtherWidths() {
    assertThat(evaluate(" Ｂ ", FEW).agreement()).isEqualTo(Agreement.AGREES);
    Scale wide = Scale.of(Grade.from("Ａ", "100"), Grade.of("Ｂ"));
    assertThat(
            Evaluator.of(EvaluationPolicy.of("wide", wide))
                .evaluate(Goal.of(1, "目標", FEW).withRating("A"), FiscalYear.of(2022))
                .agreement())
        .isEqualTo(Agreement.PUBLISHED_HIGHER);
  }

  @Test
  void bothScalesHaveTheSameGrades() {
    assertThatThrownBy(
            () ->
                EvaluationPolicy.of("full", SCALE)
                    .with(
                        Grading.of(SCALE)
                            .withFullScale(Scale.of(Grade.from("A", "100"), Grade.of("C")))))
        .hasMessageStartingWith("other grades or scores");
  }
}
