package io.github.goalsheet.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An indicator that both sheets hold. Immutable and thread-safe.
 *
 * @param earlier where it stands in the earlier sheet
 * @param later where it stands in the later sheet
 * @param label its label in the later sheet
 * @param restated figures that the later sheet states differently, by year
 * @param target how the target changed, or empty if it means the same
 * @param trend its figures over the years
 */
public record IndicatorComparison(
    Position earlier,
    Position later,
    String label,
    ImmutableList<Restatement> restated,
    Optional<TargetChange> target,
    Trend trend) {
  public IndicatorComparison {
    requireNonNull(earlier, "earlier");
    requireNonNull(later, "later");
    requireNonNull(label, "label");
    requireNonNull(restated, "restated");
    requireNonNull(target, "target");
    requireNonNull(trend, "trend");
  }
}
