package io.github.goalsheet.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17756 | 人 | 17,756 人",
        "95.40 | % | 95.40%",
        "100 | | 100",
        "1000 | | 1,000",
        "-100 | | -100",
        "-123456.5 | 円 | -123,456.5 円",
        "123456789012.123456789012 | | 123,456,789,012.123456789012",
        "0.33333333333333333333 | | 0.3333",
      })
  void numbersAreGroupedAndCloseToTheirUnit(BigDecimal number, String unit, String expected) {
    assertThat(Numbers.text(number, Optional.ofNullable(unit))).isEqualTo(expected);
  }
}
