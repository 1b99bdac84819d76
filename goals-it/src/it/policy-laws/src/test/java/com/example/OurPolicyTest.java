package com.example;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.PolicyBuilder;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.testing.PolicyLaws;

class OurPolicyTest extends PolicyLaws {
  @Override
  protected EvaluationPolicy policy() {
    Scale scale = Scale.of(Grade.from("○", "1"), Grade.from("△", "0.7"), Grade.of("×"));
    return new PolicyBuilder("our-city", scale)
        .missedWithoutRate("×")
        .goalRollUp(RollUp.WORST)
        .build();
  }
}
