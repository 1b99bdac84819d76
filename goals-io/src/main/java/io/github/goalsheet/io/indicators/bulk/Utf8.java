package io.github.goalsheet.io.indicators.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Checks UTF-8, strictly: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The bits that make six bytes two characters of three bytes each, first byte lowest. */
  private static final long PAIR_BITS = 0x0000_C0C0_F0C0_C0F0L;

  private static final long PAIR = 0x0000_8080_E080_80E0L;
  private static final int SECOND = 24;

  /** What E0 and ED begin may be overlong or a surrogate, by the low bits of these two. */
  private static final int DOUBTFUL = 1 | 1 << 0xD;

  private Utf8() {}

  /**
   * Passes characters of several bytes.
   *
   * @param bytes the bytes
   * @param from where a byte above 0x7F stands
   * @param end where the bytes end
   * @return where other bytes begin, or bytes that only {@link #length} can tell
   */
  static int pass(byte[] bytes, int from, int end) {
    int at = from;
    while (at + Long.BYTES <= end) {
      long word = (long) LONGS.get(bytes, at);
      int leads = 1 << (word & 0xF) | 1 << (word >>> SECOND & 0xF);
      if ((word & PAIR_BITS) != PAIR || (leads & DOUBTFUL) != 0) {
        break;
      }
      at += 6;
    }
    return at;
  }

  /**
   * The length of the character of several bytes that begins at a place.
   *
   * @param bytes the bytes
   * @param at where a byte above 0x7F stands
   * @param end where the bytes end
   * @return 2 to 4, or 0 if the bytes are no character
   */
  static int length(byte[] bytes, int at, int end) {
    int lead = bytes[at];
    if ((lead & 0xF0) == 0xE0 && end - at > 2) {
      int code = (lead & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F);
      boolean surrogate = code >= 0xD800 && code <= 0xDFFF;
      return isTail(bytes[at + 1]) && isTail(bytes[at + 2]) && code >= 0x800 && !surrogate ? 3 : 0;
    }
    if ((lead & 0xE0) == 0xC0 && end - at > 1) {
      return isTail(bytes[at + 1]) && (lead & 0x1F) > 1 ? 2 : 0;
    }
    return (lead & 0xF8) == 0xF0 && end - at > 3 ? ofFour(bytes, at) : 0;
  }

  private static int ofFour(byte[] bytes, int at) {
    int code = (bytes[at] & 0x07) << 18 | (bytes[at + 1] & 0x3F) << 12;
    boolean tails = isTail(bytes[at + 1]) && isTail(bytes[at + 2]) && isTail(bytes[at + 3]);
    return tails && code >= 0x10000 && code <= Character.MAX_CODE_POINT ? 4 : 0;
  }

  private static boolean isTail(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
