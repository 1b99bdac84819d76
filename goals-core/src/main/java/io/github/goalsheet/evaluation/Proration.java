package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.goalsheet.model.FiscalYear;

/**
 * Targets are those of the last year of a plan, and year n of N owes n/N of them (多摩市). Immutable
 * and thread-safe.
 *
 * @param first the first year of the plan
 * @param years how many years the plan has, from 1
 */
public record Proration(FiscalYear first, int years) {
  public Proration {
    requireNonNull(first, "first");
    checkArgument(years >= 1, "years: %s", years);
  }

  /**
   * How many years of the plan are over at the end of a year.
   *
   * @param year the year
   * @return from 1 to the number of years; the whole plan for later years, and the first year for
   *     earlier ones
   */
  int elapsed(FiscalYear year) {
    return Math.max(1, Math.min(years, year.year() - first.year() + 1));
  }
}
