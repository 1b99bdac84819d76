package io.github.goalsheet.io.json;

import java.io.IOException;
import java.io.Serial;

/** Bytes that the input's encoding does not know. */
final class BadByteException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final long offset;
  private final int line;

  /**
   * Makes the exception.
   *
   * @param offset how many bytes precede them in the input
   * @param line the line on which they stand, from 1
   */
  BadByteException(long offset, int line) {
    super("invalid byte at offset " + offset);
    this.offset = offset;
    this.line = line;
  }

  long offset() {
    return offset;
  }

  int line() {
    return line;
  }
}
