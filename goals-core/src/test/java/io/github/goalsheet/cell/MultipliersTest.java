package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipliersTest {
  private static Measurement.Quantity people(String number) {
    return (Measurement.Quantity) Measurement.parse(number + "人");
  }

  @ParameterizedTest
  @CsvSource({
    "十, 1", "百, 2", "千, 3", "万, 4", "十万, 5", "百万, 6", "千万, 7", "億, 8", "十億, 9", "百億, 10", "千億, 11",
    "兆, 12", "千兆, 15", "人, 0", "'', 0"
  })
  void eachMultiplierIsAPowerOfTen(String text, int power) {
    Cursor in = new Cursor(text);

    assertThat(Multipliers.power(in)).isEqualTo(power);
    assertThat(in.at).isEqualTo(power == 0 ? 0 : text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "70万, 700000",
    "'3,907百万', 3907000000",
    "8.6千億, 860000000000",
    "5億6504万4千, 565044000",
    "5億6504万, 565040000",
    "1兆2000億, 1200000000000",
    "3億500万, 305000000",
    "1万2千, 12000",
    "1万2千5百, 12500",
    "1万100, 10100",
    "1万9999, 19999",
    "6千500, 6500",
    "1.25万, 12500",
    "0.5千, 500",
    "1.0000万, 10000",
  })
  void theValueIsExact(String number, BigDecimal value) {
    assertThat(people(number).amount().value()).isEqualByComparingTo(value);
    assertThat(people(number).amount().value().scale()).isGreaterThanOrEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6万2", "6万99", "1億2345", "5万6万", "5千6万", "1万10000", "1.5万3千", "1万2.5千", "万5", "1万千", "1億万",
        "1百十", "1万0"
      })
  void whatMayBeMeantOtherwiseIsWords(String number) {
    assertThat(Measurement.parse(number + "人")).isInstanceOf(Measurement.Words.class);
  }

  @Property(tries = 200)
  void theyAddUpByPlaces(
      @ForAll @IntRange(min = 1, max = 9_999) int hundredMillions,
      @ForAll @IntRange(min = 1, max = 9_999) int tenThousands) {
    long value = hundredMillions * 100_000_000L + tenThousands * 10_000L;
    String spelled = hundredMillions + "億" + tenThousands + "万";

    assertThat(people(spelled).amount()).isEqualTo(Amount.of(BigDecimal.valueOf(value), "人"));
    assertThat(people(spelled).amount()).isEqualTo(people(Long.toString(value)).amount());
  }

  @Property(tries = 200)
  void aMultiplierIsTheSameAsItsZeros(
      @ForAll @IntRange(min = 1, max = 999_999) int number, @ForAll @IntRange(max = 8) int which) {
    String multiplier = "十百千万億兆".substring(which % 6, which % 6 + 1);
    int power = Multipliers.power(new Cursor(multiplier));

    assertThat(people(number + multiplier).amount())
        .isEqualTo(people(number + "0".repeat(power)).amount());
  }

  @Test
  void aShiftKeepsNoNegativeScale() {
    assertThat(Multipliers.shift(new BigDecimal("7"), 4)).isEqualTo(new BigDecimal("70000"));
    assertThat(Multipliers.shift(new BigDecimal("1.25"), 1)).isEqualTo(new BigDecimal("12.5"));
    assertThat(Multipliers.shift(new BigDecimal("1.25"), 0)).isEqualTo(new BigDecimal("1.25"));
    assertThat(Multipliers.shift(new BigDecimal("1E+3"), 0)).isEqualTo(new BigDecimal("1000"));
  }
}
