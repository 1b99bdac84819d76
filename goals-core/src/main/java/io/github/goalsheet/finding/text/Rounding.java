package io.github.goalsheet.finding.text;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Nature;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * How far numbers that were rounded before they were written may miss each other: parts in {@code
 * 千円} seldom add up to their total to the last digit.
 */
final class Rounding {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Rounding() {}

  /**
   * By how much a number may differ from what it was before it was written.
   *
   * @param amount the number
   * @param unit the unit to say it in; that of the number, or one that it converts into
   * @return half a step of its last digit; 0 for a count without decimals or multiplier
   */
  static BigDecimal of(Amount amount, String unit) {
    BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(amount.lastDigit());
    BigDecimal step =
        amount.unit().flatMap(own -> Amount.of(digit, own).valueIn(unit)).orElse(digit);
    return step.compareTo(BigDecimal.ONE) == 0 && !isMeasured(unit)
        ? BigDecimal.ZERO
        : step.multiply(HALF);
  }

  /** Whether an amount may have been rounded before it was written. */
  static boolean isRounded(Amount amount) {
    return of(amount, amount.unit().orElse("")).signum() != 0;
  }

  /**
   * Whether a sum may miss a number only because its parts and the number were rounded.
   *
   * @param sum the sum
   * @param number the number
   * @param roundings by how much the parts and the number may have been rounded
   */
  static boolean explains(BigDecimal sum, BigDecimal number, Stream<BigDecimal> roundings) {
    BigDecimal most = roundings.reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.subtract(number).abs().compareTo(most) <= 0;
  }

  /** Half a step of the last digit of a mean, or of what it is the mean of. */
  static BigDecimal ofMean(BigDecimal number) {
    return HALF.movePointLeft(Math.max(number.scale(), 0));
  }

  private static boolean isMeasured(String unit) {
    return Nature.of(unit).filter(nature -> nature == Nature.MEASURE).isPresent();
  }
}
