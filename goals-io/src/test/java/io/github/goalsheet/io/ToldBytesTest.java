package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Optional;
import com.google.common.io.ByteSource;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ToldBytesTest {
  /** A stream of an input that is as long as its size says, or is said to be longer. */
  private static InputStream stream(long size, InputStream bytes) throws IOException {
    ByteSource source =
        new ByteSource() {
          @Override
          public InputStream openStream() {
            return bytes;
          }

          @Override
          public Optional<Long> sizeIfKnown() {
            return Optional.of(size);
          }
        };
    return ToldBytes.of(new Input("in.csv", source)).openStream();
  }

  private static InputStream bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new ByteArrayInputStream(bytes);
  }

  private static void assertFails(ThrowingCallable step, String why) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            failed -> {
              assertThat(failed.code()).isEqualTo("input_failed");
              assertThat(failed.place()).isEqualTo(new Place.Input("in.csv"));
              assertThat(failed.text())
                  .isEqualTo(
                      new Message("読み込み中に入出力エラーが発生しました(" + why + ")。", "Reading failed: " + why));
            });
  }

  @Test
  void bytesAreReadOneByOneAndSkipped() throws IOException {
    try (InputStream stream = stream(5, bytes(0, 0x7F, 0x80, 0xFF, 1))) {
      assertThat(stream.read()).isZero();
      assertThat(stream.skip(1)).isEqualTo(1);
      assertThat(stream.read()).isEqualTo(0x80);
      assertThat(stream.read()).isEqualTo(0xFF);
      assertThat(stream.skip(9)).isEqualTo(1);
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  @Test
  void anInputThatBecameShorterHasFailed() throws IOException {
    try (InputStream stream = stream(3, bytes(1, 2))) {
      assertThat(stream.skip(1)).isEqualTo(1);
      assertThat(stream.read()).isEqualTo(2);
      assertFails(stream::read, "2 of 3 bytes");
    }
  }

  @Test
  void eachFailureIsTheInputs() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public long skip(long count) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() throws IOException {
            throw new IOException("not closed");
          }
        };
    InputStream stream = stream(3, broken);

    assertFails(stream::read, "gone");
    assertFails(() -> stream.skip(1), "gone");
    assertFails(stream::close, "not closed");
  }
}
