package io.github.goalsheet.io.json.stream;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.Reader;

/**
 * Text that other texts may have been joined to. What stands between them says nothing and is read
 * as blanks: byte order marks, the end of file of old systems (U+001A), and what JSON text
 * sequences put before each text (U+001E). What was read too far can be given back.
 */
public final class Joined extends Reader {
  /** What JSON takes for blanks. */
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\n");

  /** What may stand between texts beside blanks. */
  private static final CharMatcher MARK = CharMatcher.anyOf("\uFEFF\u001A\u001E");

  private final Reader in;
  private String back = "";
  private int taken;
  private boolean begun;
  private boolean apart;

  Joined(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = next(target, offset, length);
    for (int i = offset; !begun && i < offset + count; i++) {
      if (MARK.matches(target[i])) {
        target[i] = ' ';
      } else if (BLANK.matches(target[i])) {
        apart = true;
      } else {
        begun = true;
      }
    }
    return count;
  }

  private int next(char[] target, int offset, int length) throws IOException {
    int count = Math.min(length, back.length() - taken);
    if (count == 0) {
      return in.read(target, offset, length);
    }
    back.getChars(taken, taken + count, target, offset);
    taken += count;
    return count;
  }

  /**
   * Where a text begins.
   *
   * @param text the text
   * @return the first character that is neither a blank nor a mark; -1 if there is none
   */
  public static int begin(CharSequence text) {
    return BLANK.or(MARK).negate().indexIn(text);
  }

  /**
   * Where a line begins.
   *
   * @param text the text
   * @param line where the line does
   * @return the first of its characters that is no mark
   */
  public static int behindMarks(CharSequence text, int line) {
    int begin = MARK.negate().indexIn(text, line);
    return begin < 0 ? text.length() : begin;
  }

  /** Whether blanks, and not marks alone, precede the text. */
  boolean isApart() {
    return apart;
  }

  /** Takes back what follows a text that has ended, where another may begin. */
  void giveBack(String rest) {
    back = rest + back.substring(taken);
    taken = 0;
    begun = false;
    apart = false;
  }

  /** Does nothing: the text belongs to the caller. */
  @Override
  public void close() {}
}
