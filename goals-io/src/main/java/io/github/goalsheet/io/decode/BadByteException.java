package io.github.goalsheet.io.decode;

import java.io.Serial;
import java.nio.charset.CharacterCodingException;

/** Bytes that the input's encoding does not know, or a NUL, which no text holds. */
public final class BadByteException extends CharacterCodingException {
  @Serial private static final long serialVersionUID = 1L;

  private final long offset;
  private final int line;
  private final long column;
  private final boolean nul;

  /**
   * Makes the exception.
   *
   * @param offset how many bytes precede them in the input
   * @param line the line on which they stand, from 1
   * @param column the character of that line which they should be, from 1
   * @param nul whether it is a NUL, which is a character, but none of a text
   */
  public BadByteException(long offset, int line, long column, boolean nul) {
    this.offset = offset;
    this.line = line;
    this.column = column;
    this.nul = nul;
  }

  /**
   * The same where something precedes what was read.
   *
   * @param bytes how many bytes
   * @param lines how many lines
   * @return the exception, as seen from the beginning of the input
   */
  public BadByteException behind(long bytes, int lines) {
    return new BadByteException(bytes + offset, lines + line, column, nul);
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

  public long column() {
    return column;
  }

  public boolean isNul() {
    return nul;
  }
}
