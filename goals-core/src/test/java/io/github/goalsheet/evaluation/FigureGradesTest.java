package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.testing.SamplePolicies;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FigureGradesTest {
  private static final Scale SCALE =
      Scale.of(Grade.from("A", "100"), Grade.from("B", "80"), Grade.of("C"));

  @Provide
  Arbitrary<EvaluationPolicy> policies() {
    return Arbitraries.of(
        SamplePolicies.all().stream()
            .filter(policy -> FigureGrades.of(policy).isPresent())
            .toList());
  }

  @Provide
  Arbitrary<Long> figures() {
    return Arbitraries.longs()
        .between(0, FigureGrades.LIMIT - 1)
        .edgeCases(edges -> edges.add(0L, 1L, 80L, 100L, 120L, FigureGrades.LIMIT - 1));
  }

  private static String word(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "以上";
      case MORE_THAN -> "超";
      case AT_MOST -> "以下";
      case LESS_THAN -> "未満";
    };
  }

  @Property(tries = 2_000)
  void gradesAreThoseOfTheEvaluator(
      @ForAll("policies") EvaluationPolicy policy,
      @ForAll Comparison comparison,
      @ForAll("figures") long result,
      @ForAll("figures") long aim,
      @ForAll @IntRange(max = 3) int near) {
    long reached = near == 0 ? result : Math.min(aim * (near + 3) / 5, FigureGrades.LIMIT - 1);
    int grade = FigureGrades.of(policy).orElseThrow().grade(comparison, reached, aim);
    Assessment assessment =
        Evaluator.of(policy)
            .evaluate(
                Indicator.of("値")
                    .withTarget(BigDecimal.valueOf(aim, 1) + word(comparison))
                    .withResult(BigDecimal.valueOf(reached, 1).toString()),
                FiscalYear.of(2022));

    if (grade != FigureGrades.UNKNOWN) {
      assertThat(assessment)
          .isInstanceOfSatisfying(
              Assessment.Graded.class,
              graded -> {
                assertThat(policy.scale().grades().get(grade / 2).name())
                    .isEqualTo(graded.as().name());
                assertThat(grade % 2 == 1).isEqualTo(graded.met());
              });
    }
  }

  @Property(tries = 1_000)
  void assessmentsAreThoseOfTheEvaluator(
      @ForAll("policies") EvaluationPolicy policy,
      @ForAll Comparison comparison,
      @ForAll("figures") long result,
      @ForAll("figures") long aim) {
    BigDecimal reached = BigDecimal.valueOf(result, 1);
    BigDecimal wanted = BigDecimal.valueOf(aim, 1);
    Assessment assessment =
        FigureGrades.of(policy)
            .orElseThrow()
            .assess(
                comparison,
                Figures.Origin.STATED,
                reached,
                wanted,
                Optional.empty(),
                Optional.of("人"));

    Assessment evaluated =
        Evaluator.of(policy)
            .evaluate(
                Indicator.of("値(人)")
                    .withTarget(wanted + "人" + word(comparison))
                    .withResult(reached + "人"),
                FiscalYear.of(2022));
    assertThat(assessment).isEqualTo(evaluated);
    assertThat(assessment.reason().message()).isEqualTo(evaluated.reason().message());
  }

  @Test
  void someSamplePoliciesRateByRatio() {
    assertThat(
            SamplePolicies.all().stream()
                .filter(policy -> FigureGrades.of(policy).isPresent())
                .count())
        .isGreaterThan(3);
  }

  @Test
  void nothingCanBeSaidOfRatesWithoutADenominator() {
    FigureGrades grades = FigureGrades.of(EvaluationPolicy.of("plain", SCALE)).orElseThrow();
    assertThat(grades.grade(Comparison.AT_LEAST, 1, 0)).isEqualTo(FigureGrades.UNKNOWN);
    assertThat(grades.grade(Comparison.AT_LEAST, 100, 100)).isEqualTo(1);
    assertThat(grades.grade(Comparison.MORE_THAN, 100, 100)).isEqualTo(2);
    assertThat(grades.grade(Comparison.AT_LEAST, 79, 100)).isEqualTo(4);
  }

  @Test
  void policiesThatRateOtherwiseHaveNone() {
    EvaluationPolicy other = EvaluationPolicy.of("other", SCALE);
    assertThat(FigureGrades.of(other.with(other.targets().withReference(Reference.PREVIOUS_YEAR))))
        .isEmpty();
    EvaluationPolicy fine =
        EvaluationPolicy.of(
            "fine", Scale.of(Grade.from("A", "100"), Grade.from("B", "12.345678"), Grade.of("C")));
    assertThat(FigureGrades.of(fine)).isEmpty();
    EvaluationPolicy high =
        EvaluationPolicy.of("high", Scale.of(Grade.from("A", "200000000"), Grade.of("C")));
    assertThat(FigureGrades.of(high)).isEmpty();
  }

  @Test
  void bareNumbersAreComparedAsTheLabelOrThePolicySays() {
    FigureGrades grades =
        FigureGrades.of(
                EvaluationPolicy.of("labels", SCALE)
                    .with(
                        Directions.DEFAULT
                            .withLabel("待ち", Direction.DOWN)
                            .withAssumed(Optional.of(Direction.UP)),
                        TargetRules.DEFAULT.withBand(Band.BOTH_ENDS)))
            .orElseThrow();
    assertThat(grades.comparison("待ち時間(分)")).contains(Comparison.AT_MOST);
    assertThat(grades.comparison("件数")).contains(Comparison.AT_LEAST);
    assertThat(grades.origin("待ち時間(分)")).isEqualTo(Figures.Origin.LABEL_DIRECTION);
    assertThat(grades.origin("件数")).isEqualTo(Figures.Origin.DEFAULT_DIRECTION);
    assertThat(grades.countsNearEnd()).isFalse();
  }
}
