package io.github.goalsheet.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Rate;
import io.github.goalsheet.evaluation.RollUpReason;
import io.github.goalsheet.io.policy.Examples.Example;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInExamplesTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);

  static Stream<Example> examples() throws IOException {
    return Examples.of("built-in-examples.tsv");
  }

  private static EvaluationPolicy policy(String name) {
    return BuiltInPolicies.find(name).orElseThrow();
  }

  private static Indicator of(String baseline, String target, String result) {
    return Indicator.of("指標")
        .withActual(YEAR.plusYears(-3), baseline)
        .withTarget(target)
        .withResult(result);
  }

  private static Assessment goal(String policy, Indicator... indicators) {
    return Evaluator.of(policy(policy)).evaluate(Goal.of(1, "目標", indicators), YEAR).assessment();
  }

  private static BigDecimal meanScore(Assessment goal) {
    return ((RollUpReason.Score) goal.reason()).score().toNumber();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleComesOutAsItShould(Example example) {
    assertThat(example.says(policy(example.policy()))).isEqualTo(example.expected());
  }

  @Test
  void everyBuiltInPolicyHasExamples() throws IOException {
    assertThat(examples().map(Example::policy).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(BuiltInPolicies.names());
  }

  @Test
  void kurayoshiPublishesTheMeanOfTheScoresOfAGoal() {
    Assessment agriculture =
        goal(
            "kurayoshi",
            of("3", "20", "10"),
            of("31", "40", "43"),
            of("3,437", "3,907", "3,276"),
            of("5.05", "5.76", "5.4"),
            of("10", "15", "12"),
            of("5", "25", "16"));
    assertThat(meanScore(agriculture)).isEqualByComparingTo("2");
    assertThat(agriculture.grade()).map(Grade::name).contains("2以上3未満");
    Assessment later =
        goal(
            "kurayoshi",
            of("3", "20", "4 (21)"),
            of("31", "40", "39"),
            of("3,437", "3,907", "3,322"),
            of("5.05", "5.76", "5.12"),
            of("10", "15", "12"),
            of("5", "25", "25"));
    assertThat(meanScore(later).setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("2.67");
  }

  @Test
  void kurayoshiLeavesOutWhatHasNoResult() {
    Assessment industry =
        goal(
            "kurayoshi",
            of("4,094", "4,300", "3,349"),
            of("98,234", "100,000", "77,812"),
            of("0", "5", "3 (7)"),
            of("0", "5", "3 (8)"),
            of("48.4", "50", "‐"),
            of("0.70", "1", "0.94"));
    assertThat(meanScore(industry)).isEqualByComparingTo("0.8");
    assertThat(industry.grade()).map(Grade::name).contains("0以上1未満");
  }

  @Test
  void sanoGradesTheMeanOfTheRatesEachUpToAHundredPercent() {
    Assessment goal = goal("sano", of("0", "100", "250"), of("0", "100", "70"), of("", "9", ""));
    assertThat(goal.rate()).map(Rate::toString).contains("85.0%");
    assertThat(goal.grade()).map(Grade::name).contains("5");
  }

  @Test
  void udaGoesByTheWorstAndXIsWorst() {
    Indicator met = of("", "10", "10");
    assertThat(goal("uda", met, of("", "10", "9")).grade()).map(Grade::name).contains("B");
    assertThat(goal("uda", met, of("", "10", "")).grade()).map(Grade::name).contains("X");
  }

  @Test
  void inServiceNowTheWorstWinsUpToTheTop() {
    GoalSheet sheet =
        GoalSheet.of(
            YEAR,
            Organization.of("みどり区", "土木課"),
            Goal.of(1, "一", of("0", "100", "95"), of("0", "100", "80")),
            Goal.of(2, "二", of("0", "100", "100")));
    assertThat(
            Evaluator.of(policy("servicenow"))
                .evaluate(sheet)
                .assessment()
                .flatMap(Assessment::grade))
        .map(Grade::name)
        .contains("Yellow");
  }
}
