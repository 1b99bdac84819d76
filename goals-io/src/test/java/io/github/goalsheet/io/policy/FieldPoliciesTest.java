package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Rate;
import io.github.goalsheet.evaluation.RollUpReason;
import io.github.goalsheet.io.policy.Examples.Example;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of many offices can be said in a policy file. */
class FieldPoliciesTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);

  static Stream<Example> examples() throws IOException {
    return Examples.of("field/field-examples.tsv");
  }

  private static EvaluationPolicy policy(String name) {
    try {
      return PolicyJson.read(
          Resources.toString(
              Resources.getResource(FieldPoliciesTest.class, "field/" + name + ".json"), UTF_8));
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static Indicator of(String target, String result) {
    return Indicator.of("登録者(人)").withTarget(target).withResult(result);
  }

  private static Assessment goal(String policy, Indicator... indicators) {
    return Evaluator.of(policy(policy)).evaluate(Goal.of(1, "目標", indicators), YEAR).assessment();
  }

  private static String grade(Assessment assessment) {
    return assessment.grade().map(Grade::name).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleComesOutAsItShould(Example example) {
    assertThat(example.says(policy(example.policy()))).isEqualTo(example.expected());
  }

  @Test
  void subItemsOfKenkoNippon21AreAveraged() {
    Indicator baseline = of("200", "").withActual(YEAR.plusYears(-3), "100");
    Assessment worked =
        goal(
            "kenko-nippon21",
            baseline.withResult("90"),
            baseline.withResult("150"),
            baseline.withResult("90"),
            baseline.withResult("集計中"));
    assertThat(
            ((RollUpReason.Score) worked.reason())
                .score()
                .toNumber()
                .setScale(1, RoundingMode.HALF_UP))
        .isEqualByComparingTo("2.7");
    assertThat(grade(worked)).isEqualTo("C");
  }

  @Test
  void nagasakiCapsEachRateAtAHundredPercent() {
    Assessment goal = goal("nagasaki", of("10", "25"), of("10", "5"));
    assertThat(goal.rate()).map(Rate::toString).contains("75.0%");
    assertThat(grade(goal)).isEqualTo("未達成");
  }

  @Test
  void shibataSaysWhetherAllSomeOrNoneAreMet() {
    assertThat(grade(goal("shibata", of("1", "1"), of("1", "2"), of("1", "3")))).isEqualTo("全部達成");
    assertThat(grade(goal("shibata", of("1", "1"), of("1", "0"), of("1", "0")))).isEqualTo("一部達成");
    assertThat(grade(goal("shibata", of("1", "0"), of("1", "0"), of("1", "0")))).isEqualTo("全部未達成");
  }

  @Test
  void sanoAddsThePointsOfFiguresAndOfWords() {
    Indicator policy = Indicator.of("取組方針").withTarget("方針のとおり").withResult("全て達成");
    Indicator half = policy.withResult("一部未達成");
    assertThat(grade(goal("sano-sum", of("10", "10"), of("10", "9"), policy))).isEqualTo("18-16");
    assertThat(grade(goal("sano-sum", of("10", "9"), of("10", "8"), half))).isEqualTo("15-13");
    assertThat(grade(goal("sano-sum", of("10", "7"), of("10", "8"), half))).isEqualTo("12-11");
    assertThat(grade(goal("sano-sum", of("10", "1"), of("10", "8"), half))).isEqualTo("10以下");
  }

  @Test
  void osakaCountsOnlyWhatIsQuantified() {
    Indicator words = Indicator.of("計画").withTarget("策定").withResult("検討中");
    assertThat(grade(goal("osaka-plans-3", of("10", "10"), words))).isEqualTo("すべて");
  }

  @Test
  void referenceValuesAreNotGraded() {
    Indicator aside = Indicator.of("【参考】相談(件)").withTarget("10").withResult("1");
    assertThat(grade(goal("disability-plan", of("10", "10"), aside))).isEqualTo("達成");
  }

  @Test
  void resultsAreComparedWithEarlierYears() {
    Indicator parts =
        Indicator.of("部品待ち(件)")
            .withActual(FiscalYear.of(2019), "12")
            .withActual(FiscalYear.of(2020), "10")
            .withActual(FiscalYear.of(2021), "8")
            .withTarget("5");
    Evaluator mean = Evaluator.of(policy("spare-parts"));
    assertThat(grade(mean.evaluate(parts.withResult("10"), YEAR))).isEqualTo("改善");
    assertThat(grade(mean.evaluate(parts.withResult("11"), YEAR))).isEqualTo("悪化");
    Evaluator last = Evaluator.of(policy("last-year"));
    assertThat(grade(last.evaluate(parts.withResult("9"), YEAR))).isEqualTo("増");
    assertThat(grade(last.evaluate(parts.withResult("8"), YEAR))).isEqualTo("同");
    assertThat(grade(last.evaluate(parts.withResult("7"), YEAR))).isEqualTo("減");
  }

  @Test
  void lettersCanBePoints() {
    Indicator site = Indicator.of("施設").withTarget("A");
    Assessment goal = goal("point-scale", site.withResult("A"), site.withResult("B"));
    assertThat(((RollUpReason.Score) goal.reason()).score().toNumber())
        .isEqualByComparingTo("87.5");
    assertThat(grade(goal)).isEqualTo("達成");
  }
}
