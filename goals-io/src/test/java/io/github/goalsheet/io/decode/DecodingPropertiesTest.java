package io.github.goalsheet.io.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Against the decoders of the platform, one after the other, told to report what is wrong. */
class DecodingPropertiesTest {
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  /** What a decoder makes of bytes, or where it stops. */
  private record Decoded(String text, int bad) {
    static Decoded of(byte[] bytes, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(2 * bytes.length + 2);
      CoderResult result = decoder.decode(in, out, true);
      return new Decoded(out.flip().toString(), result.isError() ? in.position() : -1);
    }
  }

  @Property(tries = 5_000)
  void bytesAreUtf8OrElseWindows31jOrElseRefusedWhereTheyFail(@ForAll("mutatedBytes") byte[] bytes)
      throws IOException {
    Assume.that(bytes.length >= 2 && bytes[0] != (byte) 0xFE && bytes[0] != (byte) 0xFF);
    boolean isUtf8 =
        CharsetFinder.find(new ByteArrayInputStream(bytes)).equals(StandardCharsets.UTF_8);
    Decoded right = Decoded.of(bytes, isUtf8 ? StandardCharsets.UTF_8 : WINDOWS);

    if (right.bad() >= 0) {
      String charset = isUtf8 ? "UTF-8" : "Windows-31J";
      assertThatThrownBy(() -> Decoding.decode("in", bytes, ReadOptions.DEFAULT))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageStartingWith("in: The byte at offset " + right.bad() + " (from 0), ")
          .hasMessageContaining("is not " + charset);
      return;
    }
    String text = right.text().replaceFirst("^\uFEFF", "");
    Assume.that(!Wording.isBlank(text));
    InputText read = Decoding.decode("in", bytes, ReadOptions.DEFAULT);
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.notices())
        .extracting(Notice::code)
        .isEqualTo(isUtf8 ? List.of() : List.of("encoding_not_utf8"));
  }

  /** Texts in one of the two charsets, some with a byte changed, lost or added. */
  @Provide
  Arbitrary<byte[]> mutatedBytes() {
    Arbitrary<String> texts =
        Arbitraries.of("組織目標", "①㈱", "～－", "ｱｲｳ", "R4", ",", "\r\n", "é", "\uFFFD", "\uFEFF", "髙﨑")
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(parts -> String.join("", parts));
    Arbitrary<Charset> charsets = Arbitraries.of(StandardCharsets.UTF_8, WINDOWS);
    return texts.flatMap(
        text ->
            charsets.flatMap(
                charset ->
                    Arbitraries.longs()
                        .map(seed -> mutate(text.getBytes(charset), new Random(seed)))));
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, Math.max(at, 1));
      case 1 -> {
        bytes[at] = (byte) (1 + random.nextInt(255));
        yield bytes;
      }
      case 2 -> {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = (byte) (0x80 + random.nextInt(128));
        yield longer;
      }
      default -> bytes;
    };
  }

  @Property(tries = 500)
  void textIsTheSameInEveryCharsetThatHasItsCharacters(
      @ForAll("words") String text, @ForAll("charsets") String charset)
      throws UnreadableInputException {
    Assume.that(!Wording.isBlank(text));
    Charset as = Charset.forName(charset);

    assertThat(Decoding.decode("in", text.getBytes(as), ReadOptions.DEFAULT.withCharset(as)).text())
        .isEqualTo(text);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("a1,;\"\n\r\t 組織目標を達成ーア。、「」").ofMaxLength(20);
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of(
        "UTF-8",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "windows-31j",
        "Shift_JIS",
        "EUC-JP",
        "ISO-2022-JP");
  }
}
