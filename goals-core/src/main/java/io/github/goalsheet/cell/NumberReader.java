package io.github.goalsheet.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain numbers: digits, thousands marks and a decimal point, without sign or multiplier. The
 * scale is kept.
 *
 * <p>Thousands marks must group by three throughout. Where separators do not ({@code 1,24}), where
 * {@code 、} or several points stand for them ({@code 1、240}, {@code 12.345.678}), or where there
 * are more than {@value #MAX_DIGITS} digits, the number is passed and the cursor says what is
 * doubtful; what is returned then must not be used.
 */
final class NumberReader {
  static final int MAX_DIGITS = 30;
  private static final int MAX_LONG_DIGITS = 18;

  private NumberReader() {}

  /** The number here, or null (and the cursor unmoved) if none stands here. */
  static @Nullable BigDecimal read(Cursor in) {
    int start = in.at;
    long value = 0;
    char c = in.peek();
    while (Cursor.isDigit(c) && in.at - start < MAX_LONG_DIGITS) {
      value = value * 10 + (c - '0');
      in.at++;
      c = in.peek();
    }
    boolean whole = !Cursor.isDigit(c) && !isSeparator(in);
    if (whole && (in.at - start == 1 || (in.at > start && in.text.charAt(start) != '0'))) {
      return BigDecimal.valueOf(value);
    }
    boolean grouped = in.at > start && !whole;
    in.at = start;
    return grouped ? grouped(in) : null;
  }

  private static boolean isSeparator(Cursor in) {
    char c = in.peek();
    return (c == '.' || c == ',' || c == '、') && Cursor.isDigit(in.peek(1));
  }

  /** A number of several groups of digits, or a very long one. */
  private static @Nullable BigDecimal grouped(Cursor in) {
    int start = in.at;
    DigitGroups groups = new DigitGroups(in.peek() == '0', countDigits(in));
    while (isSeparator(in)) {
      char separator = in.peek();
      in.at++;
      groups.add(separator, countDigits(in));
    }
    if (groups.digits() > MAX_DIGITS) {
      in.doubt = Doubt.NUMBER_TOO_LONG;
      return BigDecimal.ZERO;
    }
    if (groups.isNumber()) {
      return number(in.since(start), groups);
    }
    if (groups.isMisused()) {
      in.doubt = Doubt.SEPARATOR_MISUSED;
      return BigDecimal.ZERO;
    }
    in.at = start;
    return null;
  }

  private static int countDigits(Cursor in) {
    int start = in.at;
    while (Cursor.isDigit(in.peek())) {
      in.at++;
    }
    return in.at - start;
  }

  private static BigDecimal number(String spelling, DigitGroups groups) {
    if (groups.digits() > MAX_LONG_DIGITS) {
      return new BigDecimal(spelling.replace(",", ""));
    }
    long value = 0;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (Cursor.isDigit(c)) {
        value = value * 10 + (c - '0');
      }
    }
    return BigDecimal.valueOf(value, groups.decimals());
  }
}
