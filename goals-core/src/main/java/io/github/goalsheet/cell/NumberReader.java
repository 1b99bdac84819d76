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
  private static final int GROUP = 3;

  private NumberReader() {}

  /** The number here, or null (and the cursor unmoved) if none stands here. */
  static @Nullable BigDecimal read(Cursor in) {
    String text = in.text;
    int start = in.at;
    int whole = digitsEnd(text, start);
    if (whole == start) {
      return null;
    }
    boolean zero = text.charAt(start) == '0';
    int end = whole;
    while (!zero && whole - start <= GROUP && isGroup(text, end)) {
      end += 1 + GROUP;
    }
    boolean decimal = end < text.length() && text.charAt(end) == '.';
    int last = decimal ? digitsEnd(text, end + 1) : end;
    int scale = Math.max(0, last - end - 1);
    last = scale == 0 ? end : last;
    boolean padded = zero && whole - start > 1;
    if (padded || last - start > MAX_LONG_DIGITS || goesOn(text, last)) {
      return grouped(in);
    }
    in.at = last;
    return BigDecimal.valueOf(value(text, start, last), scale);
  }

  private static int digitsEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && Cursor.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a comma and three digits stand here. */
  private static boolean isGroup(String text, int at) {
    return at + GROUP < text.length()
        && text.charAt(at) == ','
        && Cursor.isDigit(text.charAt(at + 1))
        && Cursor.isDigit(text.charAt(at + 2))
        && Cursor.isDigit(text.charAt(at + GROUP));
  }

  /** The digits between two places, whatever separates them. */
  private static long value(String text, int begin, int end) {
    long value = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (Cursor.isDigit(c)) {
        value = value * 10 + (c - '0');
      }
    }
    return value;
  }

  /** Whether more digits follow, directly or after what may be a separator. */
  private static boolean goesOn(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Cursor.isDigit(c)
        || ((c == '.' || c == ',' || c == '、')
            && at + 1 < text.length()
            && Cursor.isDigit(text.charAt(at + 1)));
  }

  /** Whether a number may stand anywhere in a text. */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Cursor.isDigit(c) || c == 'ゼ') {
        return true;
      }
    }
    return false;
  }

  /** A number of several groups of digits, or a very long one. */
  private static @Nullable BigDecimal grouped(Cursor in) {
    int start = in.at;
    DigitGroups groups = new DigitGroups(in.peek() == '0', countDigits(in));
    while (goesOn(in.text, in.at)) {
      char separator = in.peek();
      in.at++;
      groups.add(separator, countDigits(in));
    }
    if (groups.digits() > MAX_DIGITS) {
      in.doubt = Doubt.NUMBER_TOO_LONG;
      return BigDecimal.ZERO;
    }
    if (groups.isNumber()) {
      return new BigDecimal(in.since(start).replace(",", ""));
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
    in.at = digitsEnd(in.text, start);
    return in.at - start;
  }
}
