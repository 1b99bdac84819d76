package io.github.goalsheet.io.indicators.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Against the decoder of the platform, told to report what is wrong. */
class Utf8Test {
  /** Around every boundary of a tail byte, and of what it may be behind certain leads. */
  private static final int[] TAILS = {0x00, 'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0};

  @Test
  void aCharacterIsAsLongAsTheDecoderSays() {
    byte[] bytes = new byte[4];
    for (int lead = 0x80; lead <= 0xFF; lead++) {
      for (int second = 0; second <= 0xFF; second++) {
        for (int third : TAILS) {
          for (int fourth : TAILS) {
            bytes[0] = (byte) lead;
            bytes[1] = (byte) second;
            bytes[2] = (byte) third;
            bytes[3] = (byte) fourth;
            if (Utf8.length(bytes, 0, 4) != lengthByDecoder(bytes)) {
              assertThat(Utf8.length(bytes, 0, 4))
                  .as("%X %X %X %X", lead, second, third, fourth)
                  .isEqualTo(lengthByDecoder(bytes));
            }
          }
        }
      }
    }
  }

  private static int lengthByDecoder(byte[] bytes) {
    for (int length = 2; length <= 4; length++) {
      if (firstBad(bytes, length) == length) {
        return length;
      }
    }
    return 0;
  }

  /** How many bytes are characters, up to the first that are none. */
  private static int firstBad(byte[] bytes, int end) {
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
    UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, CharBuffer.allocate(end + 1), true);
    return in.position();
  }

  @Test
  void aCharacterThatIsCutOffIsNone() {
    for (String character : new String[] {"é", "目", "𠮷"}) {
      byte[] bytes = character.getBytes(UTF_8);
      assertThat(Utf8.length(bytes, 0, bytes.length)).isEqualTo(bytes.length);
      for (int end = 1; end < bytes.length; end++) {
        assertThat(Utf8.length(bytes, 0, end)).isZero();
      }
    }
  }

  @Test
  void everyCharacterOfUnicodeHasItsLength() {
    for (int point = 0x80; point <= Character.MAX_CODE_POINT; point++) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        byte[] bytes = Character.toString(point).getBytes(UTF_8);
        if (Utf8.length(bytes, 0, bytes.length) != bytes.length) {
          assertThat(Utf8.length(bytes, 0, bytes.length)).as("%X", point).isEqualTo(bytes.length);
        }
      }
    }
  }

  @Property(tries = 2_000)
  void aTextIsPassedUpToWhereTheDecoderStops(@ForAll("mutated") byte[] bytes) {
    assertThat(passed(bytes)).isEqualTo(firstBad(bytes, bytes.length));
  }

  @Property(tries = 2_000)
  void whatIsPassedAtOnceIsWholeCharacters(@ForAll("mutated") byte[] bytes) {
    for (int from = 0; from < bytes.length; from++) {
      if (bytes[from] < 0) {
        int to = Utf8.pass(bytes, from, bytes.length);
        assertThat(to).isBetween(from, bytes.length);
        byte[] part = Arrays.copyOfRange(bytes, from, to);
        assertThat(firstBad(part, part.length)).isEqualTo(part.length);
      }
    }
  }

  /** How far the two together come, as a scanner uses them. */
  private static int passed(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      at = Utf8.pass(bytes, at, bytes.length);
      if (at < bytes.length && bytes[at] < 0) {
        int length = Utf8.length(bytes, at, bytes.length);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return at;
  }

  /** Texts of one to four bytes a character, some with a bit flipped, a byte lost or one added. */
  @Provide
  Arbitrary<byte[]> mutated() {
    Arbitrary<String> texts =
        Arbitraries.of(
                "目標", "を立てる", "a", "é", "߿", "ࠀ", "퟿", "\uE000", "�", "𐀀", "𠮷", "\uDBFF\uDFFF")
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return texts.flatMap(
        text -> Arbitraries.longs().map(seed -> mutate(text.getBytes(UTF_8), new Random(seed))));
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt(256);
      case 2 -> {
        return Arrays.copyOf(bytes, at);
      }
      default -> {
        // As it is.
      }
    }
    return bytes;
  }
}
