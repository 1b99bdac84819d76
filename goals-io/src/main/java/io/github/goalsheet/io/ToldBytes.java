package io.github.goalsheet.io;

import com.google.common.base.Optional;
import com.google.common.io.ByteSource;
import io.github.goalsheet.io.decode.IoFailures;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes of an input whose failures are told as ours, so that nobody takes them for failures of an
 * output. An input that became shorter while it was read has failed, too.
 */
final class ToldBytes extends ByteSource {
  private final String source;
  private final ByteSource bytes;
  private final Optional<Long> size;

  private ToldBytes(String source, ByteSource bytes, Optional<Long> size) {
    this.source = source;
    this.bytes = bytes;
    this.size = size;
  }

  static ByteSource of(Input input) {
    return new ToldBytes(input.source(), input.bytes(), input.bytes().sizeIfKnown());
  }

  @Override
  public Optional<Long> sizeIfKnown() {
    return size;
  }

  @Override
  public InputStream openStream() throws UnreadableInputException {
    try {
      return new ToldStream(bytes.openStream());
    } catch (IOException failed) {
      throw IoFailures.told(source, failed);
    }
  }

  /** A stream of them. */
  private final class ToldStream extends FilterInputStream {
    private long read;

    private ToldStream(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws UnreadableInputException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws UnreadableInputException {
      try {
        int count = in.read(into, offset, length);
        if (count < 0 && read < size.or(0L)) {
          throw new IOException(read + " of " + size.get() + " bytes");
        }
        read += Math.max(count, 0);
        return count;
      } catch (IOException failed) {
        throw IoFailures.told(source, failed);
      }
    }

    @Override
    public long skip(long length) throws UnreadableInputException {
      try {
        long skipped = in.skip(length);
        read += skipped;
        return skipped;
      } catch (IOException failed) {
        throw IoFailures.told(source, failed);
      }
    }

    @Override
    public void close() throws UnreadableInputException {
      try {
        in.close();
      } catch (IOException failed) {
        throw IoFailures.told(source, failed);
      }
    }
  }
}
