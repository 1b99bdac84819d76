package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, atLeast, true, true, false, true, true",
    "MORE_THAN, moreThan, true, false, false, false, true",
    "AT_MOST, atMost, false, true, true, true, false",
    "LESS_THAN, lessThan, false, false, true, false, false",
  })
  void decidesExactlyAndAtEquality(
      Comparison comparison,
      String kind,
      boolean upward,
      boolean inclusive,
      boolean below,
      boolean equal,
      boolean above) {
    BigDecimal bound = new BigDecimal("85.0");
    assertThat(comparison.kind()).isEqualTo(kind);
    assertThat(comparison.isUpward()).isEqualTo(upward);
    assertThat(comparison.isInclusive()).isEqualTo(inclusive);
    assertThat(comparison.holds(new BigDecimal("84.99"), bound)).isEqualTo(below);
    assertThat(comparison.holds(new BigDecimal("85.00"), bound)).isEqualTo(equal);
    assertThat(comparison.holds(new BigDecimal("85.01"), bound)).isEqualTo(above);
  }
}
