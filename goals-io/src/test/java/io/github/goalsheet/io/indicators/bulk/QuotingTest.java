package io.github.goalsheet.io.indicators.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuotingTest {
  @Property(tries = 2_000)
  void quotesAreCountedAsOneByOne(@ForAll("bytes") byte[] bytes) {
    for (int from = 0; from <= bytes.length; from++) {
      int quotes = 0;
      for (int to = from; to <= bytes.length; to++) {
        assertThat(Quoting.isOdd(bytes, from, to)).isEqualTo(quotes % 2 == 1);
        quotes += to < bytes.length && bytes[to] == '"' ? 1 : 0;
      }
    }
  }

  /** Quotes, and bytes that differ from them in one bit. */
  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.of(
            '"', '"', '\u00A2', '#', ' ', '&', '*', '2', 'b', '\u0002', '\0', '\u00FF')
        .map(character -> (byte) character.charValue())
        .array(byte[].class)
        .ofMaxSize(40);
  }

  @Test
  void everyByteAloneIsAQuoteOrNone() {
    byte[] bytes = new byte[16];
    for (int value = 0; value < 256; value++) {
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) value;
        assertThat(Quoting.isOdd(bytes, 0, bytes.length)).isEqualTo(value == '"');
        bytes[at] = 0;
      }
    }
  }

  @Test
  void aTextOfManyQuotesIsCountedWhole() {
    byte[] quotes = "\"".repeat(10_001).getBytes(UTF_8);

    assertThat(Quoting.isOdd(quotes, 0, quotes.length)).isTrue();
    assertThat(Quoting.isOdd(quotes, 1, quotes.length)).isFalse();
    assertThat(Quoting.isOdd(quotes, 0, 0)).isFalse();
  }
}
