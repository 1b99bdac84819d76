package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.goalsheet.evaluation.RollUp.Method;
import io.github.goalsheet.message.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RollUpTest {
  private static final Scale SCALE =
      new Scale(
          ImmutableList.of(
              Grade.from("A", "100").withScore("3"),
              Grade.from("B", "80").withScore("2"),
              Grade.of("C").withScore("1")),
          ImmutableList.of(Grade.of("X"), Grade.of("Y").withScore("0")));
  private static final Scale OF_SCORES =
      Scale.of(Grade.from("良い", "2.5"), Grade.from("普通", "1.5"), Grade.of("悪い"));
  private static final Reason OPEN = MissingReason.Simple.NO_TARGET;

  private static RollUpJudge.Part part(String label, Assessment assessment) {
    return new RollUpJudge.Part(label, assessment);
  }

  private static RollUpJudge.Part part(String label, String grade, int percent) {
    return part(
        label,
        new Assessment.Graded(
            SCALE.find(grade).orElseThrow(),
            grade.equals("A"),
            percent < 0
                ? Optional.empty()
                : Optional.of(Rate.of(BigDecimal.valueOf(percent), BigDecimal.valueOf(100))),
            OPEN));
  }

  private static final RollUpJudge.Part MET = part("一", "A", 120);
  private static final RollUpJudge.Part NEAR = part("二", "B", 90);
  private static final RollUpJudge.Part FAR = part("三", "C", 30);
  private static final RollUpJudge.Part WITHOUT_RATE = part("四", "C", -1);
  private static final RollUpJudge.Part NO_DATA = part("五", "X", -1);
  private static final RollUpJudge.Part OTHER = part("六", "Y", -1);
  private static final RollUpJudge.Part UNGRADED = part("七", new Assessment.Ungraded(OPEN));
  private static final RollUpJudge.Part LEFT_OUT =
      part("八", new Assessment.LeftOut(new WordReason.NoData(Optional.empty(), true)));

  private static RollUp of(Method method, Weight... weights) {
    return new RollUp(
        method,
        method == Method.ALL_SOME_NONE ? Optional.of("B") : Optional.empty(),
        Optional.empty(),
        method.hasScale() ? Optional.of(OF_SCORES) : Optional.empty(),
        ImmutableList.copyOf(weights));
  }

  private static Assessment judge(RollUp rollUp, RollUpJudge.Part... parts) {
    return new RollUpJudge(SCALE, rollUp).judge(List.of(parts));
  }

  private static String grade(RollUp rollUp, RollUpJudge.Part... parts) {
    String forward = judge(rollUp, parts).grade().map(Grade::name).orElse("");
    String backward =
        new RollUpJudge(SCALE, rollUp)
            .judge(Lists.reverse(List.of(parts)))
            .grade()
            .map(Grade::name)
            .orElse("");
    assertThat(backward).as("the order does not matter").isEqualTo(forward);
    return forward;
  }

  private static boolean met(RollUp rollUp, RollUpJudge.Part... parts) {
    return ((Assessment.Graded) judge(rollUp, parts)).met();
  }

  @Test
  void allSomeOrNoneAreMet() {
    RollUp rollUp = of(Method.ALL_SOME_NONE);
    assertThat(grade(rollUp, MET, MET)).isEqualTo("A");
    assertThat(met(rollUp, MET, MET)).isTrue();
    assertThat(grade(rollUp, MET, FAR)).isEqualTo("B");
    assertThat(met(rollUp, MET, FAR)).isFalse();
    assertThat(grade(rollUp, NEAR, NEAR)).as("none met: the worst of theirs").isEqualTo("B");
    assertThat(grade(rollUp, NEAR, FAR)).isEqualTo("C");
    assertThat(met(rollUp, NEAR, FAR)).isFalse();
    RollUp none =
        new RollUp(
            Method.ALL_SOME_NONE,
            Optional.of("B"),
            Optional.of("C"),
            Optional.empty(),
            ImmutableList.of());
    assertThat(grade(none, NEAR, NEAR)).as("none met: a grade of its own").isEqualTo("C");
    assertThat(grade(none, MET, MET)).isEqualTo("A");
  }

  @Test
  void whatIsOpenDoesNotMatterOnceSomeAreMetAndSomeAreNot() {
    RollUp rollUp = of(Method.ALL_SOME_NONE);
    assertThat(grade(rollUp, MET, FAR, UNGRADED)).isEqualTo("B");
    assertThat(grade(rollUp, MET, UNGRADED)).isEmpty();
    assertThat(grade(rollUp, FAR, UNGRADED)).isEmpty();
  }

  @Test
  void theWorstDecides() {
    RollUp rollUp = RollUp.WORST;
    assertThat(grade(rollUp, MET, NEAR)).isEqualTo("B");
    assertThat(grade(rollUp, NEAR, FAR, MET)).isEqualTo("C");
    assertThat(grade(rollUp, FAR, NO_DATA)).as("beside the scale is worse").isEqualTo("X");
    assertThat(grade(rollUp, NO_DATA, OTHER)).as("the last listed is the worst").isEqualTo("Y");
    assertThat(met(rollUp, MET, MET)).isTrue();
    assertThat(met(rollUp, MET, NEAR)).isFalse();
    assertThat(grade(rollUp, FAR, UNGRADED)).as("it may be worse still").isEmpty();
  }

  @Test
  void theMeanOfRatesIsGradedLikeARate() {
    RollUp rollUp = RollUp.of(Method.MEAN_OF_RATES);
    assertThat(judge(rollUp, MET, NEAR).rate().map(Rate::toString)).contains("105.0%");
    assertThat(grade(rollUp, MET, NEAR)).isEqualTo("A");
    assertThat(met(rollUp, MET, NEAR)).isTrue();
    assertThat(met(rollUp, MET, part("", "B", 80))).as("a mean of just 100 %").isTrue();
    assertThat(grade(rollUp, MET, NEAR, FAR)).isEqualTo("B");
    assertThat(met(rollUp, MET, NEAR, FAR)).isFalse();
    assertThat(grade(rollUp, FAR, part("", "B", 80))).isEqualTo("C");
    assertThat(judge(rollUp, MET, WITHOUT_RATE).reason()).isEqualTo(RollUpReason.Nothing.NO_NUMBER);
  }

  @Test
  void aCapKeepsOneRateFromMakingUpForAnother() {
    RollUpJudge capped =
        new RollUpJudge(
            SCALE, RollUp.of(Method.MEAN_OF_RATES), Optional.of(BigDecimal.valueOf(100)));
    assertThat(capped.judge(List.of(MET, NEAR)).rate().map(Rate::toString)).contains("95.0%");
    assertThat(capped.judge(List.of(part("", "A", 100), NEAR)).rate().map(Rate::toString))
        .contains("95.0%");
  }

  @Test
  void anUnboundedRateHasNoMeanUnlessACapBoundsIt() {
    RollUpJudge.Part best =
        part(
            "",
            new Assessment.Graded(
                SCALE.find("A").orElseThrow(), true, Optional.of(Rate.UNBOUNDED), OPEN));
    RollUp mean = RollUp.of(Method.MEAN_OF_RATES);
    assertThat(judge(mean, best, NEAR).reason()).isEqualTo(RollUpReason.Nothing.NO_NUMBER);
    assertThat(
            new RollUpJudge(SCALE, mean, Optional.of(BigDecimal.valueOf(100)))
                .judge(List.of(best, NEAR))
                .rate()
                .map(Rate::toString))
        .contains("95.0%");
  }

  @Test
  void scoresAreAveragedOrAdded() {
    RollUp mean = of(Method.MEAN_OF_SCORES);
    assertThat(grade(mean, MET, NEAR)).as("2.5").isEqualTo("良い");
    assertThat(grade(mean, MET, FAR)).as("2").isEqualTo("普通");
    assertThat(grade(mean, NEAR, FAR)).as("1.5").isEqualTo("普通");
    assertThat(grade(mean, NEAR, FAR, FAR)).as("1.33").isEqualTo("悪い");
    assertThat(met(mean, MET, MET)).isTrue();
    assertThat(met(mean, MET, NEAR)).isFalse();
    RollUp sum = of(Method.SUM_OF_SCORES);
    assertThat(grade(sum, NEAR, FAR)).as("3").isEqualTo("良い");
    assertThat(grade(sum, FAR, OTHER)).as("1").isEqualTo("悪い");
    assertThat(judge(sum, MET, NO_DATA).reason())
        .as("X has no score")
        .isEqualTo(RollUpReason.Nothing.NO_NUMBER);
  }

  @Test
  void evenOneScoreLeadsToAGradeOfTheRollUpsScale() {
    assertThat(grade(of(Method.MEAN_OF_SCORES), MET)).isEqualTo("良い");
    assertThat(grade(of(Method.SUM_OF_SCORES), FAR)).isEqualTo("悪い");
  }

  @Test
  void weightsCountByAWordOfTheLabel() {
    Weight main = new Weight("主　要", BigDecimal.valueOf(3));
    RollUpJudge.Part first = part("主要な指標", "A", 100);
    RollUpJudge.Part second = part("ほか", "C", 20);
    RollUp mean = of(Method.MEAN_OF_RATES, main, new Weight("指標", BigDecimal.TEN));
    assertThat(judge(mean, first, second).rate().map(Rate::toString))
        .as("(3 × 100 + 20) / 4: the first that fits")
        .contains("80.0%");
    assertThat(grade(of(Method.MEAN_OF_SCORES, main), first, second)).as("2.5").isEqualTo("良い");
    assertThat(grade(of(Method.SUM_OF_SCORES, main), second)).as("1").isEqualTo("悪い");
  }

  @Test
  void aWeightOfZeroLeavesOutWhateverWasSaid() {
    RollUp mean = of(Method.MEAN_OF_RATES, new Weight("参考", BigDecimal.ZERO));
    RollUpJudge.Part open = part("参考", new Assessment.Ungraded(OPEN));
    RollUpJudge.Part low = part("参考", "C", 0);
    assertThat(judge(mean, NEAR, low).rate().map(Rate::toString)).contains("90.0%");
    assertThat(judge(mean, NEAR, open).rate().map(Rate::toString)).contains("90.0%");
    assertThat(judge(mean, NEAR, open).reason())
        .isEqualTo(
            new RollUpReason.MeanRate(
                Rate.of(BigDecimal.valueOf(9), BigDecimal.TEN),
                1,
                SCALE.find("B").orElseThrow(),
                SCALE.find("A")));
    assertThat(judge(mean, low).reason()).isEqualTo(RollUpReason.Nothing.ALL_LEFT_OUT);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void whatIsLeftOutDoesNotCount(Method method) {
    assertThat(judge(of(method), MET, FAR, LEFT_OUT)).isEqualTo(judge(of(method), MET, FAR));
    assertThat(judge(of(method), LEFT_OUT, LEFT_OUT).reason())
        .isEqualTo(RollUpReason.Nothing.ALL_LEFT_OUT);
    assertThat(judge(of(method), LEFT_OUT)).isEqualTo(LEFT_OUT.assessment());
    assertThat(judge(of(method)).reason()).isEqualTo(RollUpReason.Nothing.NO_PARTS);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void anOpenPartLeavesTheWholeOpenAndSaysWhichItIs(Method method) {
    assertThat(judge(of(method), NEAR, UNGRADED, LEFT_OUT))
        .isEqualTo(new Assessment.Ungraded(new RollUpReason.Undetermined("七", OPEN)));
  }

  @Test
  void onePartAloneIsTheWhole() {
    assertThat(judge(RollUp.WORST, NEAR)).isEqualTo(NEAR.assessment());
    assertThat(judge(RollUp.allSomeNone("B"), UNGRADED)).isEqualTo(UNGRADED.assessment());
    assertThat(judge(RollUp.of(Method.MEAN_OF_RATES), WITHOUT_RATE))
        .isEqualTo(WITHOUT_RATE.assessment());
  }

  @Test
  void parametersFitTheMethod() {
    refused(
        Method.WORST,
        Optional.of("B"),
        Optional.empty(),
        Optional.empty(),
        "WORST with grade Optional[B]");
    refused(
        Method.ALL_SOME_NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "ALL_SOME_NONE with grade Optional.empty");
    refused(
        Method.WORST,
        Optional.empty(),
        Optional.of("C"),
        Optional.empty(),
        "WORST with grade Optional[C]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollUp.of(Method.MEAN_OF_SCORES))
        .withMessage("MEAN_OF_SCORES with scale Optional.empty");
    refused(
        Method.WORST,
        Optional.empty(),
        Optional.empty(),
        Optional.of(OF_SCORES),
        "WORST with scale Optional[" + OF_SCORES + "]");
    Weight weight = new Weight("主要", BigDecimal.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(Method.WORST, weight))
        .withMessage("WORST with weights [" + weight + "]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weight("　", BigDecimal.ONE))
        .withMessage("a weight needs a word");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weight("主要", BigDecimal.ONE.negate()))
        .withMessage("weight: -1");
  }

  private static void refused(
      Method method,
      Optional<String> some,
      Optional<String> none,
      Optional<Scale> scale,
      String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RollUp(method, some, none, scale, ImmutableList.of()))
        .withMessage(message);
  }

  private static void says(Assessment assessment, String code, String ja, String en) {
    assertThat(assessment.reason().code()).isEqualTo(code);
    assertThat(assessment.reason().message()).isEqualTo(new Message(ja, en));
  }

  @Test
  void countsAreSaid() {
    RollUp rollUp = of(Method.ALL_SOME_NONE);
    says(
        judge(rollUp, MET, MET),
        "all_met",
        "2 件のうち 2 件が目標を達成したため『A』",
        "Of 2, 2 met the target, so A");
    says(
        judge(rollUp, MET, FAR),
        "some_met",
        "2 件のうち 1 件が目標を達成したため『B』",
        "Of 2, 1 met the target, so B");
    says(
        judge(rollUp, NEAR, FAR),
        "none_met",
        "2 件のうち目標を達成したものがないため『C』",
        "Of 2, none met the target, so C");
  }

  @Test
  void theWorstIsNamedIfItHasAName() {
    says(
        judge(RollUp.WORST, MET, NEAR),
        "worst_decides",
        "2 件のうち最も低い評価（二）により『B』",
        "The worst of 2 (二) decides, so B");
    says(
        judge(RollUp.WORST, MET, part("", "C", 1)),
        "worst_decides",
        "2 件のうち最も低い評価により『C』",
        "The worst of 2 decides, so C");
  }

  @Test
  void meansAndSumsSayTheRangeThatTheyLieIn() {
    says(
        judge(RollUp.of(Method.MEAN_OF_RATES), NEAR, NEAR, part("", "B", 99)),
        "mean_rate",
        "3 件の達成率の平均が 93.0% で、80% 以上 100% 未満のため『B』",
        "The mean achievement rate of 3 is 93.0%; that is at least 80% and less than 100%, so B");
    says(
        judge(of(Method.MEAN_OF_SCORES), MET, FAR, NEAR, MET, NEAR, MET),
        "mean_score",
        "6 件の評点の平均が 2.33 で、1.5 以上 2.5 未満のため『普通』",
        "The mean of 6 scores is 2.33; that is at least 1.5 and less than 2.5, so 普通");
    says(
        judge(of(Method.SUM_OF_SCORES), MET, NEAR),
        "sum_score",
        "2 件の評点の合計が 5 で、2.5 以上のため『良い』",
        "The sum of 2 scores is 5; that is at least 2.5, so 良い");
  }

  @Test
  void anOpenPartSaysItsReason() {
    says(
        judge(RollUp.WORST, NEAR, UNGRADED),
        "part_undetermined",
        "「七」: 目標が記入されていないため評価できません",
        "七: There is no target, so it cannot be rated");
    says(
        judge(RollUp.WORST, NEAR, part("", new Assessment.Ungraded(OPEN))),
        "part_undetermined",
        "目標が記入されていないため評価できません",
        "There is no target, so it cannot be rated");
  }

  @Test
  void nothingToSumUpIsSaid() {
    says(judge(RollUp.WORST), "no_indicators", "指標がないため評価できません", "There is no indicator to rate");
    says(
        judge(RollUp.WORST, LEFT_OUT, LEFT_OUT),
        "all_left_out",
        "すべてが集計から除かれるため評価できません",
        "All are left out of the count, so there is nothing to rate");
    says(
        judge(RollUp.of(Method.MEAN_OF_RATES), MET, WITHOUT_RATE),
        "no_rate_to_average",
        "達成率または評点のないものがあるため、平均や合計を計算できません",
        "One of them has no achievement rate or score, so there is no mean or sum");
  }
}
