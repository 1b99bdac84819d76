package io.github.goalsheet.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Grading;
import io.github.goalsheet.evaluation.NoData;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.testing.PolicyLaws;
import net.jqwik.api.Example;

class OurPolicyTest extends PolicyLaws {
  @Override
  protected EvaluationPolicy policy() {
    Scale scale =
        Scale.of(
            Grade.from("◎", "110"), Grade.from("○", "100"), Grade.from("△", "70"), Grade.of("×"));
    return EvaluationPolicy.of("our-city", scale)
        .with(
            Directions.DEFAULT.withLabel("事故", Direction.DOWN),
            NoData.DEFAULT.withOtherWords(new Outcome.LeaveOut()),
            Grading.of(scale).withMissedWithoutRate("×"),
            RollUps.DEFAULT.withGoal(RollUp.WORST));
  }

  @Example
  void lastYearsAccidentsCameOutAsPublished() {
    Indicator accidents = Indicator.of("交通事故件数(件)").withTarget("10").withResult("12");

    Assessment assessment = Evaluator.of(policy()).evaluate(accidents, FiscalYear.parse("R4"));

    assertThat(assessment.grade()).map(Grade::name).contains("△");
    assertThat(assessment.reason().message().ja())
        .isEqualTo("結果 12 件は目標 10 件（項目名から低いほどよいと判断）に対し達成率が 80.0% で、70% 以上 100% 未満のため『△』");
  }
}
