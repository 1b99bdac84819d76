package io.github.goalsheet.evaluation;

import java.math.BigDecimal;

/** The one spelling of a number, so that equality does not depend on trailing zeros. */
final class Decimals {
  private Decimals() {}

  /** The number without trailing zeros and without an exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
