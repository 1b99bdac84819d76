package io.github.goalsheet.io.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of cells as bytes, quoted where {@link CsvOut} quotes them. Unlike the stream of the JDK, it
 * takes no lock for every cell. Not thread-safe.
 */
public final class BulkCells extends OutputStream {
  private static final byte QUOTE = '"';

  private byte[] buffer = new byte[1 << 10];
  private int size;

  public BulkCells() {}

  @Override
  public void write(int b) {
    reserve(1);
    buffer[size++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    reserve(length);
    System.arraycopy(bytes, start, buffer, size, length);
    size += length;
  }

  private void reserve(int more) {
    if (buffer.length - size < more) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, Math.addExact(size, more)));
    }
  }

  /**
   * Appends a cell as it stands among bytes, its quotes still doubled, with what separates it.
   *
   * @param bytes what it stands among
   * @param start where it begins, behind its quote
   * @param end where it ends, before its quote
   * @param quoted whether it stands in quotes there
   */
  public void copy(byte[] bytes, int start, int end, boolean quoted) {
    // What stands in a cell without quotes cannot need them in its middle.
    cell(
        bytes,
        start,
        end,
        quoted ? needsQuotes(bytes, start, end) : beginsOrEndsOddly(bytes, start, end));
  }

  private void cell(byte[] bytes, int start, int end, boolean quotes) {
    int length = end - start;
    reserve(length + 3);
    byte[] to = buffer;
    int at = size;
    if (quotes) {
      to[at++] = QUOTE;
    }
    System.arraycopy(bytes, start, to, at, length);
    at += length;
    if (quotes) {
      to[at++] = QUOTE;
    }
    to[at++] = ',';
    size = at;
  }

  /** Appends words. */
  public void cell(String words) {
    String doubled = words.indexOf(QUOTE) < 0 ? words : words.replace("\"", "\"\"");
    byte[] bytes = doubled.getBytes(StandardCharsets.UTF_8);
    cell(bytes, 0, bytes.length, needsQuotes(bytes, 0, bytes.length));
  }

  /** Appends cells that were written with what separates them. */
  public void cells(byte[] written) {
    write(written, 0, written.length);
  }

  /** Words as a cell, with what separates it. */
  public static byte[] written(String words) {
    BulkCells cells = new BulkCells();
    cells.cell(words);
    return cells.toByteArray();
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(buffer, size);
  }

  /** Ends a row, in place of the last separator. */
  public void endRow(byte[] lineEnd) {
    size--;
    cells(lineEnd);
  }

  public int size() {
    return size;
  }

  /** Forgets all but the first bytes. */
  public void truncate(int length) {
    size = length;
  }

  /** Appends the bytes of others from a place to another. */
  public void append(BulkCells others, int from, int to) {
    write(others.buffer, from, to - from);
  }

  /** Writes everything elsewhere. */
  void writeTo(OutputStream out) throws IOException {
    out.write(buffer, 0, size);
  }

  /** The rule of Commons CSV for cells that do not begin a row. */
  private static boolean needsQuotes(byte[] bytes, int start, int end) {
    if (beginsOrEndsOddly(bytes, start, end)) {
      return true;
    }
    for (int at = start; at < end; at++) {
      byte b = bytes[at];
      if (b <= ',' && (b == ',' || b == '\n' || b == '\r' || b == QUOTE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsOrEndsOddly(byte[] bytes, int start, int end) {
    return start < end
        && ((bytes[start] >= 0 && bytes[start] <= '#')
            || (bytes[end - 1] >= 0 && bytes[end - 1] <= ' '));
  }
}
