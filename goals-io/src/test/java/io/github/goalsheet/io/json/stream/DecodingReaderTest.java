package io.github.goalsheet.io.json.stream;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.CharStreams;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingReaderTest {
  private static final String TEXT = "目標😀\r\n～".repeat(5000);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8191, 100_000})
  void textComesBackHoweverTheStreamDripsIt(int drip) throws IOException {
    for (Charset charset : new Charset[] {UTF_8, UTF_16BE, UTF_16LE}) {
      DecodingReader reader = reader(("\ufeff" + TEXT).getBytes(charset), charset, drip);
      assertThat(CharStreams.toString(reader)).isEqualTo(TEXT);
      assertThat(reader.line()).isEqualTo(5001);
    }
  }

  @Test
  void onlyAByteOrderMarkAtTheBeginningIsLeftOut() throws IOException {
    assertThat(CharStreams.toString(reader("\ufeff\ufeffa\ufeff".getBytes(UTF_8), 2)))
        .isEqualTo("\ufeffa\ufeff");
    assertThat(CharStreams.toString(reader("a\ufeff".getBytes(UTF_8), 2))).isEqualTo("a\ufeff");
    assertThat(CharStreams.toString(reader(new byte[0], 2))).isEmpty();
  }

  @Test
  void lookingAheadReadsNothing() throws IOException {
    DecodingReader reader = reader(TEXT.getBytes(UTF_8), 4096);
    assertThat(TEXT).startsWith(reader.peek());
    assertThat(reader.peek()).hasSizeGreaterThan(8000);
    assertThat(CharStreams.toString(reader)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ff",
        "83",
        "c080",
        "c328",
        "e080af",
        "eda0bd",
        "edb880",
        "f4908080",
        "f890",
        "e3"
      })
  void aBadByteFailsExactlyThere(String hex) throws IOException {
    for (int before : new int[] {0, 5, 8191, 8192, 20_000}) {
      byte[] bytes =
          Bytes.concat("\n".repeat(before).getBytes(UTF_8), HexFormat.of().parseHex(hex));
      DecodingReader reader = reader(bytes, 1000);
      StringBuilder read = new StringBuilder();
      BadByteException failure =
          catchThrowableOfType(BadByteException.class, () -> CharStreams.copy(reader, read));
      assertThat(read).hasToString("\n".repeat(before));
      assertThat(failure.offset()).isEqualTo(before);
      assertThat(failure.line()).isEqualTo(before + 1);
      assertThat(failure).hasMessage("invalid byte at offset " + before);
    }
  }

  @Test
  void offsetsCountTheByteOrderMark() throws IOException {
    DecodingReader reader =
        reader(HexFormat.of().parseHex("feff" + "0041" + "d800" + "0042"), UTF_16BE, 2);
    StringBuilder read = new StringBuilder();
    BadByteException failure =
        catchThrowableOfType(BadByteException.class, () -> CharStreams.copy(reader, read));
    assertThat(failure.offset()).isEqualTo(4);
    reader.skipBad();
    CharStreams.copy(reader, read);
    assertThat(read.toString()).startsWith("A");
  }

  @Test
  void readingGoesOnBehindABadByte() throws IOException {
    DecodingReader reader = reader(new byte[] {'a', (byte) 0xFF, 'b', '\n', 'c'}, 1);
    StringBuilder line = new StringBuilder();
    assertThatThrownBy(() -> reader.readLine(line, 9)).isInstanceOf(BadByteException.class);
    assertThat(line).hasToString("a");
    reader.skipBad();
    assertThat(reader.readLine(line, 9)).isTrue();
    assertThat(line).hasToString("ab");
    assertThat(reader.line()).isEqualTo(2);
    assertThat(reader.readLine(line, 9)).isTrue();
    assertThat(line).hasToString("abc");
    assertThat(reader.readLine(line, 9)).isFalse();
  }

  @Test
  void aLineIsCutAtItsLimit() throws IOException {
    DecodingReader reader = reader((TEXT.replace("\n", "") + "\nx").getBytes(UTF_8), 1000);
    StringBuilder line = new StringBuilder();
    assertThat(reader.readLine(line, 5)).isTrue();
    assertThat(line).hasToString("目標😀\r");
    line.setLength(0);
    assertThat(reader.readLine(line, 5)).isTrue();
    assertThat(line).hasToString("x");
  }

  private static DecodingReader reader(byte[] bytes, int drip) throws IOException {
    return reader(bytes, UTF_8, drip);
  }

  private static DecodingReader reader(byte[] bytes, Charset charset, int drip) throws IOException {
    InputStream dripping =
        new FilterInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, drip));
          }
        };
    return new DecodingReader(dripping, charset);
  }
}
