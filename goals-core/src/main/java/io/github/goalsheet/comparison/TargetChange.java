package io.github.goalsheet.comparison;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Target;

/**
 * A target that differs between the two years in what it means. Immutable and thread-safe.
 *
 * @param before the target in the earlier sheet
 * @param after the target in the later sheet
 */
public record TargetChange(Cell<Target> before, Cell<Target> after) {
  public TargetChange {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
