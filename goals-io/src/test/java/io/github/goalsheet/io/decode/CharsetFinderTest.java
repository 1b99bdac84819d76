package io.github.goalsheet.io.decode;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import io.github.goalsheet.io.reading.Charsets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetFinderTest {
  private static final Charset WINDOWS = Charsets.WINDOWS_31J;
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

  private static Charset find(byte[] bytes) throws IOException {
    return CharsetFinder.find(new ByteArrayInputStream(bytes));
  }

  private static byte[] ascii(int length) {
    return "fiscal_year,x\n".repeat(length / 14 + 1).substring(0, length).getBytes(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_003})
  void howMuchAsciiComesFirstDoesNotMatter(int ascii) throws IOException {
    String text = "西区,総務課,参加者数(人)\n";

    assertThat(find(Bytes.concat(ascii(ascii), text.getBytes(UTF_8)))).isEqualTo(UTF_8);
    assertThat(find(Bytes.concat(ascii(ascii), text.getBytes(WINDOWS)))).isEqualTo(WINDOWS);
    assertThat(find(Bytes.concat(ascii(ascii), text.repeat(9_000).getBytes(WINDOWS))))
        .isEqualTo(WINDOWS);
    assertThat(find(Bytes.concat(ascii(ascii), text.repeat(9_000).getBytes(UTF_8))))
        .isEqualTo(UTF_8);
    assertThat(find(ascii(ascii))).isEqualTo(UTF_8);
  }

  @Property(tries = 200)
  void whereTheWindowEndsWithinACharacterDoesNotMatter(@ForAll @IntRange(max = 70_000) int ascii)
      throws IOException {
    byte[] windows = "西区の総務課".repeat(8_000).getBytes(WINDOWS);

    assertThat(find(Bytes.concat(ascii(ascii), windows))).isEqualTo(WINDOWS);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65_533, 65_534, 65_535, 65_536, 131_070, 131_071, 131_072})
  void wordsInIso2022JpAreKnownWhereverTheyBegin(int ascii) throws IOException {
    byte[] words = "西区\n".getBytes(ISO_2022_JP);

    assertThat(find(Bytes.concat(ascii(ascii), words))).isEqualTo(ISO_2022_JP);
    assertThat(find(Bytes.concat(ascii(ascii), new byte[] {0x1B, '$', '1'}))).isEqualTo(UTF_8);
  }

  @Test
  void aMarkDecides() throws IOException {
    assertThat(find("\uFEFF西区".getBytes(UTF_16LE))).isEqualTo(UTF_16LE);
    assertThat(find("\uFEFF西区".getBytes(UTF_16BE))).isEqualTo(UTF_16BE);
    assertThat(find("\uFEFFabc".getBytes(UTF_8))).isEqualTo(UTF_8);
    assertThat(find(new byte[0])).isEqualTo(UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "8FE396B12C, windows-31j, a word of two characters",
    "B1B2B3, windows-31j, katakana of half width",
    "C5B2C8AFC42C, windows-31j, katakana that look like UTF-8 at first",
    "E289924A82CC, windows-31j, a rare character that looks like UTF-8",
    "FF, UTF-8, a byte that is neither",
    "E7B584E7B99482A082A2, UTF-8, two characters in UTF-8 before others in Windows-31J",
    "FFE7B584E7B994, UTF-8, two characters in UTF-8 behind a byte that is neither",
    "E3816682A2E7B584E7B994, windows-31j, katakana and kana before words that look like UTF-8",
    "E7B584FF, UTF-8, a character in UTF-8 before a byte that is neither",
    "EFBBBF41FF, UTF-8, a mark before a byte that is neither",
  })
  void whatComesFirstTells(String hex, String charset, String why) throws IOException {
    assertThat(find(HexFormat.of().parseHex(hex))).as(why).isEqualTo(Charset.forName(charset));
  }

  @Test
  void utf8ThatSomethingElseWasJoinedToStaysUtf8() throws IOException {
    // Each is Windows-31J as a whole, too, of words that nobody wrote.
    for (String first : new String[] {"総務課", "目標達成", "会計", "予算の執行", "福祉"}) {
      byte[] joined = Bytes.concat(first.getBytes(UTF_8), "\n総務課を含む行\n".getBytes(WINDOWS));
      assertThat(find(joined)).as(first).isEqualTo(UTF_8);
    }
  }
}
