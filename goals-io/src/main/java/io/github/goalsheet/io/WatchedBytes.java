package io.github.goalsheet.io;

import com.google.common.base.Optional;
import com.google.common.io.ByteSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that tell how far they have been read. */
final class WatchedBytes extends ByteSource {
  private final ByteSource bytes;
  private final Watcher watcher;
  private final long all;

  private WatchedBytes(ByteSource bytes, Watcher watcher, long all) {
    this.bytes = bytes;
    this.watcher = watcher;
    this.all = all;
  }

  /** Hears how many bytes have been read of how many. */
  @FunctionalInterface
  interface Watcher {
    void read(long done, long all);
  }

  /** Bytes that a watcher hears of if it is known how many they are. */
  static ByteSource of(ByteSource bytes, Watcher watcher) {
    Long size = bytes.sizeIfKnown().orNull();
    return size == null ? bytes : new WatchedBytes(bytes, watcher, size);
  }

  @Override
  public Optional<Long> sizeIfKnown() {
    return Optional.of(all);
  }

  @Override
  public InputStream openStream() throws IOException {
    return new FilterInputStream(bytes.openStream()) {
      private long done;

      @Override
      public int read() throws IOException {
        int read = in.read();
        tell(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        tell(Math.max(0, read));
        return read;
      }

      @Override
      public long skip(long length) throws IOException {
        long skipped = in.skip(length);
        tell(skipped);
        return skipped;
      }

      private void tell(long more) {
        done += more;
        watcher.read(done, all);
      }
    };
  }
}
