package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyNumbersTest {
  private static final Scale SCALE = Scale.of(Grade.from("A", "100"), Grade.of("B"));

  private static RateRules capped(RateMethod method, String cap) {
    return new RateRules(
        method, method, Baseline.EARLIEST, Optional.of(new BigDecimal(cap)), Optional.empty());
  }

  @Test
  void trailingZerosDoNotTellPoliciesApart() {
    assertThat(Grade.from("A", "80").withScore("30.0"))
        .isEqualTo(Grade.from("A", "80").withScore("3E+1"));
    assertThat(new Weight("主要", new BigDecimal("2.0")))
        .isEqualTo(new Weight("主要", new BigDecimal("2")));
    assertThat(capped(RateMethod.STEP, "1.00")).isEqualTo(capped(RateMethod.STEP, "1"));
    assertThat(
            EvaluationPolicy.of("a", SCALE)
                .with(TargetRules.DEFAULT.withAboutTolerancePercent(new BigDecimal("10.0"))))
        .isEqualTo(
            EvaluationPolicy.of("a", SCALE)
                .with(TargetRules.DEFAULT.withAboutTolerancePercent(new BigDecimal("1E+1"))));
  }

  @Test
  void withoutABoundThereIsNothingToBeOpen() {
    assertThat(new Grade("B", Optional.empty(), false, Optional.empty())).isEqualTo(Grade.of("B"));
  }

  @Test
  void noRateLeadsToAGradeBesideTheScale() {
    assertThatThrownBy(() -> new Scale(SCALE.grades(), ImmutableList.of(Grade.from("X", "50"))))
        .hasMessage("no rate leads to X");
  }

  @Test
  void aCapIsAboveZero() {
    assertThatThrownBy(() -> capped(RateMethod.STEP, "0")).hasMessage("cap: Optional[0]");
  }

  @Test
  void aDifferenceIsNeitherCappedNorRoundedNorAveraged() {
    assertThatThrownBy(() -> capped(RateMethod.DIFFERENCE, "1"))
        .hasMessage("a difference is neither capped nor rounded");
    assertThatThrownBy(
            () ->
                new RateRules(
                    RateMethod.DIFFERENCE,
                    RateMethod.DIFFERENCE,
                    Baseline.EARLIEST,
                    Optional.empty(),
                    Optional.of(1)))
        .hasMessage("a difference is neither capped nor rounded");
    assertThatThrownBy(
            () ->
                EvaluationPolicy.of("a", SCALE)
                    .with(
                        RateRules.of(RateMethod.DIFFERENCE, RateMethod.DIFFERENCE),
                        RollUps.DEFAULT.withGoal(RollUp.of(RollUp.Method.MEAN_OF_RATES))))
        .hasMessage("differences in several units have no mean");
  }

  @Test
  void scoresAreCountedOnlyWhereEveryGradeHasOne() {
    RollUp sum =
        new RollUp(
            RollUp.Method.SUM_OF_SCORES,
            Optional.empty(),
            Optional.empty(),
            Optional.of(SCALE),
            ImmutableList.of());
    assertThatThrownBy(() -> EvaluationPolicy.of("a", SCALE).with(RollUps.DEFAULT.withGoal(sum)))
        .hasMessage("A has no score");
  }
}
