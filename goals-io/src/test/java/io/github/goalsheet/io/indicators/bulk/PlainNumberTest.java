package io.github.goalsheet.io.indicators.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Measurement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
  private static final Pattern PLAIN =
      Pattern.compile("(?:[1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d*)(?:\\.\\d+)?");
  private static final BigInteger TEN_TO_THE_12 = BigInteger.TEN.pow(12);

  private final PlainNumber number = new PlainNumber();

  private boolean read(String cell) {
    byte[] bytes = ("9" + cell).getBytes(UTF_8);
    return number.read(bytes, 1, bytes.length);
  }

  @Provide
  Arbitrary<String> spellings() {
    return Arbitraries.of("0", "1", "7", "12", "345", ",", ",", ".", ",678", ".5", "900")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3_000)
  void whatIsReadIsWhatTheGrammarReads(@ForAll("spellings") String cell) {
    if (read(cell) && number.next() == 1 + cell.length()) {
      assertThat(Measurement.parse(cell))
          .isInstanceOfSatisfying(
              Measurement.Quantity.class,
              quantity ->
                  assertThat(quantity.amount().value())
                      .isEqualTo(BigDecimal.valueOf(number.digits(), number.scale())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "7", "85.0", "1,234", "12,345,678", "0.5", "999999999999", "1,234.50"})
  void usualSpellingsAreRead(String cell) {
    assertThat(read(cell)).isTrue();
    assertThat(number.next()).isEqualTo(1 + cell.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "-1",
        "007",
        "1,24",
        "1234,567",
        "1.2.3",
        "1.",
        "0,123",
        "1234567890123",
        "0.1234567890123"
      })
  void othersAreLeftToTheGrammar(String cell) {
    assertThat(read(cell)).isFalse();
  }

  @Test
  void whatFollowsTheNumberIsShown() {
    assertThat(read("1,234人以上")).isTrue();
    assertThat(number.next()).isEqualTo(6);
    assertThat(number.digits()).isEqualTo(1234);
    assertThat(number.scale()).isZero();
  }

  @Test
  void aNumberIsScaledUpToTwelveDigits() {
    assertThat(read("12.5")).isTrue();
    assertThat(number.scaled(3)).isEqualTo(12500);
    assertThat(number.scaled(0)).isEqualTo(-1);
    assertThat(number.scaled(10)).isEqualTo(125_000_000_000L);
    assertThat(number.scaled(11)).isEqualTo(-1);
    assertThat(number.scaled(20)).isEqualTo(-1);
  }

  /** What a plain number is, said once more and without regard to speed. */
  private static Optional<String> plain(String cell) {
    Matcher number = PLAIN.matcher(cell);
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    boolean ends =
        number.end() == cell.length() || "0123456789.,".indexOf(cell.charAt(number.end())) < 0;
    String digits = number.group().replaceAll("[.,]", "");
    return Optional.of(number.group()).filter(found -> ends && digits.length() <= 12);
  }

  @Property(tries = 5_000)
  void aNumberIsReadIfItIsPlainAndSaysTheSame(@ForAll("cells") String cell) {
    Optional<String> expected = plain(cell);

    assertThat(read(cell)).isEqualTo(expected.isPresent());
    expected.ifPresent(
        spelled -> {
          BigDecimal value = new BigDecimal(spelled.replace(",", ""));
          assertThat(BigDecimal.valueOf(number.digits(), number.scale())).isEqualTo(value);
          assertThat(number.next()).isEqualTo(1 + spelled.length());
        });
  }

  @Provide
  Arbitrary<String> cells() {
    Arbitrary<String> spelled =
        Arbitraries.longs()
            .between(0, 99_999_999_999_999L)
            .flatMap(
                digits ->
                    Arbitraries.of(
                            "%d", "%,d", "%d.", "%,d.5", "0%d", "%d,", "%,d人", "%d.0", "%,d以上")
                        .map(form -> String.format(Locale.ROOT, form, digits)));
    return Arbitraries.oneOf(
        spelled, Arbitraries.strings().withChars("0123456789.,人-").ofMaxLength(16));
  }

  @Property(tries = 2_000)
  void scalingIsMovingThePoint(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long digits,
      @ForAll @IntRange(min = 0, max = 11) int scale,
      @ForAll @IntRange(min = 0, max = 30) int decimals) {
    BigDecimal value = BigDecimal.valueOf(digits, scale);
    assertThat(read(value.toPlainString())).isEqualTo(digitsOf(value) <= 12);
    if (digitsOf(value) > 12) {
      return;
    }

    BigInteger moved = value.movePointRight(decimals).toBigInteger();
    boolean exact =
        decimals >= scale && decimals - scale <= 12 && moved.compareTo(TEN_TO_THE_12) < 0;

    assertThat(number.scaled(decimals)).isEqualTo(exact ? moved.longValueExact() : -1);
  }

  private static int digitsOf(BigDecimal value) {
    return value.toPlainString().replace(".", "").length();
  }

  @ParameterizedTest
  @CsvSource({
    "999999999999, 999999999999, 0",
    "'999,999,999,999', 999999999999, 0",
    "0.00000000001, 1, 11",
    "99999999999.9, 999999999999, 1",
    "0, 0, 0",
    "0.0, 0, 1",
  })
  void twelveDigitsAreEnoughAndNotTooMany(String cell, long digits, int scale) {
    assertThat(read(cell)).isTrue();
    assertThat(number.digits()).isEqualTo(digits);
    assertThat(number.scale()).isEqualTo(scale);
  }

  @Test
  void aNumberEndsWithItsCellWhateverStandsBehind() {
    byte[] bytes = "12,345,678.9".getBytes(UTF_8);

    assertThat(number.read(bytes, 0, 2)).isTrue();
    assertThat(number.digits()).isEqualTo(12);
    assertThat(number.read(bytes, 0, 6)).isTrue();
    assertThat(number.digits()).isEqualTo(12_345);
    assertThat(number.read(bytes, 0, 5)).isFalse();
    assertThat(number.read(bytes, 0, 11)).isFalse();
    assertThat(number.read(bytes, 0, 12)).isTrue();
    assertThat(number.scale()).isEqualTo(1);
    assertThat(number.read(bytes, 3, 3)).isFalse();
  }
}
