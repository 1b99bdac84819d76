package io.github.goalsheet.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.api.Test;

class StrictReaderTest {
  @Test
  void charactersComeOneByOneOrTogether() throws IOException {
    String text = "目標𠮷".repeat(3_000);
    try (StrictReader whole = reader(text.getBytes(UTF_8));
        StrictReader single = reader(text.getBytes(UTF_8))) {
      StringBuilder read = new StringBuilder();
      for (int c = single.read(); c >= 0; c = single.read()) {
        read.append((char) c);
      }
      assertThat(read).hasToString(text);
      StringBuilder many = new StringBuilder();
      char[] chars = new char[1_000];
      for (int n = whole.read(chars); n >= 0; n = whole.read(chars)) {
        many.append(chars, 0, n);
      }
      assertThat(many).hasToString(text);
    }
  }

  @Test
  void whatStandsBeforeABadByteIsGiven() throws IOException {
    byte[] bytes = ("あ".repeat(5_000) + "?").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    try (StrictReader reader = reader(bytes)) {
      char[] chars = new char[20_000];
      int read = 0;
      while (read < 5_000) {
        read += reader.read(chars, read, chars.length - read);
      }
      assertThat(read).isEqualTo(5_000);
      assertThatThrownBy(reader::read).isInstanceOf(CharacterCodingException.class);
    }
  }

  @Test
  void aCharacterThatIsCutOffIsBad() throws IOException {
    try (StrictReader reader = reader(new byte[] {(byte) 0xE3, (byte) 0x81})) {
      assertThatThrownBy(reader::read).isInstanceOf(CharacterCodingException.class);
    }
  }

  private static StrictReader reader(byte[] bytes) {
    return new StrictReader(new ByteArrayInputStream(bytes), UTF_8);
  }
}
