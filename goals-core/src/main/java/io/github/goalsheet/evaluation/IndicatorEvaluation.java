package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.model.Indicator;

/**
 * An indicator with what was said of it. Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param assessment what was said of it
 */
public record IndicatorEvaluation(Indicator indicator, Assessment assessment) {
  public IndicatorEvaluation {
    requireNonNull(indicator, "indicator");
    requireNonNull(assessment, "assessment");
  }
}
