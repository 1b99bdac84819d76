package io.github.goalsheet.io.indicators.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the cells of one record after the other in UTF-8. A record is plain if its quotes are where
 * they belong, it has no more cells than the titles, and no cell is longer than the limit, holds
 * NUL or begins with an apostrophe. Not thread-safe.
 */
public final class RecordScanner {
  /** What a record is. */
  public enum Kind {
    /** The cells of this record can be looked at. */
    PLAIN,
    /** This record ends where {@link #next} says, but its cells are for another reader. */
    ODD,
    /** Quotes or bytes are wrong, and nobody knows where the record ends. */
    BROKEN
  }

  private static final byte QUOTE = '"';
  private static final byte END_MARK = 0x1A;

  /** Longer blanks before a quote are not looked at; the quote is then one of the cell's. */
  private static final int LONGEST_BLANK = 1 << 6;

  private final byte delimiter;
  private final int longest;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] quoted;
  private final boolean[] escaped;
  private byte[] bytes = new byte[0];
  private int limit;
  private int count;
  private int next;
  private int breaks;
  private boolean odd;

  /**
   * A scanner.
   *
   * @param delimiter what separates cells
   * @param columns how many cells a plain record has at most
   * @param longest how many bytes a cell of a plain record has at most
   */
  public RecordScanner(char delimiter, int columns, int longest) {
    this.delimiter = (byte) delimiter;
    this.longest = longest;
    // One more, for the column that no record has.
    this.starts = new int[columns + 1];
    this.ends = new int[columns + 1];
    this.quoted = new boolean[columns + 1];
    this.escaped = new boolean[columns + 1];
  }

  /**
   * Looks at other bytes.
   *
   * @param data the bytes
   * @param end where they end; the last record may lack its line break
   */
  public void reset(byte[] data, int end) {
    bytes = data;
    limit = end;
  }

  /**
   * Scans a record.
   *
   * @param from where it begins, before the end of the bytes
   * @return what it is
   */
  public Kind scan(int from) {
    count = 0;
    breaks = 0;
    odd = false;
    int at = from;
    boolean more = true;
    while (more) {
      int end = at < limit && bytes[at] == QUOTE ? quoted(at + 1) : unquoted(at);
      if (end < 0) {
        return Kind.BROKEN;
      }
      more = end < limit && bytes[end] == delimiter;
      at = end + 1;
      next = end;
    }
    endRecord();
    for (int i = count; i < starts.length; i++) {
      starts[i] = from;
      ends[i] = from;
      quoted[i] = false;
      escaped[i] = false;
    }
    return odd ? Kind.ODD : Kind.PLAIN;
  }

  /** Passes LF, CR or CRLF. */
  private void endRecord() {
    if (next < limit) {
      boolean carriageReturn = bytes[next] == '\r';
      breaks++;
      next++;
      if (carriageReturn && next < limit && bytes[next] == '\n') {
        next++;
      }
    }
  }

  /** The end of the unquoted cell that begins here; -1 if a byte is wrong. */
  private int unquoted(int start) {
    byte[] data = bytes;
    int end = limit;
    byte separator = delimiter;
    int at = start;
    while (at < end) {
      byte b = data[at];
      if (b > ',') {
        at++;
        if (b == separator) {
          at--;
          break;
        }
      } else if (b < 0) {
        at = Utf8.pass(data, at, end);
        if (at < end && data[at] < 0) {
          int length = Utf8.length(data, at, end);
          if (length == 0) {
            return -1;
          }
          at += length;
        }
      } else if (b == separator || b == '\n' || b == '\r') {
        break;
      } else {
        if (b == QUOTE && isNothing(data, start, at)) {
          return -1;
        }
        odd |= b == QUOTE || b == 0 || b == END_MARK || (b == '\'' && at == start);
        at++;
      }
    }
    add(start, at, false, false);
    return at;
  }

  /**
   * Where the delimiter or break behind a quoted cell stands; -1 if it does not or a byte is wrong.
   */
  private int quoted(int start) {
    byte[] data = bytes;
    int end = limit;
    boolean doubled = false;
    int at = start;
    while (at < end) {
      byte b = data[at];
      if (b > QUOTE) {
        at++;
      } else if (b < 0) {
        at = Utf8.pass(data, at, end);
        if (at < end && data[at] < 0) {
          int length = Utf8.length(data, at, end);
          if (length == 0) {
            return -1;
          }
          at += length;
        }
      } else if (b == QUOTE) {
        if (at + 1 < end && data[at + 1] == QUOTE) {
          doubled = true;
          at += 2;
        } else {
          break;
        }
      } else {
        odd |= b == 0;
        breaks += b == '\r' || (b == '\n' && data[at - 1] != '\r') ? 1 : 0;
        at++;
      }
    }
    int after = at + 1;
    if (at == end || (after < end && !endsCell(data[after]))) {
      return -1;
    }
    odd |= start < at && (data[start] == '\'' || (doubled && data[start] == '='));
    add(start, at, true, doubled);
    return after;
  }

  /** Whether what precedes a quote may be no part of the cell: blanks and marks, or {@code =}. */
  private static boolean isNothing(byte[] data, int start, int quote) {
    int end = quote > start && data[quote - 1] == '=' ? quote - 1 : quote;
    return end - start <= LONGEST_BLANK
        && new String(data, start, end - start, StandardCharsets.UTF_8)
            .codePoints()
            .allMatch(
                c ->
                    Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
  }

  private boolean endsCell(byte b) {
    return b == delimiter || b == '\n' || b == '\r';
  }

  private void add(int start, int end, boolean inQuotes, boolean doubled) {
    if (count == starts.length - 1 || end - start > longest) {
      odd = true;
      return;
    }
    starts[count] = start;
    ends[count] = end;
    quoted[count] = inQuotes;
    escaped[count] = doubled;
    count++;
  }

  /** How many cells the record has. */
  public int count() {
    return count;
  }

  /** Where the next record begins. */
  public int next() {
    return next;
  }

  /** How many lines this record takes: its own break, and those in its cells. */
  public int breaks() {
    return breaks;
  }

  /** Where a cell begins, behind its quote; a column beyond the last cell is empty. */
  public int start(int column) {
    return starts[column];
  }

  /** Where a cell ends, before its quote. */
  public int end(int column) {
    return ends[column];
  }

  /** Whether a cell is empty. */
  public boolean isEmpty(int column) {
    return starts[column] == ends[column];
  }

  /** Whether a cell stands in quotes. */
  public boolean isQuoted(int column) {
    return quoted[column];
  }

  /** Whether quotes are doubled in a cell. */
  public boolean isEscaped(int column) {
    return escaped[column];
  }

  /** Whether all cells are empty. */
  public boolean isEmpty() {
    for (int i = 0; i < count; i++) {
      if (starts[i] != ends[i]) {
        return false;
      }
    }
    return true;
  }

  /** The bytes that are looked at. */
  public byte[] bytes() {
    return bytes;
  }

  /** The words of a cell. */
  public String text(int column) {
    String text =
        new String(bytes, starts[column], ends[column] - starts[column], StandardCharsets.UTF_8);
    return escaped[column] ? text.replace("\"\"", "\"") : text;
  }

  /** Whether a cell holds the same words as a range of the same bytes that was a cell. */
  public boolean isSame(int column, int start, int end) {
    return Arrays.equals(bytes, starts[column], ends[column], bytes, start, end);
  }
}
