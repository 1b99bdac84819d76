package io.github.goalsheet.io.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Rows of cells as bytes, quoted where {@link CsvOut} quotes them. Not thread-safe. */
final class BulkCells extends ByteArrayOutputStream {
  private static final byte QUOTE = '"';

  BulkCells() {
    super(1 << 10);
  }

  /** Appends a cell that was scanned, its quotes doubled or not, with what separates it. */
  void cell(byte[] bytes, int start, int end) {
    if (needsQuotes(bytes, start, end)) {
      write(QUOTE);
      write(bytes, start, end - start);
      write(QUOTE);
    } else {
      write(bytes, start, end - start);
    }
    write(',');
  }

  /** Appends words. */
  void cell(String words) {
    String doubled = words.indexOf(QUOTE) < 0 ? words : words.replace("\"", "\"\"");
    byte[] bytes = doubled.getBytes(StandardCharsets.UTF_8);
    cell(bytes, 0, bytes.length);
  }

  /** Ends a row, in place of the last separator. */
  void endRow(byte[] lineEnd) {
    count--;
    write(lineEnd, 0, lineEnd.length);
  }

  /** Forgets all but the first bytes. */
  void truncate(int size) {
    count = size;
  }

  /** Appends the bytes of others from a place to another. */
  void append(BulkCells others, int from, int to) {
    write(others.buf, from, to - from);
  }

  /** The rule of Commons CSV for cells that do not begin a row. */
  private static boolean needsQuotes(byte[] bytes, int start, int end) {
    if (start == end) {
      return false;
    }
    if ((bytes[start] >= 0 && bytes[start] <= '#')
        || (bytes[end - 1] >= 0 && bytes[end - 1] <= ' ')) {
      return true;
    }
    for (int at = start; at < end; at++) {
      byte b = bytes[at];
      if (b == ',' || b == '\n' || b == '\r' || b == QUOTE) {
        return true;
      }
    }
    return false;
  }
}
