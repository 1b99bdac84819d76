package io.github.goalsheet.io.report.chart;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.EvaluationPolicy;

/** The numbers that a cell states, as a policy counts them. */
final class Amounts {
  private Amounts() {}

  /** One number, the two ends of a band, or none where the cell states several or no figures. */
  static ImmutableList<Amount> of(Reading reading, EvaluationPolicy policy) {
    if (reading instanceof Measurement.Quantity quantity) {
      return ImmutableList.of(policy.counted(quantity.amount(), quantity.details()));
    }
    if (reading instanceof Target.Threshold threshold) {
      return ImmutableList.of(policy.counted(threshold.amount(), threshold.details()));
    }
    if (reading instanceof Target.Plain plain) {
      return ImmutableList.of(policy.counted(plain.amount(), plain.details()));
    }
    if (reading instanceof Target.About about) {
      return ImmutableList.of(policy.counted(about.amount(), about.details()));
    }
    return reading instanceof Target.Between between
        ? ImmutableList.of(between.low(), between.high())
        : ImmutableList.of();
  }
}
