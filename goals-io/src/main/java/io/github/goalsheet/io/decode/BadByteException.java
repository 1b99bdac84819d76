package io.github.goalsheet.io.decode;

import java.io.Serial;
import java.nio.charset.CharacterCodingException;

/** Bytes that the input's encoding does not know. */
public final class BadByteException extends CharacterCodingException {
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
    this.offset = offset;
    this.line = line;
  }

  @Override
  public String getMessage() {
    return "invalid byte at offset " + offset;
  }

  public long offset() {
    return offset;
  }

  public int line() {
    return line;
  }
}
