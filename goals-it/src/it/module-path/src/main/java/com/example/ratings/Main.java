package com.example.ratings;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;

/** Rates an indicator: label, target, result. */
public final class Main {
  private Main() {}

  /**
   * Prints the reason of the grade.
   *
   * @param args the label, the target and the result
   */
  public static void main(String[] args) {
    Indicator indicator = Indicator.of(args[0]).withTarget(args[1]).withResult(args[2]);
    System.out.println(
        Evaluator.of(EvaluationPolicy.niigata())
            .evaluate(indicator, FiscalYear.of(2022))
            .reason()
            .message()
            .en());
  }
}
