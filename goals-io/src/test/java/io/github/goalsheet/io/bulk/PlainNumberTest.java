package io.github.goalsheet.io.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Measurement;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
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
}
