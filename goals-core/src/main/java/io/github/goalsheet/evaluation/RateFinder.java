package io.github.goalsheet.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/** Computes achievement rates, exactly, or says why one is not defined. */
final class RateFinder {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private RateFinder() {}

  /** A rate, or why there is none: exactly one of the two. */
  record Found(Optional<Rate> rate, Optional<Undefined> undefined) {
    private static Found of(BigDecimal numerator, BigDecimal denominator) {
      return of(Rate.of(numerator, denominator));
    }

    private static Found of(Rate rate) {
      return new Found(Optional.of(rate), Optional.empty());
    }

    private static Found not(Undefined why) {
      return new Found(Optional.empty(), Optional.of(why));
    }
  }

  /**
   * The rate of a result.
   *
   * @param figures the numbers and the method
   * @param bound the exact aim
   * @return the rate, or why it is not defined
   */
  static Found find(Figures figures, Aim.Bound bound) {
    boolean met = bound.isMetBy(figures.result());
    if (met && figures.origin() == Figures.Origin.BOTH_ENDS) {
      return Found.of(figures.method() == RateMethod.DIFFERENCE ? Rate.ZERO : Rate.ONE);
    }
    BigDecimal a = bound.inParts(figures.result());
    BigDecimal t = bound.aim();
    return switch (figures.method()) {
      case RATIO -> a.signum() < 0 || t.signum() < 0 ? Found.not(Undefined.SIGNS) : quotient(a, t);
      case INVERSE_RATIO -> inverse(a, t);
      case MIRRORED_RATIO ->
          t.signum() < 0 ? Found.not(Undefined.SIGNS) : quotient(t.multiply(TWO).subtract(a), t);
      case FROM_BASELINE -> fromBaseline(figures, bound);
      case COMPLEMENT -> complement(figures, bound);
      case STEP -> Found.of(met ? Rate.ONE : Rate.ZERO);
      case DIFFERENCE ->
          Found.of(
              figures.comparison().isUpward() ? a.subtract(t) : t.subtract(a),
              bound.inParts(BigDecimal.ONE));
    };
  }

  private static Found quotient(BigDecimal numerator, BigDecimal target) {
    return target.signum() == 0 ? Found.not(Undefined.TARGET_ZERO) : Found.of(numerator, target);
  }

  private static Found inverse(BigDecimal a, BigDecimal t) {
    if (t.signum() < 0) {
      return Found.not(Undefined.SIGNS);
    }
    if (a.signum() > 0) {
      return Found.of(t, a);
    }
    return t.signum() == 0 ? Found.not(Undefined.TARGET_ZERO) : Found.of(Rate.UNBOUNDED);
  }

  private static Found fromBaseline(Figures figures, Aim.Bound bound) {
    if (figures.baseline().isEmpty()) {
      return Found.not(Undefined.NO_BASELINE);
    }
    BigDecimal b = bound.inParts(figures.baseline().get());
    int ahead = bound.aim().compareTo(b);
    if (ahead == 0) {
      return Found.not(Undefined.TARGET_IS_BASELINE);
    }
    if (ahead > 0 != figures.comparison().isUpward()) {
      return Found.not(Undefined.TARGET_BEHIND_BASELINE);
    }
    return Found.of(bound.inParts(figures.result()).subtract(b), bound.aim().subtract(b));
  }

  private static Found complement(Figures figures, Aim.Bound bound) {
    Optional<BigDecimal> whole = figures.whole().map(bound::inParts);
    if (whole.isEmpty()) {
      return Found.not(Undefined.NO_PERCENTAGE);
    }
    BigDecimal toTarget = whole.get().subtract(bound.aim());
    return toTarget.signum() <= 0
        ? Found.not(Undefined.TARGET_FULL)
        : Found.of(whole.get().subtract(bound.inParts(figures.result())), toTarget);
  }
}
