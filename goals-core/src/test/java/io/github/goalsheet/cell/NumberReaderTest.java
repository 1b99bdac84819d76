package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|1",
        "7|7|1",
        "36人|36|2",
        "4.50点|4.50|4",
        "0.05|0.05|4",
        "1,234|1234|5",
        "12,345,678.90|12345678.90|13",
        "123,456人|123456|7",
        "100.|100|3",
        "100、|100|3",
        "100,|100|3",
        "100,人|100|3",
        "999999999999999999|999999999999999999|18",
        "9999999999999999999|9999999999999999999|19",
        "1,234,567,890,123,456,789.25|1234567890123456789.25|28",
      })
  void digitsAreReadAsFarAsTheyMakeANumber(String text, BigDecimal number, int end) {
    Cursor in = new Cursor(text);
    BigDecimal read = NumberReader.read(in);

    assertThat(read).isEqualTo(number);
    assertThat(in.at).isEqualTo(end);
    assertThat(in.doubt).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "人", "-5", "+5", ".5", ",5", " 5", "五", "０"})
  void whatBeginsWithNoDigitIsNoNumber(String text) {
    Cursor in = new Cursor(text);

    assertThat(NumberReader.read(in)).isNull();
    assertThat(in.at).isZero();
    assertThat(in.doubt).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,24",
        "1234,567",
        "12,34,567",
        "1,2345",
        "1,234,5",
        "0,5",
        "1、240",
        "12.345.678",
        "1,234.567,8",
        "01,234"
      })
  void separatorsThatMayBeThousandsMarksAreDoubtful(String text) {
    Cursor in = new Cursor(text);

    assertThat(NumberReader.read(in)).isNotNull();
    assertThat(in.doubt).isEqualTo(Doubt.SEPARATOR_MISUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3", "3、4", "007", "01", "10.11.12", "2022.4.1", "12、34"})
  void otherDigitsAreNoNumberAndNotDoubtful(String text) {
    Cursor in = new Cursor(text);

    assertThat(NumberReader.read(in)).isNull();
    assertThat(in.at).isZero();
    assertThat(in.doubt).isNull();
  }

  @Test
  void thirtyDigitsAreReadAndNoMore() {
    Cursor most = new Cursor("9".repeat(30));
    Cursor more = new Cursor("9".repeat(31));
    Cursor decimals = new Cursor("1." + "9".repeat(30));

    assertThat(NumberReader.read(most)).isEqualTo(new BigDecimal("9".repeat(30)));
    assertThat(most.doubt).isNull();
    NumberReader.read(more);
    assertThat(more.doubt).isEqualTo(Doubt.NUMBER_TOO_LONG);
    assertThat(more.atEnd()).isTrue();
    NumberReader.read(decimals);
    assertThat(decimals.doubt).isEqualTo(Doubt.NUMBER_TOO_LONG);
  }

  @Test
  void itReadsFromWhereTheCursorStands() {
    Cursor in = new Cursor("計1,234人");
    in.at = 1;

    assertThat(NumberReader.read(in)).isEqualTo(new BigDecimal("1234"));
    assertThat(in.peek()).isEqualTo('人');
  }

  @ParameterizedTest
  @CsvSource({"12, true", "計12, true", "ゼロ, true", "計, false", "'', false", "五, false"})
  void aTextMayHoldANumber(String text, boolean may) {
    assertThat(NumberReader.mayBeIn(text)).isEqualTo(may);
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("1E20"))
        .ofScale(6)
        .map(number -> number.scale() < 0 ? number.setScale(0) : number);
  }

  private static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    int point = digits.indexOf('.');
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  @Property(tries = 300)
  void whatIsPrintedIsRead(@ForAll("numbers") BigDecimal number) {
    String plain = number.toPlainString();

    assertThat(NumberReader.read(new Cursor(plain))).isEqualTo(number);
    assertThat(NumberReader.read(new Cursor(grouped(plain)))).isEqualTo(number);
    assertThat(NumberReader.read(new Cursor(plain + "人"))).isEqualTo(number);
  }
}
