package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineDirectionTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);
  private static final Indicator WASTE =
      Indicator.of("ごみの量(t)").withActual(FiscalYear.of(2019), "100").withTarget("80");

  private static EvaluationPolicy policy() {
    return EvaluationPolicy.of(
            "baseline", Scale.of(Grade.from("A", "100"), Grade.from("B", "0"), Grade.of("C")))
        .with(
            RateRules.of(RateMethod.FROM_BASELINE, RateMethod.FROM_BASELINE),
            Directions.DEFAULT.withByBaseline(true));
  }

  private static Assessment judge(EvaluationPolicy policy, Indicator indicator) {
    return Evaluator.of(policy).evaluate(indicator, YEAR);
  }

  private static String grade(EvaluationPolicy policy, Indicator indicator) {
    return judge(policy, indicator).grade().map(Grade::name).orElse("");
  }

  @Test
  void aTargetBelowTheBaselineIsLowerIsBetter() {
    Assessment half = judge(policy(), WASTE.withResult("90"));
    assertThat(half.rate().map(Rate::toString)).contains("50.0%");
    assertThat(half.grade().map(Grade::name)).contains("B");
    assertThat(grade(policy(), WASTE.withResult("79"))).isEqualTo("A");
    assertThat(grade(policy(), WASTE.withResult("101"))).isEqualTo("C");
  }

  @Test
  void aTargetAboveTheBaselineIsHigherIsBetterWhateverTheDefault() {
    EvaluationPolicy down =
        policy().with(policy().directions().withAssumed(Optional.of(Direction.DOWN)));
    assertThat(grade(down, WASTE.withTarget("120").withResult("121"))).isEqualTo("A");
    assertThat(grade(down, WASTE.withTarget("120").withResult("110"))).isEqualTo("B");
  }

  @Test
  void theReasonSaysWhereTheDirectionComesFrom() {
    Message lower = judge(policy(), WASTE.withResult("79")).reason().message();
    assertThat(lower.ja()).contains("80 t（基準値と比べて低いほどよいと判断）");
    assertThat(lower.en()).contains("80 t (lower is better, seen from the baseline)");
    Message higher = judge(policy(), WASTE.withTarget("120").withResult("121")).reason().message();
    assertThat(higher.ja()).contains("高いほどよいと判断");
    assertThat(higher.en()).contains("(higher is better, seen from the baseline)");
  }

  @Test
  void aTargetOfZeroBelowTheBaselineIsAFloor() {
    assertThat(grade(policy(), WASTE.withTarget("0").withResult("0"))).isEqualTo("A");
    assertThat(grade(policy(), WASTE.withTarget("0").withResult("50"))).isEqualTo("B");
  }

  @Test
  void anApproximateTargetHasADirectionToo() {
    EvaluationPolicy policy =
        policy().with(policy().targets().withAboutTolerancePercent(BigDecimal.TEN));
    assertThat(grade(policy, WASTE.withTarget("約80").withResult("88"))).isEqualTo("A");
    assertThat(grade(policy, WASTE.withTarget("約80").withResult("89"))).isEqualTo("B");
  }

  @Test
  void labelsComeFirst() {
    EvaluationPolicy policy = policy().with(policy().directions().withLabel("ごみ", Direction.UP));
    assertThat(grade(policy, WASTE.withResult("90"))).isEqualTo("A");
  }

  @Test
  void withoutADifferenceTheDefaultDecides() {
    Indicator same = WASTE.withTarget("100");
    assertThat(grade(policy(), same.withResult("101"))).isEqualTo("A");
    assertThat(
            judge(
                    policy().with(policy().directions().withAssumed(Optional.empty())),
                    same.withResult("101"))
                .reason())
        .isEqualTo(MissingReason.Simple.NO_DIRECTION);
    assertThat(grade(policy(), Indicator.of("件数").withTarget("5").withResult("6"))).isEqualTo("A");
  }

  @Test
  void thePolicyTellsTheDirectionOfAnIndicator() {
    EvaluationPolicy policy = policy();
    Indicator visits =
        Indicator.of("来館者(人)")
            .withActual(FiscalYear.of(2019), "集計中")
            .withActual(FiscalYear.of(2020), "1.2千人")
            .withActual(FiscalYear.of(2021), "900人");
    assertThat(policy.directionOf(WASTE, YEAR)).contains(Direction.DOWN);
    assertThat(policy.directionOf(WASTE.withTarget("約120"), YEAR)).contains(Direction.UP);
    assertThat(policy.directionOf(visits.withTarget("1,000人"), YEAR)).contains(Direction.DOWN);
    assertThat(policy.directionOf(visits.withTarget("1,200人"), YEAR)).contains(Direction.UP);
    assertThat(
            policy
                .with(policy.targets().withBand(Band.NEAR_END))
                .directionOf(visits.withTarget("70~80人"), YEAR))
        .contains(Direction.UP);
    assertThat(policy.directionOf(Indicator.of("件数").withTarget("5"), YEAR)).contains(Direction.UP);
    RateRules latest =
        new RateRules(
            RateMethod.FROM_BASELINE,
            RateMethod.FROM_BASELINE,
            Baseline.LATEST,
            Optional.empty(),
            Optional.empty());
    assertThat(policy().with(latest).directionOf(visits.withTarget("1,000人"), YEAR))
        .contains(Direction.UP);
    assertThat(policy().with(policy().directions().withByBaseline(false)).directionOf(WASTE, YEAR))
        .contains(Direction.UP);
  }

  @Test
  void aComparatorTellsTheDirectionBeforeAnythingElse() {
    EvaluationPolicy policy = policy().with(policy().directions().withLabel("ごみ", Direction.UP));
    assertThat(policy.directionOf(WASTE, YEAR)).as("by its label").contains(Direction.UP);
    for (String target : List.of("120以下", "約120以下", "前年度以下", "120未満")) {
      assertThat(policy.directionOf(WASTE.withTarget(target), YEAR))
          .as(target)
          .contains(Direction.DOWN);
    }
  }

  @Test
  void aBareZeroIsWhatThePolicySays() {
    Indicator none = Indicator.of("件数(件)").withTarget("0");
    EvaluationPolicy policy = policy();
    assertThat(policy.directionOf(none, YEAR)).isEmpty();
    assertThat(
            policy
                .with(policy.targets().withZeroTarget(ZeroTarget.NOTHING_PLANNED))
                .directionOf(none, YEAR))
        .isEmpty();
    assertThat(
            policy
                .with(policy.targets().withZeroTarget(ZeroTarget.LOWER_IS_BETTER))
                .directionOf(none, YEAR))
        .contains(Direction.DOWN);
  }

  @Test
  void aBareTargetIsInTheUnitOfTheLabelWhereTheBaselineStatesOne() {
    Indicator visits =
        Indicator.of("来館者(千人)").withActual(FiscalYear.of(2021), "900人").withTarget("1");
    assertThat(policy().directionOf(visits, YEAR)).contains(Direction.UP);
    assertThat(policy().directionOf(visits.withTarget("0.8"), YEAR)).contains(Direction.DOWN);
  }
}
