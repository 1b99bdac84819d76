package io.github.goalsheet.io.indicators.bulk;

/**
 * A number as most cells spell it: ASCII digits, thousands marks that group by three, a decimal
 * point; up to twelve digits, no sign, no zeros in front. Holds the last one read. Not thread-safe.
 */
public final class PlainNumber {
  private static final int MAX_DIGITS = 12;
  private static final int GROUP = 3;
  private static final long[] POWERS = new long[MAX_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private long digits;
  private int scale;
  private int next;

  /** Makes zero. */
  public PlainNumber() {}

  /**
   * Reads a number.
   *
   * @param bytes where it stands
   * @param start where it begins
   * @param end where its cell ends
   * @return whether a whole number stands here and nothing that could belong to it follows
   */
  public boolean read(byte[] bytes, int start, int end) {
    long value = 0;
    int at = start;
    while (at < end && isDigit(bytes[at]) && at - start <= MAX_DIGITS) {
      value = value * 10 + (bytes[at++] - '0');
    }
    int count = at - start;
    if (count == 0 || (count > 1 && bytes[start] == '0')) {
      return false;
    }
    boolean mayGroup = count <= GROUP && bytes[start] != '0';
    while (mayGroup && count + GROUP <= MAX_DIGITS && isGroup(bytes, at, end)) {
      for (int i = 1; i <= GROUP; i++) {
        value = value * 10 + (bytes[at + i] - '0');
      }
      at += 1 + GROUP;
      count += GROUP;
    }
    int point = at;
    if (at + 1 < end && bytes[at] == '.' && isDigit(bytes[at + 1])) {
      at++;
      while (at < end && isDigit(bytes[at]) && count <= MAX_DIGITS) {
        value = value * 10 + (bytes[at++] - '0');
        count++;
      }
    }
    digits = value;
    scale = Math.max(0, at - point - 1);
    next = at;
    return count <= MAX_DIGITS && (at == end || !mayGoOn(bytes[at]));
  }

  private static boolean isGroup(byte[] bytes, int at, int end) {
    return at + GROUP < end
        && bytes[at] == ','
        && isDigit(bytes[at + 1])
        && isDigit(bytes[at + 2])
        && isDigit(bytes[at + GROUP]);
  }

  private static boolean mayGoOn(byte b) {
    return isDigit(b) || b == ',' || b == '.';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** The number without its point, below 10¹². */
  public long digits() {
    return digits;
  }

  /** How many digits stand behind the point. */
  public int scale() {
    return scale;
  }

  /** Where what follows the number begins. */
  public int next() {
    return next;
  }

  /**
   * The number times a power of ten.
   *
   * @param decimals how many digits are wanted behind the point
   * @return the number without its point; -1 if it then has more than twelve digits, or fewer
   *     digits are wanted than there are
   */
  public long scaled(int decimals) {
    int power = decimals - scale;
    return power < 0 || power >= POWERS.length || digits >= POWERS[MAX_DIGITS - power]
        ? -1
        : digits * POWERS[power];
  }
}
