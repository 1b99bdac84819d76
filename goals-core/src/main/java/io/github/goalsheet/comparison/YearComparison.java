package io.github.goalsheet.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.GoalSheet;

/**
 * Two sets of sheets side by side. Immutable and thread-safe.
 *
 * @param sheets the sheets of the organizations that are in both, in the order of the later ones
 * @param onlyEarlier sheets of organizations that are only in the earlier set
 * @param onlyLater sheets of organizations that are only in the later set
 * @param left further sheets of the organizations that are in both: of other years, or of the same
 *     year again
 */
public record YearComparison(
    ImmutableList<SheetComparison> sheets,
    ImmutableList<GoalSheet> onlyEarlier,
    ImmutableList<GoalSheet> onlyLater,
    ImmutableList<GoalSheet> left) {
  public YearComparison {
    requireNonNull(sheets, "sheets");
    requireNonNull(onlyEarlier, "onlyEarlier");
    requireNonNull(onlyLater, "onlyLater");
    requireNonNull(left, "left");
  }
}
