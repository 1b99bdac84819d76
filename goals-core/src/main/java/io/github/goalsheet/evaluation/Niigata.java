package io.github.goalsheet.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Message;

/**
 * The built-in policy of Niigata City's sheets. A holder of its own, so that nothing is made before
 * it is asked for.
 */
final class Niigata {
  private static final String MET = "達成";
  private static final String PARTLY = "一部未達成";
  private static final String MISSED = "未達成";

  private static final Scale SCALE =
      Scale.of(Grade.from(MET, "100"), Grade.from(PARTLY, "80"), Grade.of(MISSED));

  static final EvaluationPolicy POLICY =
      EvaluationPolicy.of("niigata", SCALE)
          .with(
              new Provenance(
                  new Message("新潟市の組織目標管理シート", "Niigata City's goal management sheets"),
                  "新潟市西区 令和4年度 組織目標管理シート",
                  ImmutableList.of(
                      new Message("評価の語「達成」「一部未達成」「未達成」", "the rating words 達成, 一部未達成 and 未達成")),
                  ImmutableList.of(
                      new Message(
                          "「一部未達成」を達成率 80% 以上とする境界（公表された 39 件の評価のうち 38 件が合致）",
                          "the line of 80 % for 一部未達成 (38 of the 39 published verdicts fit it)"),
                      new Message(
                          "比較語のない数値目標は高いほどよいとみなす",
                          "higher is better for a target without a comparator"),
                      new Message("幅のある目標は下限だけを基準とする", "only the lower end of a band binds"),
                      new Message("「評価不能」などの結果は未達成とする", "a result such as 評価不能 is 未達成"),
                      new Message(
                          "複数の指標をもつ目標は、すべて達成なら達成、一部だけ達成なら一部未達成、達成がなければ最も低い評価とする",
                          "a goal with several indicators is 達成 if all are met, 一部未達成 if some are, else the worst of them"),
                      new Message(
                          "達成率を計算できない未達は未達成とする", "a missed target without a defined rate is 未達成"))),
              Grading.of(SCALE).withMissedWithoutRate(MISSED),
              TargetRules.DEFAULT.withBand(Band.NEAR_END),
              NoData.DEFAULT.withOtherWords(new Outcome.ToGrade(MISSED)),
              WordRules.DEFAULT
                  .withWord("実施", new Outcome.ToGrade(MET))
                  .withWord("実施済", new Outcome.ToGrade(MET))
                  .withWord("実施済み", new Outcome.ToGrade(MET))
                  .withWord("完了", new Outcome.ToGrade(MET))
                  .withWord("達成", new Outcome.ToGrade(MET))
                  .withWord("一部実施", new Outcome.ToGrade(PARTLY))
                  .withWord("一部完了", new Outcome.ToGrade(PARTLY))
                  .withWord("未実施", new Outcome.ToGrade(MISSED))
                  .withWord("未完了", new Outcome.ToGrade(MISSED))
                  .withWord("未達成", new Outcome.ToGrade(MISSED))
                  .withWord("中止", new Outcome.ToGrade(MISSED)),
              RollUps.DEFAULT.withGoal(RollUp.allSomeNone(PARTLY)));

  private Niigata() {}
}
