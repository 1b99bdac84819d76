package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Comparison;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What a target comes down to under a policy: an aim to compare with, or a reason why there is
 * none.
 */
sealed interface Aim {
  /** There is nothing to compare with. */
  record Unknown(Reason reason) implements Aim {}

  /**
   * A number to compare with. It is held in parts, so that a third of something stays exact: the
   * number aimed at is {@code aim / parts}.
   *
   * @param aim the number that rates are measured by, in parts
   * @param limit the number that decides whether the target is met, in parts; differs from the aim
   *     by a tolerance
   * @param parts how many parts make a whole, from 1
   * @param comparison the comparator that must hold between the result and the limit
   * @param origin where the two come from
   * @param band the band that the aim is an end of, or empty
   * @param unit the unit of the target cell, or empty
   */
  record Bound(
      BigDecimal aim,
      BigDecimal limit,
      int parts,
      Comparison comparison,
      Figures.Origin origin,
      Optional<Figures.Ends> band,
      Optional<String> unit)
      implements Aim {
    static Bound of(
        BigDecimal aim, Comparison comparison, Figures.Origin origin, Optional<String> unit) {
      return new Bound(aim, aim, 1, comparison, origin, Optional.empty(), unit);
    }

    /** This bound moved by a change, in parts. */
    Bound movedBy(BigDecimal change) {
      return new Bound(aim.add(change), limit.add(change), parts, comparison, origin, band, unit);
    }

    /** A number in parts. */
    BigDecimal inParts(BigDecimal number) {
      return parts == 1 ? number : number.multiply(BigDecimal.valueOf(parts));
    }

    /** A number out of its parts, for display; endless decimals are cut after 34 digits. */
    BigDecimal whole(BigDecimal inParts) {
      return parts == 1
          ? inParts
          : inParts.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL128);
    }

    boolean isMetBy(BigDecimal result) {
      return comparison.holds(inParts(result), limit);
    }
  }
}
