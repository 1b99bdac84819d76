package io.github.goalsheet.io.grid;

import java.io.IOException;
import java.io.Reader;

/**
 * The character U+001A that old programs end a file with. It is no part of the text. Within a text
 * it is a character like others.
 */
final class EndMark extends Reader {
  private static final char MARK = '\u001A';
  private static final int UNKNOWN = -2;

  private final Reader in;

  /** Marks that were read; what follows tells whether the text goes on. */
  private int held;

  /** What follows them, as {@link Reader#read()} tells it. */
  private int behind = UNKNOWN;

  private EndMark(Reader text) {
    this.in = text;
  }

  static Reader off(Reader text) {
    return new EndMark(text);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (held == 0 && behind == UNKNOWN) {
      int count = in.read(target, offset, length);
      int end = count;
      while (end > 0 && target[offset + end - 1] == MARK) {
        end--;
      }
      if (count <= 0 || end > 0) {
        held = count - end;
        return end;
      }
      held = count;
    }
    if (behind == UNKNOWN) {
      behind = in.read();
      while (behind == MARK) {
        held++;
        behind = in.read();
      }
    }
    if (behind < 0) {
      return -1;
    }
    if (held > 0) {
      held--;
      target[offset] = MARK;
    } else {
      target[offset] = (char) behind;
      behind = UNKNOWN;
    }
    return 1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
