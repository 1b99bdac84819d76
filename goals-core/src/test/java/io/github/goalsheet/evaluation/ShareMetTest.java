package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShareMetTest {
  private static final Scale WORDS =
      Scale.of(
          Grade.from("全部達成", "100").withScore("3"),
          new Grade("一部達成", Optional.of(BigDecimal.ZERO), false, Optional.of(new BigDecimal("2"))),
          Grade.of("全部未達成").withScore("1"));
  private static final Indicator MET = Indicator.of("相談件数(件)").withTarget("10").withResult("12");
  private static final Indicator MISSED = Indicator.of("会議(回)").withTarget("4").withResult("1");
  private static final Indicator OPEN = Indicator.of("調査").withTarget("実施").withResult("準備中");

  private static RollUp shareMet(Weight... weights) {
    return new RollUp(
        RollUp.Method.SHARE_MET,
        Optional.empty(),
        Optional.empty(),
        Optional.of(WORDS),
        ImmutableList.copyOf(weights));
  }

  private static EvaluationPolicy policy() {
    return EvaluationPolicy.of("words", Scale.of(Grade.from("A", "100"), Grade.of("B")));
  }

  private static Assessment judge(RollUp rollUp, Indicator... indicators) {
    return Evaluator.of(policy().with(policy().rollUps().withGoal(rollUp)))
        .evaluate(Goal.of(1, "目標", indicators), FiscalYear.of(2022))
        .assessment();
  }

  @Test
  void theShareOfWhatIsMetIsGradedOnAScaleOfItsOwn() {
    assertThat(judge(shareMet(), MET, MET).grade()).map(Grade::name).contains("全部達成");
    assertThat(judge(shareMet(), MISSED, MET).grade()).map(Grade::name).contains("一部達成");
    assertThat(judge(shareMet(), MISSED, MISSED).grade()).map(Grade::name).contains("全部未達成");
  }

  @Test
  void oneIndicatorIsGradedInTheWordsOfTheGoalToo() {
    assertThat(judge(shareMet(), MET).grade()).map(Grade::name).contains("全部達成");
  }

  @Test
  void theReasonCountsThem() {
    assertThat(judge(shareMet(), MET, MISSED, MISSED).reason().message())
        .isEqualTo(new Message("3 件のうち 1 件が目標を達成したため『一部達成』", "Of 3, 1 met the target, so 一部達成"));
  }

  @Test
  void whatWeighsNothingDoesNotDecide() {
    Weight none = new Weight("会議", BigDecimal.ZERO);
    assertThat(judge(shareMet(none), MET, MISSED).grade()).map(Grade::name).contains("全部達成");
    assertThat(judge(shareMet(none), MISSED).reason()).isEqualTo(RollUpReason.Nothing.ALL_LEFT_OUT);
  }

  @Test
  void theWholeIsMetIfEveryPartIs() {
    assertThat(((Assessment.Graded) judge(shareMet(), MET, MET)).met()).isTrue();
    assertThat(((Assessment.Graded) judge(shareMet(), MET, MISSED)).met()).isFalse();
  }

  @Test
  void somethingOpenLeavesTheWholeOpen() {
    assertThat(judge(shareMet(), MET, OPEN)).isInstanceOf(Assessment.Ungraded.class);
  }

  @Test
  void sheetsAreRolledUpOnTheScaleOfTheirGoals() {
    EvaluationPolicy policy =
        policy().with(policy().rollUps().withGoal(shareMet()).withSheet(RollUp.WORST));
    GoalSheet sheet =
        GoalSheet.of(
            FiscalYear.of(2022),
            Organization.of("みどり区", "土木課"),
            Goal.of(1, "一", MET, MISSED),
            Goal.of(2, "二", MET));
    assertThat(Evaluator.of(policy).evaluate(sheet).assessment().orElseThrow().grade())
        .map(Grade::name)
        .contains("一部達成");
  }

  @Test
  void gradesOfASheetAreThoseOfItsGoals() {
    EvaluationPolicy policy =
        policy()
            .with(policy().rollUps().withGoal(shareMet()).withSheet(RollUp.allSomeNone("一部達成")));
    assertThat(policy.rollUps().sheet()).isPresent();
    assertThatThrownBy(() -> policy.with(policy.rollUps().withSheet(RollUp.allSomeNone("A"))))
        .hasMessage("unknown grade: A");
  }

  @Test
  void aRollUpHasNothingThatItDoesNotUse() {
    assertThatThrownBy(
            () ->
                new RollUp(
                    RollUp.Method.SHARE_MET,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ImmutableList.of()))
        .hasMessage("SHARE_MET with scale Optional.empty");
    assertThatThrownBy(
            () ->
                new RollUp(
                    RollUp.Method.WORST,
                    Optional.empty(),
                    Optional.of("B"),
                    Optional.empty(),
                    ImmutableList.of()))
        .hasMessage("WORST with grade Optional[B]");
    assertThatThrownBy(
            () ->
                new RollUp(
                    RollUp.Method.WORST,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ImmutableList.of(new Weight("会議", BigDecimal.ONE))))
        .hasMessageStartingWith("WORST with weights");
  }
}
