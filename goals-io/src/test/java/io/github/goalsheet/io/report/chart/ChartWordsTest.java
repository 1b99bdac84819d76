package io.github.goalsheet.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "153 | 153 | 153",
        "4.50 | 4.50 | 4.50",
        "17756 | 17,756 | 17,756",
        "520000000 | 5億2,000万円 | 5.2億",
        "12345678901 | 12,345,678,901 | 約123億",
        "120000000000000 | 120,000,000,000,000円 | 120兆",
        "-12345678 | ▲12,345,678円 | 約-1230万",
        "1234.56789 | 1,234.56789 | 約1230",
        "70 | 70回(延べ人数ではない) | 70",
      })
  void aFigureThatDoesNotFitIsShortened(BigDecimal value, String text, String shown) {
    assertThat(Indicators.WORDS.figure(new Column.Figure(value, text), 10)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "4.40, 4.4",
    "88, 88",
    "1200000, 120万",
    "999999.5, 999999.5",
    "0, 0",
    "2000, 2000",
    "1E+9, 10億",
  })
  void numbersOfAnAxisAreExact(BigDecimal value, String shown) {
    assertThat(Indicators.WORDS.exact(value)).isEqualTo(shown);
  }
}
