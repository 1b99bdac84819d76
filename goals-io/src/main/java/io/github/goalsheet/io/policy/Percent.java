package io.github.goalsheet.io.policy;

import java.math.BigDecimal;

/** Rates, which policy files state in percent and policies hold as fractions: 80 is 0.8. */
final class Percent {
  private Percent() {}

  static BigDecimal toFraction(BigDecimal percent) {
    return percent.movePointLeft(2);
  }

  static BigDecimal ofFraction(BigDecimal fraction) {
    return fraction.movePointRight(2);
  }
}
