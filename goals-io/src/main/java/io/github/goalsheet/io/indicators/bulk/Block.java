package io.github.goalsheet.io.indicators.bulk;

/** A run of whole records of an input, in a buffer that is filled again and again. */
public final class Block {
  byte[] bytes;
  int begin;
  int end;
  int filled;
  int number = -1;
  long offset;

  /** An empty block. */
  public Block() {
    this.bytes = new byte[0];
  }

  /** The buffer. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the first record begins. */
  public int begin() {
    return begin;
  }

  /** Where the records end. What follows belongs to the next block, and may be looked at. */
  public int end() {
    return end;
  }

  /** Where the bytes end that may be looked at. */
  public int filled() {
    return filled;
  }

  /** The place of this block among those of its input, from 0. */
  public int number() {
    return number;
  }

  /** How many bytes of the input precede the buffer. */
  public long offset() {
    return offset;
  }
}
