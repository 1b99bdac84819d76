package io.github.goalsheet.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Writes numbers as sentences do. */
public final class Numbers {
  /** More decimals than a cell states: those of a mean or a share, which may not end. */
  private static final int LONG_SCALE = 12;

  private static final int SHORT_SCALE = 4;
  private static final int GROUP = 3;

  private Numbers() {}

  /**
   * {@code 17,756 人}, {@code 95.4%}: in plain digits, grouped by three, decimals as written. The
   * endless decimals of a computed number are rounded.
   *
   * @param number the number
   * @param unit its unit, or empty
   * @return the text
   */
  public static String text(BigDecimal number, Optional<String> unit) {
    BigDecimal shown =
        number.scale() > LONG_SCALE ? number.setScale(SHORT_SCALE, RoundingMode.HALF_UP) : number;
    String plain = shown.toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    int first = shown.signum() < 0 ? 1 : 0;
    String text = whole - first > GROUP ? grouped(plain, first, whole) : plain;
    if (unit.isEmpty()) {
      return text;
    }
    return unit.get().equals("%") ? text + "%" : text + " " + unit.get();
  }

  private static String grouped(String plain, int first, int whole) {
    StringBuilder text = new StringBuilder(plain.length() + whole / GROUP);
    text.append(plain, 0, first);
    for (int i = first; i < whole; i++) {
      if (i > first && (whole - i) % GROUP == 0) {
        text.append(',');
      }
      text.append(plain.charAt(i));
    }
    return text.append(plain, whole, plain.length()).toString();
  }
}
