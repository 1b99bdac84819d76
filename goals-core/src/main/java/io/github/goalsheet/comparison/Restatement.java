package io.github.goalsheet.comparison;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.model.FiscalYear;

/**
 * A figure of one year that the later sheet states differently. Immutable and thread-safe.
 *
 * @param year the year of the figure
 * @param before the result or actual in the earlier sheet
 * @param after the actual in the later sheet
 */
public record Restatement(FiscalYear year, Cell<Measurement> before, Cell<Measurement> after) {
  public Restatement {
    requireNonNull(year, "year");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
