package io.github.goalsheet.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersPropertyTest {
  private static final BigDecimal MANY = new BigDecimal("1E30");

  private static String text(String number) {
    return Numbers.text(new BigDecimal(number), Optional.empty());
  }

  /** Numbers as cells state them: with at most twelve decimals. */
  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals().between(MANY.negate(), MANY).ofScale(12);
  }

  @Provide
  Arbitrary<BigDecimal> endless() {
    return Arbitraries.bigDecimals().between(MANY.negate(), MANY).ofScale(20);
  }

  @Property(tries = 300)
  void theDigitsAreThoseOfTheNumber(@ForAll("numbers") BigDecimal number) {
    assertThat(new BigDecimal(Numbers.text(number, Optional.empty()).replace(",", "")))
        .isEqualTo(number);
  }

  @Property(tries = 300)
  void threeDigitsStandBetweenTheCommas(@ForAll("numbers") BigDecimal number) {
    assertThat(Numbers.text(number, Optional.empty())).matches("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?");
  }

  @Property(tries = 300)
  void aNumberWithMoreDecimalsIsShownToTheNearestFour(@ForAll("endless") BigDecimal number) {
    if (number.scale() > 12) {
      BigDecimal shown = new BigDecimal(Numbers.text(number, Optional.empty()).replace(",", ""));

      assertThat(shown.scale()).isEqualTo(4);
      assertThat(shown.subtract(number).abs()).isLessThanOrEqualTo(new BigDecimal("0.00005"));
    }
  }

  @Test
  void twelveDecimalsAreShownAndThirteenAreRounded() {
    assertThat(text("0.123456789012")).isEqualTo("0.123456789012");
    assertThat(text("0.1234567890123")).isEqualTo("0.1235");
    assertThat(text("0.1234500000000")).isEqualTo("0.1235");
    assertThat(text("-0.1234500000000")).isEqualTo("-0.1235");
    assertThat(text("0.0000400000000")).isEqualTo("0.0000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "-0.5|-0.5",
        "999|999",
        "-999|-999",
        "1000|1,000",
        "-1000|-1,000",
        "999999|999,999",
        "1000000|1,000,000",
        "1E+6|1,000,000",
        "12345.6789|12,345.6789",
        "1000.000|1,000.000",
      })
  void groupsBeginAtAThousand(String number, String text) {
    assertThat(text(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"%, 95.4%", "人, 95.4 人", "%ポイント, 95.4 %ポイント", "円/人, 95.4 円/人", "kW, 95.4 kW"})
  void onlyThePercentSignStandsCloseToTheNumber(String unit, String text) {
    assertThat(Numbers.text(new BigDecimal("95.4"), Optional.of(unit))).isEqualTo(text);
  }
}
