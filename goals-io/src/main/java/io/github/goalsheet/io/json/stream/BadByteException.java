package io.github.goalsheet.io.json.stream;

import java.io.IOException;
import java.io.Serial;

/** Bytes that the input's encoding does not know. */
public final class BadByteException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final long offset;
  private final int line;

  /**
   * Makes the exception.
   *
   * @param offset how many bytes precede them in the input
   * @param line the line on which they stand, from 1
   */
  public BadByteException(long offset, int line) {
    super("invalid byte at offset " + offset);
    this.offset = offset;
    this.line = line;
  }

  public long offset() {
    return offset;
  }

  public int line() {
    return line;
  }
}
