package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CumulativeValuesTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);
  private static final Indicator FIRMS =
      Indicator.of("進出企業の累計数(社)").withTarget("8社").withResult("3社\n(7社)");
  private static final EvaluationPolicy COUNTS = policy();

  private static EvaluationPolicy policy() {
    return EvaluationPolicy.of("second", Scale.of(Grade.from("A", "100"), Grade.of("B")))
        .with(TargetRules.DEFAULT.withSecondFigure(SecondFigure.COUNTS));
  }

  private static String rate(EvaluationPolicy policy, Indicator indicator) {
    return Evaluator.of(policy).evaluate(indicator, YEAR).rate().orElseThrow().toString();
  }

  @Test
  void theFigureInBracketsCountsWhereThePolicySaysSo() {
    assertThat(rate(COUNTS, FIRMS)).isEqualTo("87.5%");
    assertThat(rate(COUNTS, FIRMS.withResult("3\n(7)").withTarget("8"))).isEqualTo("87.5%");
    assertThat(rate(policy().with(policy().targets().withSecondFigure(SecondFigure.BESIDE)), FIRMS))
        .isEqualTo("37.5%");
  }

  @Test
  void itCountsInTargetsToo() {
    Indicator indicator = FIRMS.withResult("7社");
    assertThat(rate(COUNTS, indicator.withTarget("3社 (8社)"))).isEqualTo("87.5%");
    assertThat(rate(COUNTS, indicator.withTarget("3社以上 (8社)"))).isEqualTo("87.5%");
    EvaluationPolicy about =
        policy().with(policy().targets().withAboutTolerancePercent(BigDecimal.TEN));
    assertThat(rate(about, indicator.withTarget("約3社 (8社)"))).isEqualTo("87.5%");
  }

  @Test
  void itCountsInEarlierActualsToo() {
    EvaluationPolicy policy =
        policy().with(RateRules.of(RateMethod.FROM_BASELINE, RateMethod.FROM_BASELINE));
    assertThat(rate(policy, FIRMS.withActual(FiscalYear.of(2019), "1社(4社)"))).isEqualTo("75.0%");
  }

  @Test
  void aFigureInAnotherUnitIsBesideTheFirst() {
    Indicator visits = Indicator.of("講座(回)").withTarget("80回");
    assertThat(rate(COUNTS, visits.withResult("60回 (1248人)"))).isEqualTo("75.0%");
    assertThat(rate(COUNTS, visits.withResult("60回 (1248)"))).isEqualTo("75.0%");
  }
}
