package io.github.goalsheet.cli;

import java.io.IOException;

/**
 * Of all inputs nothing could be read, which has been told. Thrown while output is written, so that
 * an output of nothing does not replace an earlier one.
 */
final class NothingReadException extends IOException {
  private static final long serialVersionUID = 1L;

  NothingReadException() {
    super("nothing was read");
  }
}
