package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountTest {
  private static final BigDecimal HALF = new BigDecimal("4.50");

  @Test
  void equalityIsNumericButTheScaleIsKept() {
    Amount written = Amount.of(HALF, "点");
    Amount shorter = Amount.of(new BigDecimal("4.5"), "点");

    assertThat(written).isEqualTo(shorter).hasSameHashCodeAs(shorter).hasToString("4.50点");
    assertThat(written.value().scale()).isEqualTo(2);
  }

  @Test
  void unitAndPeriodTellAmountsApart() {
    Amount yearly = new Amount(HALF, Optional.of("回"), Optional.of("年"));

    assertThat(Amount.of(HALF))
        .isNotEqualTo(Amount.of(HALF, "点"))
        .isNotEqualTo(Amount.of(BigDecimal.ONE))
        .isNotEqualTo(HALF);
    assertThat(Amount.of(HALF, "回")).isNotEqualTo(yearly);
    assertThat(Amount.of(HALF, "回").hashCode()).isNotEqualTo(Amount.of(HALF, "点").hashCode());
    assertThat(Amount.of(HALF).hashCode()).isNotEqualTo(Amount.of(BigDecimal.ONE).hashCode());
    assertThat(yearly).hasToString("4.50回/年");
  }

  @Test
  void isPrintedInPlainDigits() {
    assertThat(Amount.of(new BigDecimal("1E+3"))).hasToString("1000");
    assertThat(Amount.of(new BigDecimal("1E-7"), "%")).hasToString("0.0000001%");
  }

  @Test
  void keepsItsPeriodUnderTheUnitOfALabel() {
    Amount weekly = new Amount(BigDecimal.TEN, Optional.empty(), Optional.of("週"));

    assertThat(weekly.orUnit("回/年").per()).contains("週");
    assertThat(Amount.of(BigDecimal.TEN).orUnit("回/年").per()).contains("年");
    assertThat(Amount.of(BigDecimal.TEN).orUnit("回").per()).isEmpty();
  }
}
