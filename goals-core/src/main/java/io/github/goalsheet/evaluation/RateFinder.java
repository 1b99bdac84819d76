package io.github.goalsheet.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/** Computes achievement rates, exactly, or says why one is not defined. */
final class RateFinder {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
   * @param met whether the target is met
   * @return the rate, or why it is not defined
   */
  static Found find(Figures figures, boolean met) {
    BigDecimal a = figures.result();
    BigDecimal t = figures.aim();
    if (met && figures.origin() == Figures.Origin.BOTH_ENDS) {
      return Found.of(figures.method().full(), BigDecimal.ONE);
    }
    return switch (figures.method()) {
      case RATIO -> a.signum() < 0 || t.signum() < 0 ? Found.not(Undefined.SIGNS) : quotient(a, t);
      case INVERSE_RATIO -> inverse(a, t);
      case MIRRORED_RATIO ->
          t.signum() < 0 ? Found.not(Undefined.SIGNS) : quotient(t.multiply(TWO).subtract(a), t);
      case FROM_BASELINE -> fromBaseline(figures);
      case COMPLEMENT ->
          t.compareTo(HUNDRED) >= 0
              ? Found.not(Undefined.TARGET_FULL)
              : Found.of(HUNDRED.subtract(a), HUNDRED.subtract(t));
      case STEP -> Found.of(met ? Rate.ONE : Rate.ZERO);
      case DIFFERENCE ->
          Found.of(figures.comparison().isUpward() ? a.subtract(t) : t.subtract(a), BigDecimal.ONE);
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

  private static Found fromBaseline(Figures figures) {
    if (figures.baseline().isEmpty()) {
      return Found.not(Undefined.NO_BASELINE);
    }
    BigDecimal b = figures.baseline().get();
    int ahead = figures.aim().compareTo(b);
    if (ahead == 0) {
      return Found.not(Undefined.TARGET_IS_BASELINE);
    }
    if (ahead > 0 != figures.comparison().isUpward()) {
      return Found.not(Undefined.TARGET_BEHIND_BASELINE);
    }
    return Found.of(figures.result().subtract(b), figures.aim().subtract(b));
  }
}
