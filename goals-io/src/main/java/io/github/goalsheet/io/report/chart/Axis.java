package io.github.goalsheet.io.report.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;

/**
 * The axis of figures, between two round numbers. Immutable and thread-safe.
 *
 * @param low its lower end
 * @param high its upper end, above the lower one
 * @param step the distance of its marks
 */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {
  private static final int STEPS = 4;
  private static final ImmutableList<BigDecimal> ROUND =
      ImmutableList.of(
          BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

  /**
   * An axis for bars: it holds zero.
   *
   * @param values the figures, at least one
   */
  static Axis withZero(Collection<BigDecimal> values) {
    BigDecimal low = Collections.min(values).min(BigDecimal.ZERO);
    BigDecimal high = Collections.max(values).max(BigDecimal.ZERO);
    if (low.compareTo(high) == 0) {
      return new Axis(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
    }
    BigDecimal step = step(high.subtract(low));
    return new Axis(
        round(low, step, RoundingMode.FLOOR), round(high, step, RoundingMode.CEILING), step);
  }

  /**
   * An axis for dots: no figure lies on its ends, and it does not pass zero for their sake.
   *
   * @param values the figures, above zero, not all the same
   */
  static Axis around(Collection<BigDecimal> values) {
    BigDecimal min = Collections.min(values);
    BigDecimal max = Collections.max(values);
    BigDecimal step = step(max.subtract(min));
    BigDecimal low = round(min, step, RoundingMode.CEILING).subtract(step).max(BigDecimal.ZERO);
    BigDecimal high = round(max, step, RoundingMode.FLOOR).add(step);
    return new Axis(low, high, step);
  }

  /** The round number that covers a span in about {@value #STEPS} steps. */
  private static BigDecimal step(BigDecimal span) {
    BigDecimal wanted = span.divide(BigDecimal.valueOf(STEPS));
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
    return ROUND.stream()
        .map(unit::multiply)
        .filter(step -> step.compareTo(wanted) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal round(BigDecimal value, BigDecimal step, RoundingMode mode) {
    return value.divide(step, 0, mode).multiply(step);
  }

  /** The numbers to mark, lowest first. */
  ImmutableList<BigDecimal> ticks() {
    ImmutableList.Builder<BigDecimal> ticks = ImmutableList.builder();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks.build();
  }

  /** How far up a value lies: 0 at the lower end, 1 at the upper one. */
  double share(BigDecimal value) {
    return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
  }
}
