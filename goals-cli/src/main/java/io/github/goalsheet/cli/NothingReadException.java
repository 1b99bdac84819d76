package io.github.goalsheet.cli;

import java.io.IOException;

/**
 * Of all inputs nothing could be read, which has been told. Thrown while output is written, so that
 * an output of nothing does not replace an earlier one.
 */
final class NothingReadException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  NothingReadException(int exitCode) {
    super("nothing was read");
    this.exitCode = exitCode;
  }

  /** What to exit with: {@link ExitCode#UNREADABLE}, or more if that is a fault of ours. */
  int exitCode() {
    return exitCode;
  }
}
