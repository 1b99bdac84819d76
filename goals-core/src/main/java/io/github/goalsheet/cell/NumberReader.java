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
  private static final int GROUP = 3;

  /** What a long holds for certain, separators counted in. */
  private static final int MAX_LONG_LENGTH = 18;

  private NumberReader() {}

  /** The number here, or null (and the cursor unmoved) if none stands here. */
  static @Nullable BigDecimal read(Cursor in) {
    String text = in.text;
    int start = in.at;
    int end = digitsEnd(text, start);
    if (end == start) {
      return null;
    }
    boolean zero = text.charAt(start) == '0';
    boolean padded = zero && end > start + 1;
    if (!zero && end <= start + GROUP) {
      end = groupsEnd(text, end);
    }
    int scale = 0;
    if (at(text, end) == '.' && Cursor.isDigit(at(text, end + 1))) {
      int last = digitsEnd(text, end + 1);
      scale = last - end - 1;
      end = last;
    }
    if (padded || isSeparator(text, end)) {
      return misused(in);
    }
    in.at = end;
    return end - start > MAX_LONG_LENGTH
        ? longNumber(in, start)
        : BigDecimal.valueOf(value(text, start, end), scale);
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

  private static char at(String text, int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static int digitsEnd(String text, int begin) {
    int end = begin;
    while (Cursor.isDigit(at(text, end))) {
      end++;
    }
    return end;
  }

  /** The end of the groups of a comma and three digits that follow. */
  private static int groupsEnd(String text, int begin) {
    int end = begin;
    while (at(text, end) == ',' && digitsEnd(text, end + 1) == end + 1 + GROUP) {
      end += 1 + GROUP;
    }
    return end;
  }

  /** Whether what may be a separator stands here before a digit. */
  private static boolean isSeparator(String text, int at) {
    char c = at(text, at);
    return (c == '.' || c == ',' || c == '、') && Cursor.isDigit(at(text, at + 1));
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

  private static BigDecimal longNumber(Cursor in, int start) {
    String spelling = in.since(start).replace(",", "");
    int digits = spelling.length() - (spelling.indexOf('.') < 0 ? 0 : 1);
    if (digits > MAX_DIGITS) {
      in.doubt = Doubt.NUMBER_TOO_LONG;
      return BigDecimal.ZERO;
    }
    return new BigDecimal(spelling);
  }

  /** Passes digits whose separators make no number, if they look like thousands marks. */
  private static @Nullable BigDecimal misused(Cursor in) {
    int start = in.at;
    in.at = digitsEnd(in.text, start);
    boolean leads = in.text.charAt(start) != '0' && in.at <= start + GROUP;
    DigitGroups groups = new DigitGroups(leads);
    while (isSeparator(in.text, in.at)) {
      char separator = in.peek();
      int begin = in.at + 1;
      in.at = digitsEnd(in.text, begin);
      groups.add(separator, in.at - begin);
    }
    if (groups.isMisused()) {
      in.doubt = Doubt.SEPARATOR_MISUSED;
      return BigDecimal.ZERO;
    }
    in.at = start;
    return null;
  }
}
