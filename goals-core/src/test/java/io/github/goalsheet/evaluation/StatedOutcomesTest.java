package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import org.junit.jupiter.api.Test;

class StatedOutcomesTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);
  private static final Indicator BLANK = Indicator.of("相談件数(件)").withTarget("10").withResult("―");
  private static final Indicator MET = BLANK.withResult("12");

  @Test
  void aBlankThatCountsAsMetIsMet() {
    Scale scale = Scale.of(Grade.from("達成", "1"), Grade.from("一部", "0.5"), Grade.of("未達成"));
    Evaluator evaluator =
        Evaluator.of(
            new PolicyBuilder("seki", scale)
                .noResult(new Outcome.ToGrade("達成"))
                .noDataDefault(new Outcome.ToGrade("未達成"))
                .goalRollUp(RollUp.allSomeNone("一部"))
                .build());
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
            new PolicyBuilder(
                    "difference",
                    Scale.of(Grade.from("A", "0"), Grade.from("B", "-5"), Grade.of("C")))
                .rates(RateRules.of(RateMethod.DIFFERENCE, RateMethod.DIFFERENCE))
                .build());
    Message message = evaluator.evaluate(BLANK.withResult("8"), YEAR).reason().message();
    assertThat(message.ja()).endsWith("、-5 件以上 0 件未満のため『B』");
    assertThat(message.en()).endsWith("that is at least -5 件 and less than 0 件, so B");
  }
}
