package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a result was compared with. Immutable and thread-safe.
 *
 * @param result the result
 * @param aim the number aimed at, in the unit of the result; the rate is measured by it
 * @param limit the number that decides whether the target is met: the aim, or the aim less a
 *     tolerance
 * @param comparison the comparator that must hold between the result and the limit
 * @param origin where the aim and the comparator come from
 * @param method how the rate is measured
 * @param baseline the baseline that the rate is measured from, if the method needs one and there is
 *     one
 * @param band the whole band, if the aim is an end of one
 * @param unit the unit of both, for display, or empty if neither the cells nor the label state one
 */
public record Figures(
    BigDecimal result,
    BigDecimal aim,
    BigDecimal limit,
    Comparison comparison,
    Origin origin,
    RateMethod method,
    Optional<BigDecimal> baseline,
    Optional<Ends> band,
    Optional<String> unit) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Where an aim and its comparator come from. */
  public enum Origin {
    /** The target cell states both. */
    STATED,
    /** The cell states a bare number; the policy's default gives the direction. */
    DEFAULT_DIRECTION,
    /** The cell states a bare number; a word of the label gives the direction. */
    LABEL_DIRECTION,
    /** The cell states a bare number; the baseline gives the direction. */
    BASELINE_DIRECTION,
    /** An end of a band, of which the policy says that it alone binds. */
    NEAR_END,
    /** Both ends of a band bind. */
    BOTH_ENDS,
    /** The cell says about; the policy gives the tolerance. */
    ABOUT,
    /** Measured from earlier actuals. */
    RELATIVE,
    /** The part of a plan's target that the year owes. */
    PRORATED
  }

  /**
   * The ends of a band.
   *
   * @param low the lower end
   * @param high the upper end
   */
  public record Ends(BigDecimal low, BigDecimal high) {
    public Ends {
      requireNonNull(low, "low");
      requireNonNull(high, "high");
    }
  }

  public Figures {
    requireNonNull(result, "result");
    requireNonNull(aim, "aim");
    requireNonNull(limit, "limit");
    requireNonNull(comparison, "comparison");
    requireNonNull(origin, "origin");
    requireNonNull(method, "method");
    requireNonNull(baseline, "baseline");
    requireNonNull(band, "band");
    requireNonNull(unit, "unit");
  }

  /**
   * The number that is 100 % in the unit of the figures.
   *
   * @return 100 where no unit is stated; empty if the unit is none of percentages
   */
  Optional<BigDecimal> whole() {
    return unit.isEmpty() ? Optional.of(HUNDRED) : Amount.of(HUNDRED, "%").valueIn(unit.get());
  }

  /** The result with its unit. */
  String shownResult() {
    return Phrases.number(result, unit);
  }
}
