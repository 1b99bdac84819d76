package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An achievement rate, exact: a fraction whose denominator is positive, or unbounded (a result of 0
 * where lower is better). Immutable and thread-safe. 1 is 100 %. Negative rates (below the
 * baseline) and rates over 1 are kept as they are. Equality is numeric: 1/2 equals 2/4.
 */
public final class Rate implements Comparable<Rate> {
  /** Without bound: better than every other rate. It has no number. */
  public static final Rate UNBOUNDED = new Rate(BigDecimal.ONE, BigDecimal.ZERO);

  /** 100 %. */
  public static final Rate ONE = new Rate(BigDecimal.ONE, BigDecimal.ONE);

  /** 0 %. */
  public static final Rate ZERO = new Rate(BigDecimal.ZERO, BigDecimal.ONE);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final int DIGITS_OF_VALUE = 6;

  /** How many more decimals are worth reading. */
  private static final int MORE = 5;

  private final BigDecimal numerator;
  private final BigDecimal denominator;

  private Rate(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * A rate.
   *
   * @param numerator any number
   * @param denominator any number but zero
   * @return numerator / denominator, not divided
   * @throws IllegalArgumentException if the denominator is zero
   */
  public static Rate of(BigDecimal numerator, BigDecimal denominator) {
    checkArgument(denominator.signum() != 0, "denominator is zero");
    return denominator.signum() > 0
        ? new Rate(numerator, denominator)
        : new Rate(numerator.negate(), denominator.negate());
  }

  /**
   * The upper part of the fraction. It is named as programs look for the properties of an object,
   * so that none of them writes a rate without its number.
   *
   * @return the numerator, not divided; 1 if the rate is unbounded
   */
  public BigDecimal getNumerator() {
    return numerator;
  }

  /**
   * The lower part of the fraction.
   *
   * @return the denominator, 0 if the rate is unbounded, else positive
   */
  public BigDecimal getDenominator() {
    return denominator;
  }

  /**
   * Whether this rate has no number.
   *
   * @return true for {@link #UNBOUNDED}
   */
  public boolean isUnbounded() {
    return denominator.signum() == 0;
  }

  /**
   * Compares exactly with a threshold, without dividing.
   *
   * @param threshold the threshold
   * @return negative, zero or positive as this rate is below, at or above it
   */
  public int compareTo(BigDecimal threshold) {
    return isUnbounded() ? 1 : numerator.compareTo(threshold.multiply(denominator));
  }

  @Override
  public int compareTo(Rate other) {
    if (isUnbounded() || other.isUnbounded()) {
      return Boolean.compare(isUnbounded(), other.isUnbounded());
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /**
   * This rate as a percentage, for the bounds of a scale.
   *
   * @return a hundred times this; unbounded stays unbounded
   */
  Rate inPercent() {
    return times(HUNDRED);
  }

  /**
   * This rate with a weight, for a mean.
   *
   * @param factor the factor
   * @return the product; unbounded stays unbounded
   */
  Rate times(BigDecimal factor) {
    return new Rate(numerator.multiply(factor), denominator);
  }

  /**
   * This rate divided by a weight, for a mean.
   *
   * @param divisor a positive number
   * @return the quotient, exact
   */
  Rate dividedBy(BigDecimal divisor) {
    return new Rate(numerator, denominator.multiply(divisor));
  }

  /**
   * The exact sum of two bounded rates.
   *
   * @param other the other rate
   * @return the sum
   */
  Rate plus(Rate other) {
    return denominator.compareTo(other.denominator) == 0
        ? new Rate(numerator.add(other.numerator), denominator)
        : new Rate(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  /**
   * The rate as a number for data: rounded half up to {@value #DIGITS_OF_VALUE} decimals, without
   * trailing zeros. Grades are never decided on it.
   *
   * @return the number, 1 for 100 %
   * @throws IllegalStateException if the rate is unbounded
   */
  public BigDecimal toNumber() {
    return Decimals.plain(rounded(DIGITS_OF_VALUE));
  }

  /**
   * The rate in percent for display: rounded half up.
   *
   * @param decimals how many decimals of a percent
   * @return the percentage, 100 for 100 %
   * @throws IllegalStateException if the rate is unbounded
   */
  public BigDecimal toPercent(int decimals) {
    return rounded(decimals + 2).movePointRight(2);
  }

  /**
   * The rate in percent as sentences say it: rounded half up to one decimal, with as many more as
   * it takes to show on which side of 100 % it lies, so that a miss never reads as 100.0.
   *
   * @return the percentage, for example 98.9 or 99.96
   * @throws IllegalStateException if the rate is unbounded
   */
  public BigDecimal toDisplayPercent() {
    return inPercent().roundedBeside(ImmutableList.of(HUNDRED), 1);
  }

  /**
   * The rate rounded half up, with as many decimals as it takes to show on which side of each line
   * it lies; moved by one digit to that side where too many would be needed.
   *
   * @param lines numbers that the rate is compared with
   * @param decimals how many decimals to show at least
   * @return the rounded number
   */
  BigDecimal roundedBeside(ImmutableList<BigDecimal> lines, int decimals) {
    BigDecimal shown = rounded(decimals);
    for (int more = decimals + 1; !liesBeside(shown, lines) && more <= decimals + MORE; more++) {
      shown = rounded(more);
    }
    if (liesBeside(shown, lines)) {
      return shown;
    }
    BigDecimal below = shown.subtract(shown.ulp());
    return liesBeside(below, lines) ? below : shown.add(shown.ulp());
  }

  private boolean liesBeside(BigDecimal shown, ImmutableList<BigDecimal> lines) {
    for (BigDecimal line : lines) {
      if (shown.compareTo(line) != Integer.signum(compareTo(line))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The rate rounded as some offices round before they grade.
   *
   * @param decimals how many decimals of a percent
   * @return the rounded rate; unbounded stays unbounded
   */
  Rate roundedToPercent(int decimals) {
    return isUnbounded() ? this : new Rate(rounded(decimals + 2), BigDecimal.ONE);
  }

  private BigDecimal rounded(int decimals) {
    if (isUnbounded()) {
      throw new IllegalStateException("an unbounded rate has no number");
    }
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rate that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return isUnbounded() ? 1 : rounded(DIGITS_OF_VALUE).hashCode();
  }

  /** The percentage of {@link #toDisplayPercent()}, or {@code unbounded}. */
  @Override
  public String toString() {
    return isUnbounded() ? "unbounded" : toDisplayPercent().toPlainString() + "%";
  }
}
