package io.github.goalsheet.cell;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The numerator and denominator that a cell prints beside a rate, as in {@code 60.0% (12/20)}.
 *
 * @param numerator the part
 * @param denominator the whole; may be zero, since it is never divided by
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {
  public Fraction {
    requireNonNull(numerator, "numerator");
    requireNonNull(denominator, "denominator");
  }
}
