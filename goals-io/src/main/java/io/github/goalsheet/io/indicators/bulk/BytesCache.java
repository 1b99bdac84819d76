package io.github.goalsheet.io.indicators.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of cells, by their bytes. Bounded: cells that fall on the same slot take each
 * other's place. Not thread-safe.
 *
 * @param <V> what is made of a cell
 */
public final class BytesCache<V> {
  private static final int SPREAD = 0x9E3779B1;
  private static final int LONGEST = 1 << 8;

  private final Function<String, V> reader;
  private final byte[][] keys;
  private final @Nullable V[] values;
  private final int shift;

  /**
   * An empty cache.
   *
   * @param bits the binary logarithm of how many cells it holds, from 1
   * @param reader makes something of the words of a cell
   */
  public BytesCache(int bits, Function<String, V> reader) {
    this.reader = reader;
    this.keys = new byte[1 << bits][];
    @SuppressWarnings({"unchecked", "rawtypes"})
    @Nullable V[] made = (V[]) new Object[1 << bits];
    this.values = made;
    this.shift = Integer.SIZE - bits;
  }

  /**
   * What is made of a cell.
   *
   * @param bytes where it stands, in UTF-8
   * @param start where it begins
   * @param end where it ends
   * @return what the reader makes of it
   */
  public V get(byte[] bytes, int start, int end) {
    int slot = slot(bytes, start, end);
    byte[] key = keys[slot];
    V value = values[slot];
    if (value != null && Arrays.equals(key, 0, key.length, bytes, start, end)) {
      return value;
    }
    V made = reader.apply(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    if (end - start <= LONGEST) {
      keys[slot] = Arrays.copyOfRange(bytes, start, end);
      values[slot] = made;
    }
    return made;
  }

  private int slot(byte[] bytes, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash * SPREAD) >>> shift;
  }
}
