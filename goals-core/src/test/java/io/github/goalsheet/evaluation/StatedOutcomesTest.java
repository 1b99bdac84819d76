package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedOutcomesTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);
  private static final Indicator BLANK = Indicator.of("相談件数(件)").withTarget("10").withResult("―");
  private static final Indicator MET = BLANK.withResult("12");

  @Test
  void aBlankThatCountsAsMetIsMet() {
    Scale scale = Scale.of(Grade.from("達成", "100"), Grade.from("一部", "50"), Grade.of("未達成"));
    Evaluator evaluator =
        Evaluator.of(
            EvaluationPolicy.of("seki", scale)
                .with(
                    NoData.DEFAULT
                        .withBlank(new Outcome.ToGrade("達成"))
                        .withOtherWords(new Outcome.ToGrade("未達成")),
                    RollUps.DEFAULT.withGoal(RollUp.allSomeNone("一部"))));
    assertThat(evaluator.evaluate(Goal.of(1, "目標", BLANK, MET), YEAR).assessment().grade())
        .map(Grade::name)
        .contains("達成");
    assertThat(
            evaluator
                .evaluate(Goal.of(1, "目標", BLANK.withResult("評価不能"), MET), YEAR)
                .assessment()
                .grade())
        .map(Grade::name)
        .contains("一部");
  }

  @Test
  void aDifferenceIsExplainedInItsUnit() {
    Evaluator evaluator =
        Evaluator.of(
            EvaluationPolicy.of(
                    "difference",
                    Scale.of(Grade.from("A", "0"), Grade.from("B", "-5"), Grade.of("C")))
                .with(RateRules.of(RateMethod.DIFFERENCE, RateMethod.DIFFERENCE)));
    Message message = evaluator.evaluate(BLANK.withResult("8"), YEAR).reason().message();
    assertThat(message.ja()).endsWith("、-5 件以上 0 件未満のため『B』");
    assertThat(message.en()).endsWith("that is at least -5 件 and less than 0 件, so B");
  }

  private static EvaluationPolicy words() {
    Scale scale = Scale.of(Grade.from("◎", "100"), Grade.of("×"));
    return EvaluationPolicy.of(
        "words", new Scale(scale.grades(), ImmutableList.of(Grade.of("評価なし"))));
  }

  private static Assessment judge(EvaluationPolicy policy, Indicator indicator) {
    return Evaluator.of(policy).evaluate(indicator, YEAR);
  }

  @Test
  void whatHasNoTargetCanHaveAGradeOfItsOwn() {
    Indicator open = MET.withTarget("―");
    EvaluationPolicy ino = words().with(words().targets().withBlank(new Outcome.ToGrade("評価なし")));
    assertThat(judge(ino, open))
        .isEqualTo(
            new Assessment.Graded(
                Grade.of("評価なし"),
                false,
                Optional.empty(),
                new WordReason.NoTarget(Optional.of(Grade.of("評価なし")))));
    assertThat(judge(ino, open).reason().code()).isEqualTo("no_target_graded");
    assertThat(judge(ino, open).reason().message())
        .isEqualTo(
            new Message(
                "目標が記入されていないため、この規則により『評価なし』",
                "There is no target, which this policy rates as 評価なし"));
    assertThat(judge(words(), open))
        .isEqualTo(new Assessment.Ungraded(MissingReason.Simple.NO_TARGET));
  }

  @Test
  void whatHasNoTargetCanBeLeftOut() {
    Assessment left =
        judge(
            words().with(words().targets().withBlank(new Outcome.LeaveOut())), MET.withTarget(""));
    assertThat(left).isEqualTo(new Assessment.LeftOut(new WordReason.NoTarget(Optional.empty())));
    assertThat(left.reason().code()).isEqualTo("no_target_left_out");
    assertThat(left.reason().message())
        .isEqualTo(
            new Message("目標が記入されていないため、集計から除きます", "There is no target, so it does not count"));
  }

  @Test
  void wordsThatNothingDecidesCanBeLeftOut() {
    Indicator plan = MET.withTarget("計画の策定").withResult("準備中");
    Assessment left =
        judge(words().with(words().words().withUndecided(new Outcome.LeaveOut())), plan);
    assertThat(left).isEqualTo(new Assessment.LeftOut(new WordReason.NotCounted("計画の策定", "準備中")));
    assertThat(left.reason().code()).isEqualTo("words_left_out");
    assertThat(left.reason().message())
        .isEqualTo(
            new Message(
                "目標「計画の策定」と結果「準備中」は、数値として比べられず、語も一致しないため、集計から除きます",
                "The result 準備中 and the target 計画の策定 are neither comparable numbers nor the same"
                    + " words, so they do not count"));
    assertThat(judge(words(), plan)).isInstanceOf(Assessment.Ungraded.class);
    assertThatThrownBy(() -> words().with(words().words().withUndecided(new Outcome.ToGrade("×"))))
        .hasMessageStartingWith("graded undecided");
  }

  @Test
  void anyRollUpCanLeaveIndicatorsOutByTheirLabel() {
    RollUp worst =
        new RollUp(
            RollUp.Method.WORST,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(new Weight("【参考】", BigDecimal.ZERO)));
    Indicator aside = Indicator.of("【参考】会議(回)").withTarget("4").withResult("1");
    assertThat(
            Evaluator.of(words().with(words().rollUps().withGoal(worst)))
                .evaluate(Goal.of(1, "目標", MET, aside), YEAR)
                .assessment()
                .grade())
        .map(Grade::name)
        .contains("◎");
  }
}
