package io.github.goalsheet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * A stream that others may read as it is written, buffered. Unlike {@link System#out} it does not
 * swallow failures, closing leaves it open, and it tells a reader that has gone from other
 * failures: by what it writes to, since the words of systems come in every language.
 */
final class StandardOutput extends OutputStream {
  private static final int BUFFER = 1 << 16;

  /** The kind of a file, among the bits that Unix calls its mode, and two of the kinds. */
  private static final int KIND = 0170000;

  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final OutputStream out;
  private final BooleanSupplier pipe;

  /**
   * A stream.
   *
   * @param out where to
   * @param pipe whether that is a pipe, which fails for no other reason than that its reader has
   *     gone; asked after a failure
   */
  StandardOutput(OutputStream out, BooleanSupplier pipe) {
    this.out = new BufferedOutputStream(out, BUFFER);
    this.pipe = pipe;
  }

  /** That of the program. */
  static StandardOutput ofProgram() {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    return new StandardOutput(out, () -> isPipe(Path.of("/dev/stdout"), out));
  }

  /** Whether a name is that of a pipe or a socket. */
  static boolean isPipe(Path name) {
    try {
      int kind = (Integer) Files.getAttribute(name, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }

  /** Systems without such a name know the size of a file, but not of a pipe. */
  private static boolean isPipe(Path name, FileOutputStream out) {
    if (Files.exists(name)) {
      return isPipe(name);
    }
    try {
      return out.getChannel().size() < 0;
    } catch (IOException noFile) {
      return true;
    }
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

  private void told(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException failure) {
      throw pipe.getAsBoolean() ? new ReaderGoneException(failure) : failure;
    }
  }
}
