package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DirectionsTest {
  private static final Scale SCALE = EvaluationPolicy.niigata().scale();

  private static EvaluationPolicy policy() {
    return EvaluationPolicy.of("test", SCALE);
  }

  private static Optional<Direction> direction(
      EvaluationPolicy policy, String label, String target) {
    return policy.directionOf(Indicator.of(label).withTarget(target), FiscalYear.of(2022));
  }

  @ParameterizedTest
  @CsvSource({
    "70以上, UP",
    "70超, UP",
    "70以下, DOWN",
    "70未満, DOWN",
    "約70以上, UP",
    "約70以下, DOWN",
    "前年度以上, UP",
    "前年度以下, DOWN",
    "前年度比5%減, DOWN",
    "半減, DOWN",
  })
  void aComparatorSaysItWhateverThePolicyAssumes(String target, Direction direction) {
    for (Direction assumed : Direction.values()) {
      assertThat(
              direction(
                  policy()
                      .with(
                          policy()
                              .directions()
                              .withAssumed(Optional.of(assumed))
                              .withLabel("苦情", assumed)),
                  "苦情(件)",
                  target))
          .contains(direction);
    }
  }

  @ParameterizedTest
  @CsvSource({"70", "約70", "70~80", "前年度並み", "実施", "''"})
  void elseAWordOfTheLabelSaysItElseThePolicy(String target) {
    EvaluationPolicy policy =
        policy()
            .with(
                TargetRules.DEFAULT.withBand(Band.NEAR_END),
                policy().directions().withLabel("事故", Direction.DOWN));

    assertThat(direction(policy, "交通事故(件)", target)).contains(Direction.DOWN);
    assertThat(direction(policy, "交通 事 故（件）", target)).contains(Direction.DOWN);
    assertThat(direction(policy, "交通安全教室(回)", target)).contains(Direction.UP);
    assertThat(
            direction(
                policy.with(policy.directions().withAssumed(Optional.empty())), "教室(回)", target))
        .isEmpty();
  }

  @Test
  void theFirstRuleThatFitsCounts() {
    EvaluationPolicy policy =
        policy()
            .with(
                policy()
                    .directions()
                    .withLabel("事故防止", Direction.UP)
                    .withLabel("事故", Direction.DOWN));

    assertThat(direction(policy, "事故防止教室(回)", "7")).contains(Direction.UP);
    assertThat(direction(policy, "事故件数(件)", "7")).contains(Direction.DOWN);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "10, 7, DOWN",
        "10, 12, UP",
        "10, 10, UP",
        "10, 約7, DOWN",
        "10人, 0.7千人, UP",
        "多数, 7, UP",
        "-, 7, UP",
      })
  void theBaselineSaysItWhereThePolicyAsks(String baseline, String target, Direction direction) {
    FiscalYear year = FiscalYear.of(2021);
    Indicator indicator =
        Indicator.of("人数").withActual(year, baseline == null ? "" : baseline).withTarget(target);

    assertThat(
            policy()
                .with(policy().directions().withByBaseline(true))
                .directionOf(indicator, FiscalYear.of(2022)))
        .contains(direction);
    assertThat(policy().directionOf(indicator, FiscalYear.of(2022))).contains(Direction.UP);
  }

  @ParameterizedTest
  @EnumSource(ZeroTarget.class)
  void aBareZeroIsAskedOfThePolicy(ZeroTarget zero) {
    Optional<Direction> expected =
        zero == ZeroTarget.LOWER_IS_BETTER ? Optional.of(Direction.DOWN) : Optional.empty();

    assertThat(direction(policy().with(policy().targets().withZeroTarget(zero)), "件数(件)", "0"))
        .isEqualTo(expected);
    assertThat(direction(policy().with(policy().targets().withZeroTarget(zero)), "件数(件)", "0件"))
        .isEqualTo(expected);
    assertThat(direction(policy().with(policy().targets().withZeroTarget(zero)), "件数(件)", "0以上"))
        .contains(Direction.UP);
    assertThat(direction(policy().with(policy().targets().withZeroTarget(zero)), "件数(件)", "1"))
        .contains(Direction.UP);
    assertThat(
            direction(
                policy()
                    .with(
                        policy().targets().withZeroTarget(zero),
                        policy().directions().withLabel("件", Direction.DOWN)),
                "件数(件)",
                "0"))
        .contains(Direction.DOWN);
  }

  @Test
  void directionsAndComparatorsGoTogether() {
    for (Comparison comparison : Comparison.values()) {
      assertThat(Direction.of(comparison) == Direction.UP).isEqualTo(comparison.isUpward());
    }
    for (Direction direction : Direction.values()) {
      assertThat(Direction.of(direction.comparison())).isEqualTo(direction);
      assertThat(direction.comparison().isInclusive()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 12, UP", "12, 10, DOWN", "10, 10.0, ", "-3, -2, UP"})
  void aTargetIsBeyondItsBaselineOrNot(BigDecimal from, BigDecimal to, Direction direction) {
    assertThat(DirectionFinder.from(from, to)).isEqualTo(Optional.ofNullable(direction));
  }

  @ParameterizedTest
  @CsvSource({
    "RATIO, true, false",
    "INVERSE_RATIO, false, true",
    "MIRRORED_RATIO, false, true",
    "COMPLEMENT, false, true",
    "FROM_BASELINE, true, true",
    "STEP, true, true",
    "DIFFERENCE, true, true",
  })
  void eachMethodServesItsDirections(RateMethod method, boolean up, boolean down) {
    assertThat(method.serves(Direction.UP)).isEqualTo(up);
    assertThat(method.serves(Direction.DOWN)).isEqualTo(down);
    assertThat(method.full().signum()).isEqualTo(method == RateMethod.DIFFERENCE ? 0 : 1);
  }

  @Test
  void aBareZeroIsThatOfTheFigureThatCounts() {
    EvaluationPolicy policy =
        policy()
            .with(
                TargetRules.DEFAULT
                    .withZeroTarget(ZeroTarget.LOWER_IS_BETTER)
                    .withSecondFigure(SecondFigure.COUNTS));

    assertThat(direction(policy, "社数", "0社(7社)")).contains(Direction.UP);
    assertThat(direction(policy, "社数", "3社(0社)")).contains(Direction.DOWN);
  }
}
