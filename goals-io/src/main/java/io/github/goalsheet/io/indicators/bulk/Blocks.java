package io.github.goalsheet.io.indicators.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Cuts a stream into blocks at places that are chosen for it. Where a record begins is guessed from
 * the number of quotes before it, which is right unless a quote stands where none belongs; whoever
 * scans a block from its beginning finds out. Thread-safe.
 */
public final class Blocks {
  private static final int WINDOW = 1 << 13;
  private static final int LARGEST = 1 << 22;

  private final InputStream in;
  private final Cut cut;
  private final int size;
  private byte[] rest = new byte[0];
  private long offset;
  private int begin;
  private int number;
  private boolean ended;

  /** Chooses where to cut. */
  @FunctionalInterface
  public interface Cut {
    /**
     * The last place at which to cut.
     *
     * @param bytes the bytes
     * @param from where a record begins, if the guess is right
     * @param end where the bytes end, within a record or behind one
     * @return where a record begins, or empty if none of them may begin a block
     */
    OptionalInt last(byte[] bytes, int from, int end);
  }

  /**
   * Begins to cut.
   *
   * @param in the stream, which the caller closes
   * @param begin how many bytes of it precede the first record
   * @param size how many bytes make a block, about
   * @param cut where to cut
   */
  public Blocks(InputStream in, int begin, int size, Cut cut) {
    this.in = in;
    this.begin = begin;
    this.size = size;
    this.cut = cut;
  }

  /**
   * Takes the next block.
   *
   * @param block what to fill
   * @return false if there is none
   * @throws IOException if the stream fails
   */
  public synchronized boolean fill(Block block) throws IOException {
    int filled = rest.length;
    reserve(block, Math.max(size, filled + size / 2));
    System.arraycopy(rest, 0, block.bytes, 0, filled);
    int end = -1;
    while (end < 0) {
      filled += ended ? 0 : read(block.bytes, filled);
      ended |= filled < block.bytes.length;
      end = ended ? filled : cut(block.bytes, filled);
      if (end < 0) {
        reserve(block, 2 * block.bytes.length);
      }
    }
    if (filled == 0 || begin == filled) {
      return false;
    }
    block.begin = begin;
    block.end = end;
    block.filled = filled;
    block.number = number++;
    block.offset = offset;
    rest = Arrays.copyOfRange(block.bytes, end, filled);
    offset += end;
    begin = 0;
    return true;
  }

  private static void reserve(Block block, int length) {
    if (block.bytes.length < length) {
      block.bytes = Arrays.copyOf(block.bytes, length);
    }
  }

  private int read(byte[] bytes, int from) throws IOException {
    return in.readNBytes(bytes, from, bytes.length - from);
  }

  /** Where to cut; -1 if more is to be read first. */
  private int cut(byte[] bytes, int end) {
    for (int window = WINDOW; ; window *= 8) {
      int from = Math.max(end - window, begin);
      int found = recordAfter(bytes, from, end);
      OptionalInt last = found < 0 ? OptionalInt.empty() : cut.last(bytes, found, end);
      if (last.isPresent()) {
        return last.getAsInt();
      }
      if (from == begin) {
        // Sheets are smaller than this. Whoever scans the block will see that it is no whole one.
        return end >= LARGEST ? end : -1;
      }
    }
  }

  private int recordAfter(byte[] bytes, int from, int end) {
    boolean inside = Quoting.isOdd(bytes, begin, from);
    for (int at = from; at < end; at++) {
      if (bytes[at] == '"') {
        inside = !inside;
      } else if (bytes[at] == '\n' && !inside) {
        return at + 1;
      }
    }
    return -1;
  }
}
