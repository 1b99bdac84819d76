package io.github.goalsheet.io.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EvaluationTextWriterTest {
  private static final Indicator LATE =
      Indicator.of("延長(m)").withTarget("90").withResult("78").withStatus("用地の都合");
  private static final Indicator MET = Indicator.of("回数(回)").withTarget("3").withResult("4");

  private static String written(Language language, Goal... goals) throws IOException {
    EvaluationPolicy policy = EvaluationPolicy.niigata();
    GoalSheet sheet = GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "土木課"), goals);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvaluationTextWriter writer =
        new EvaluationTextWriter(out, policy, language, c -> c < 0x1100 ? 1 : 2);
    writer.write(Evaluator.of(policy).evaluate(sheet));
    writer.writeTotals(ImmutableList.of());
    return out.toString(UTF_8);
  }

  @Test
  void aHigherPublishedRatingStandsBesideTheComputedOneWithTheOfficesExplanation()
      throws IOException {
    assertThat(written(Language.JA, Goal.of(1, "道路", LATE).withRating("達成")))
        .isEqualTo(
            """
            みどり区 土木課  令和4年度
            No.  項目(単位)  目標  結果  公表  算定        理由
            ---  ----------  ----  ----  ----  ----------  --------------------------------------------------------
            1    延長(m)     90    78    達成  一部未達成  結果 78 m は目標 90 m の 86.7% で、80% 以上 100% 未満の
                                                           ため『一部未達成』 ※公表の評価の方が高い。 目標達成状
                                                           況: 用地の都合

            規則 niigata: 1 シート、1 目標、1 指標
            算定:  達成 0  一部未達成 1  未達成 0  なし 0
            公表との比較:  一致 0  公表が高い 1  公表が低い 0  公表なし 0  判定できない 0
            """);
  }

  @Test
  void aGoalWithSeveralIndicatorsTakesARowOfItsOwn() throws IOException {
    assertThat(written(Language.EN, Goal.of(2, "道路", LATE, MET).withRating("未達成")))
        .isEqualTo(
            """
            みどり区 土木課  fiscal 2022
            No.  indicator   target  result  published  computed    reason
            ---  ----------  ------  ------  ---------  ----------  --------------------------------------------------------
            2    (the goal)                  未達成     一部未達成  Of 2, 1 met the target, so 一部未達成 * The published
                                                                    rating is lower. Status: 用地の都合
                 - 延長(m)   90      78                 一部未達成  The result 78 m is 86.7% of the target of 90 m; that is
                                                                    at least 80% and less than 100%, so 一部未達成
                 - 回数(回)  3       4                  達成        The result 4 回 meets the target of 3 回, so 達成 (rate
                                                                    133.3%)

            policy niigata: sheets 1, goals 1, indicators 2
            computed:  達成 0  一部未達成 1  未達成 0  none 0
            published:  agrees 0  higher 0  lower 1  none 0  undetermined 0
            """);
  }

  @Test
  void whatIsNotPublishedIsADash() throws IOException {
    assertThat(written(Language.JA, Goal.of(3, "講座", MET)))
        .isEqualTo(
            """
            みどり区 土木課  令和4年度
            No.  項目(単位)  目標  結果  公表  算定  理由
            ---  ----------  ----  ----  ----  ----  --------------------------------------------------------
            3    回数(回)    3     4     -     達成  結果 4 回は目標 3 回を満たすため『達成』（達成率
                                                     133.3%）

            規則 niigata: 1 シート、1 目標、1 指標
            算定:  達成 1  一部未達成 0  未達成 0  なし 0
            公表との比較:  一致 0  公表が高い 0  公表が低い 0  公表なし 1  判定できない 0
            """);
  }

  @Test
  void sheetsWithoutATableAreInTheTotals() throws IOException {
    EvaluationPolicy policy = EvaluationPolicy.niigata();
    GoalSheet sheet =
        GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "土木課"), Goal.of(1, "道路", MET));
    Summary.Counter counted = new Summary.Counter(policy);
    counted.add(Evaluator.of(policy).evaluate(sheet));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvaluationTextWriter writer = new EvaluationTextWriter(out, policy, Language.EN, c -> 1);
    writer.add(counted.summary());
    writer.add(counted.summary());
    writer.writeTotals(ImmutableList.of());

    assertThat(out.toString(UTF_8)).startsWith("policy niigata: sheets 2, goals 2, indicators 2\n");
  }
}
