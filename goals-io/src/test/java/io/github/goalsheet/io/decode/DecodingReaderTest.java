package io.github.goalsheet.io.decode;

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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {
  private static final String TEXT = "目標😀\r\n～".repeat(5000);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8191, 100_000})
  void textComesBackHoweverTheStreamDripsIt(int drip) throws IOException {
    for (Charset charset : new Charset[] {UTF_8, UTF_16BE, UTF_16LE}) {
      StrictReader reader = reader(("\ufeff" + TEXT).getBytes(charset), charset, drip);
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
    StrictReader reader = reader(TEXT.getBytes(UTF_8), 4096);
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
        "e3",
        "e381"
      })
  void aBadByteFailsExactlyThere(String hex) throws IOException {
    for (int before : new int[] {0, 5, 8191, 8192, 20_000}) {
      byte[] bytes =
          Bytes.concat("\n".repeat(before).getBytes(UTF_8), HexFormat.of().parseHex(hex));
      StrictReader reader = reader(bytes, 1000);
      StringBuilder read = new StringBuilder();
      BadByteException failure =
          catchThrowableOfType(BadByteException.class, () -> CharStreams.copy(reader, read));
      assertThat(read).hasToString("\n".repeat(before));
      assertThat(failure.offset()).isEqualTo(before);
      assertThat(failure.line()).isEqualTo(before + 1);
      assertThat(failure).isInstanceOf(CharacterCodingException.class);
      assertThat(failure).hasMessage("invalid byte at offset " + before);
    }
  }

  @Test
  void offsetsCountTheByteOrderMark() throws IOException {
    StrictReader reader =
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
    StrictReader reader = reader(new byte[] {'a', (byte) 0xFF, 'b', '\n', 'c'}, 1);
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
    StrictReader reader = reader((TEXT.replace("\n", "") + "\nx").getBytes(UTF_8), 1000);
    StringBuilder line = new StringBuilder();
    assertThat(reader.readLine(line, 5)).isTrue();
    assertThat(line).hasToString("目標😀\r");
    line.setLength(0);
    assertThat(reader.readLine(line, 5)).isTrue();
    assertThat(line).hasToString("x");
  }

  @Test
  void charactersComeOneByOneToo() throws IOException {
    try (StrictReader reader = reader(TEXT.getBytes(UTF_8), 1000)) {
      StringBuilder read = new StringBuilder();
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        read.append((char) c);
      }
      assertThat(read).hasToString(TEXT);
    }
  }

  @Test
  void amidAnInputAByteOrderMarkIsACharacter() throws IOException {
    assertThat(
            CharStreams.toString(
                new StrictReader(new ByteArrayInputStream("\ufeffa".getBytes(UTF_8)), UTF_8)))
        .isEqualTo("\ufeffa");
  }

  @Test
  void whatCameBeforeAStreamFailedIsGiven() throws IOException {
    InputStream failing =
        new FilterInputStream(new ByteArrayInputStream("目標".getBytes(UTF_8))) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0) {
              throw new IOException("gone");
            }
            return count;
          }
        };
    StrictReader reader = StrictReader.behindMark(failing, UTF_8);
    StringBuilder read = new StringBuilder();
    assertThatThrownBy(() -> CharStreams.copy(reader, read)).hasMessage("gone");
    assertThat(read).hasToString("目標");
  }

  private static StrictReader reader(byte[] bytes, int drip) throws IOException {
    return reader(bytes, UTF_8, drip);
  }

  private static StrictReader reader(byte[] bytes, Charset charset, int drip) throws IOException {
    InputStream dripping =
        new FilterInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, drip));
          }
        };
    return StrictReader.behindMark(dripping, charset);
  }
}
