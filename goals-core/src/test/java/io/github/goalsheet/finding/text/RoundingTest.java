package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Measurement;
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
    FigureText text = FigureText.of(written);

    assertThat(Product.read(text, text.amounts().get(0)).rounding(unit)).isEqualByComparingTo(off);
  }

  @ParameterizedTest
  @CsvSource({
    "1.8万, 人, 人, 500",
    "1.8, 万人, 人, 500",
    "'1,000', 千円, 円, 500",
    "0, 千円, 円, 500",
    "18400, 人, 人, 0",
    "250.5, t, t, 0.05",
    "148, m, m, 0.5",
    "1.5km, m, m, 50",
    "0.50, 万円, 円, 50",
    "3千500, 人, 人, 0",
    "2時間, 分, 分, 30",
    "2時間30分, 分, 分, 0",
    "2, 人, 回, 0",
  })
  void theNumberOfACellMayBeHalfAStepOff(String cell, String label, String unit, BigDecimal off) {
    Amount amount = Measurement.parse(cell).amounts().get(0);

    assertThat(Rounding.of(amount.orUnit(label), unit)).isEqualByComparingTo(off);
  }

  @ParameterizedTest
  @CsvSource({"18人, false", "18.0人, true", "1.8万人, true", "18m, true", "18, false"})
  void whatHasDecimalsAMultiplierOrIsMeasuredMayBeRounded(String cell, boolean rounded) {
    assertThat(Rounding.isRounded(Measurement.parse(cell).amounts().get(0))).isEqualTo(rounded);
  }
}
