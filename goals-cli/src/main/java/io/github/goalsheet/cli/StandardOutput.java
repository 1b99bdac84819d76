package io.github.goalsheet.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output, buffered. Unlike {@link System#out} it does not swallow failures, and it tells a
 * reader that has gone from other failures, by the words that systems use for it.
 */
final class StandardOutput extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;

  StandardOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  /** Something to do with the stream. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  @Override
  public void write(int b) throws IOException {
    told(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    told(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    told(out::flush);
  }

  private static void told(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException failure) {
      String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
      throw words.contains("pipe") || words.contains("パイプ")
          ? new ReaderGoneException(failure)
          : failure;
    }
  }
}
