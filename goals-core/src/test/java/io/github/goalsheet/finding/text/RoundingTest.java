package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  @ParameterizedTest
  @CsvSource({
    "'1,200人', 人, 0",
    "0.9万人, 人, 500",
    "333千円, 円, 500",
    "3百万円, 円, 500000",
    "'5億6,504万4千円', 円, 500",
    "180.2t, t, 0.05",
    "92m, m, 0.5",
    "3.5ha, ha, 0.05",
    "3Bq, Bq, 0.5",
    "3°C, °C, 0",
    "60人×2回, 人, 0",
  })
  void aWrittenNumberMayBeHalfAStepOff(String written, String unit, BigDecimal off) {
    assertThat(Rounding.of(written, unit)).isEqualByComparingTo(off);
  }

  @ParameterizedTest
  @CsvSource({
    "1.8, 18000, 人, 500",
    "1000, 1000000, 円, 500",
    "1000, 1E+6, 円, 500",
    "18400, 18400, 人, 0",
    "250.5, 250.5, t, 0.05",
    "148, 148, m, 0.5",
    "0.50, 5000, 円, 50",
  })
  void theNumberOfACellMayBeHalfAStepOff(
      BigDecimal number, BigDecimal folded, String unit, BigDecimal off) {
    assertThat(Rounding.of(number, folded, unit)).isEqualByComparingTo(off);
  }
}
