package com.example;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Grading;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.testing.PolicyLaws;

class OurPolicyTest extends PolicyLaws {
  @Override
  protected EvaluationPolicy policy() {
    Scale scale = Scale.of(Grade.from("○", "100"), Grade.from("△", "70"), Grade.of("×"));
    return EvaluationPolicy.of("our-city", scale)
        .with(
            Grading.of(scale).withMissedWithoutRate("×"),
            RollUps.DEFAULT.withGoal(RollUp.WORST));
  }
}
