package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.testing.SamplePolicies;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final Indicator MET = Indicator.of("回数(回)").withTarget("36").withResult("40");
  private static final Indicator NEAR = Indicator.of("件数(件)").withTarget("10").withResult("9");
  private static final Indicator OPEN = Indicator.of("計画").withTarget("策定").withResult("検討");

  private static final Evaluator NIIGATA = Evaluator.of(EvaluationPolicy.niigata());

  @Test
  void knowsItsPolicy() {
    assertThat(NIIGATA.policy()).isEqualTo(EvaluationPolicy.niigata());
  }

  @Test
  void aGoalIsRatedWithEachOfItsIndicators() {
    Goal goal = Goal.of(1, "目標", MET, NEAR);
    GoalEvaluation evaluation = NIIGATA.evaluate(goal, R4);
    assertThat(evaluation.goal()).isEqualTo(goal);
    assertThat(evaluation.indicators())
        .containsExactly(
            new IndicatorEvaluation(MET, NIIGATA.evaluate(MET, R4)),
            new IndicatorEvaluation(NEAR, NIIGATA.evaluate(NEAR, R4)));
    assertThat(evaluation.assessment().grade()).map(Grade::name).contains("一部未達成");
    assertThat(evaluation.assessment().reason().code()).isEqualTo("some_met");
  }

  @Test
  void aPartIsNamedByTheLabelOfItsIndicator() {
    assertThat(
            NIIGATA.evaluate(Goal.of(1, "目標", MET, OPEN), R4).assessment().reason().message().ja())
        .isEqualTo("「計画」: 目標「策定」と結果「検討」は、数値として比べられず、語も一致しないため、人の判断が必要です");
  }

  @ParameterizedTest
  @CsvSource({
    "一部未達成, AGREES",
    "' 一部未達成 ', AGREES",
    "達成, PUBLISHED_HIGHER",
    "未達成, PUBLISHED_LOWER",
    "概ね達成, UNDETERMINED",
    "'', NOT_RATED",
  })
  void aPublishedRatingIsComparedWithTheComputedOne(String published, Agreement agreement) {
    Goal goal = Goal.of(1, "目標", NEAR);
    Goal rated = published.isEmpty() ? goal : goal.withRating(published);
    GoalEvaluation evaluation = NIIGATA.evaluate(rated, R4);
    assertThat(evaluation.agreement()).isEqualTo(agreement);
    assertThat(evaluation.goal().rating())
        .as("it stays as it is")
        .isEqualTo(Optional.of(published).filter(word -> !word.isEmpty()));
  }

  @Test
  void nothingComputedIsComparedWithNothing() {
    assertThat(NIIGATA.evaluate(Goal.of(1, "目標", OPEN).withRating("達成"), R4).agreement())
        .isEqualTo(Agreement.UNDETERMINED);
  }

  @Test
  void gradesBesideTheScaleAgreeOnlyWithThemselves() {
    Evaluator evaluator = Evaluator.of(SamplePolicies.named("inverse"));
    Goal goal = Goal.of(1, "目標", NEAR.withResult("集計中"));
    assertThat(evaluator.evaluate(goal.withRating("X"), R4).agreement())
        .isEqualTo(Agreement.AGREES);
    assertThat(evaluator.evaluate(goal.withRating("A"), R4).agreement())
        .isEqualTo(Agreement.UNDETERMINED);
    assertThat(evaluator.evaluate(goal.withRating("Y"), R4).agreement())
        .isEqualTo(Agreement.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource({"A, Ａ", "Ａ, A", "Ａ, Ａ", "S+, Ｓ＋"})
  void widthsOfARatingDoNotMatter(String best, String published) {
    EvaluationPolicy policy =
        EvaluationPolicy.of("wide", Scale.of(Grade.from(best, "100"), Grade.of("D")));
    assertThat(
            Evaluator.of(policy)
                .evaluate(Goal.of(1, "", MET).withRating(published), R4)
                .agreement())
        .isEqualTo(Agreement.AGREES);
  }

  private static String says(Indicator indicator) {
    return NIIGATA.evaluate(indicator, R4).reason().message().ja();
  }

  @Test
  void figuresAreShownInTheUnitThatTheyAreWrittenIn() {
    Indicator money = Indicator.of("金額(千円)").withActual(FiscalYear.of(2021), "5百万円");
    assertThat(says(money.withTarget("5,000").withResult("4,000")))
        .isEqualTo("結果 4,000 千円は目標 5,000 千円の 80.0% で、80% 以上 100% 未満のため『一部未達成』");
    assertThat(says(Indicator.of("来場者").withTarget("70人").withResult("68")))
        .isEqualTo("結果 68 人は目標 70 人の 97.1% で、80% 以上 100% 未満のため『一部未達成』");
  }

  @Test
  void anApproximateTargetNeedsADirection() {
    EvaluationPolicy policy =
        EvaluationPolicy.of("open", EvaluationPolicy.niigata().scale())
            .with(
                Directions.DEFAULT.withAssumed(Optional.empty()),
                TargetRules.DEFAULT.withAboutTolerancePercent(BigDecimal.TEN));
    assertThat(
            Evaluator.of(policy)
                .evaluate(Indicator.of("人数(人)").withTarget("約300人").withResult("290人"), R4)
                .reason())
        .isEqualTo(MissingReason.Simple.NO_DIRECTION);
  }

  private static GoalSheet sheet(Goal... goals) {
    return GoalSheet.of(R4, Organization.of("区", "課"), goals);
  }

  @Test
  void aSheetIsNotGradedAsAWholeUnlessThePolicySaysSo() {
    GoalSheet sheet = sheet(Goal.of(1, "一", MET), Goal.of(2, "二", NEAR));
    SheetEvaluation evaluation = NIIGATA.evaluate(sheet);
    assertThat(evaluation.sheet()).isEqualTo(sheet);
    assertThat(evaluation.assessment()).isEmpty();
    assertThat(evaluation.goals())
        .extracting(goal -> goal.assessment().grade().map(Grade::name).orElse(""))
        .containsExactly("達成", "一部未達成");
  }

  @Test
  void theGoalsOfASheetAreRolledUpByTheirStatements() {
    GoalSheet sheet = sheet(Goal.of(1, "一", MET), Goal.of(2, "二", NEAR));
    Assessment assessment =
        Evaluator.of(SamplePolicies.named("inverse")).evaluate(sheet).assessment().orElseThrow();
    assertThat(assessment.grade()).map(Grade::name).contains("B");
    assertThat(assessment.reason().message().ja()).isEqualTo("2 件のうち最も低い評価（二）により『B』");
  }

  @Test
  void theGoalsOfASheetAreComparedOnTheirOwnScale() {
    Evaluator evaluator = Evaluator.of(SamplePolicies.named("baseline"));
    FiscalYear r1 = FiscalYear.of(2019);
    Goal good = Goal.of(1, "一", MET.withActual(r1, "30"));
    Goal fair = Goal.of(2, "二", NEAR.withActual(r1, "1"));
    Goal bad = Goal.of(3, "三", NEAR.withActual(r1, "9"));
    assertThat(
            ImmutableList.of(good, fair, bad).stream()
                .map(
                    goal -> evaluator.evaluate(goal, R4).assessment().grade().orElseThrow().name()))
        .containsExactly("良い", "普通", "悪い");
    Assessment assessment = evaluator.evaluate(sheet(bad, good, fair)).assessment().orElseThrow();
    assertThat(assessment.grade()).map(Grade::name).contains("悪い");
    assertThat(assessment.reason().message().ja()).contains("（三）");
  }

  @Test
  void ratesOfGoalsAreAveragedForASheet() {
    Assessment assessment =
        Evaluator.of(SamplePolicies.named("mirrored"))
            .evaluate(sheet(Goal.of(1, "一", MET), Goal.of(2, "二", NEAR)))
            .assessment()
            .orElseThrow();
    assertThat(assessment.rate().map(Rate::toString))
        .as("100 % at most, and 90 %")
        .contains("95.0%");
  }

  @Test
  void aSummaryCountsSheetsGoalsAndIndicators() {
    Summary.Counter counter = new Summary.Counter(EvaluationPolicy.niigata());
    assertThat(counter.summary())
        .isEqualTo(
            new Summary(
                0,
                0,
                0,
                ImmutableMap.of(
                    Agreement.AGREES, 0L,
                    Agreement.PUBLISHED_HIGHER, 0L,
                    Agreement.PUBLISHED_LOWER, 0L,
                    Agreement.NOT_RATED, 0L,
                    Agreement.UNDETERMINED, 0L),
                ImmutableMap.of("達成", 0L, "一部未達成", 0L, "未達成", 0L),
                0,
                0));
    counter.add(
        NIIGATA.evaluate(sheet(Goal.of(1, "", MET).withRating("達成"), Goal.of(2, "", MET, NEAR))));
    counter.add(NIIGATA.evaluate(sheet(Goal.of(1, "", OPEN).withRating("達成"))));
    Summary summary = counter.summary();
    assertThat(summary.sheets()).isEqualTo(2);
    assertThat(summary.goals()).isEqualTo(3);
    assertThat(summary.indicators()).isEqualTo(4);
    assertThat(summary.agreements())
        .containsEntry(Agreement.AGREES, 1L)
        .containsEntry(Agreement.NOT_RATED, 1L)
        .containsEntry(Agreement.UNDETERMINED, 1L);
    assertThat(summary.grades().entrySet())
        .extracting(entry -> entry.getKey() + " " + entry.getValue())
        .containsExactly("達成 1", "一部未達成 1", "未達成 0");
  }

  @Test
  void aMissingResultIsNothingForAPersonToJudge() {
    Indicator blank = Indicator.of("数").withTarget("10");
    Indicator open = Indicator.of("語").withTarget("検討").withResult("調整中です");
    Summary.Counter counter = new Summary.Counter(EvaluationPolicy.niigata());
    counter.add(
        NIIGATA.evaluate(
            sheet(
                Goal.of(1, "", blank).withRating("達成"),
                Goal.of(2, "", blank),
                Goal.of(3, "", blank, MET).withRating("達成"),
                Goal.of(4, "", open).withRating("達成"),
                Goal.of(5, "", MET).withRating("達成"),
                Goal.of(6, "", MET).withRating("よい"))));
    Summary summary = counter.summary();
    assertThat(summary.ungraded()).isEqualTo(4);
    assertThat(summary.lacking()).isEqualTo(3);
    assertThat(summary.count(Agreement.UNDETERMINED)).isEqualTo(4);
    assertThat(summary.lackingRated()).isEqualTo(2);
    assertThat(summary.forPersons()).isEqualTo(2);

    Summary.Counter twice = new Summary.Counter(EvaluationPolicy.niigata());
    twice.add(summary);
    twice.add(summary);
    assertThat(twice.summary().lacking()).isEqualTo(6);
    assertThat(twice.summary().forPersons()).isEqualTo(4);
  }

  @Test
  void aSummaryListsGradesBesideTheScaleToo() {
    assertThat(new Summary.Counter(SamplePolicies.named("inverse")).summary().grades())
        .containsOnlyKeys("A", "B", "C", "D", "X", "Y");
  }

  @ParameterizedTest
  @CsvSource({
    "AGREES, agrees",
    "PUBLISHED_HIGHER, publishedHigher",
    "PUBLISHED_LOWER, publishedLower",
    "NOT_RATED, notRated",
    "UNDETERMINED, undetermined",
  })
  void eachAgreementHasAStableCode(Agreement agreement, String code) {
    assertThat(agreement.code()).isEqualTo(code);
  }
}
