package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Comparison;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a target comes down to under a policy: an aim to compare with, or a reason why there is
 * none.
 */
sealed interface Aim {
  /** There is nothing to compare with. */
  record Unknown(Reason reason) implements Aim {}

  /**
   * A number to compare with.
   *
   * @param aim the number that rates are measured by
   * @param limit the number that decides whether the target is met; differs from the aim by a
   *     tolerance
   * @param comparison the comparator that must hold between the result and the limit
   * @param origin where the two come from
   * @param band the band that the aim is an end of, or empty
   * @param unit the unit of the target cell, or empty
   */
  record Bound(
      BigDecimal aim,
      BigDecimal limit,
      Comparison comparison,
      Figures.Origin origin,
      Optional<Figures.Ends> band,
      Optional<String> unit)
      implements Aim {
    static Bound of(
        BigDecimal aim, Comparison comparison, Figures.Origin origin, Optional<String> unit) {
      return new Bound(aim, aim, comparison, origin, Optional.empty(), unit);
    }
  }
}
