package io.github.goalsheet.io.indicators.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts quotes eight bytes at a time, which tells inside from outside where all of them match. */
final class Quoting {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long QUOTES = 0x2222222222222222L;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  private Quoting() {}

  /** Whether the number of quotes between two places is odd. */
  static boolean isOdd(byte[] bytes, int from, int to) {
    long odd = 0;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long unlike = (long) LONGS.get(bytes, at) ^ QUOTES;
      odd ^= ~(((unlike & LOW_BITS) + LOW_BITS) | unlike | LOW_BITS);
    }
    int count = Long.bitCount(odd);
    for (; at < to; at++) {
      count += bytes[at] == '"' ? 1 : 0;
    }
    return (count & 1) == 1;
  }
}
