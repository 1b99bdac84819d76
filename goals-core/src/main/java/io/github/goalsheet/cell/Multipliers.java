package io.github.goalsheet.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Folds the multipliers of Japanese numbers into the value, exactly: {@code 70万}, {@code 3,907百万},
 * {@code 8.6千億}, {@code 5億6,504万4千}.
 */
final class Multipliers {
  /** Digits after a multiplier are read only where they are many: 6万2 is short for 62,000. */
  private static final BigDecimal MIN_TAIL = BigDecimal.valueOf(100);

  private static final int MAX_TAIL_POWER = 4;

  private Multipliers() {}

  /**
   * The number that begins with a coefficient already read.
   *
   * @return the folded number, or null if what follows does not belong together
   */
  static @Nullable BigDecimal fold(BigDecimal coefficient, Cursor in) {
    int power = power(in);
    in.multiplier = power;
    in.lastDigit = power - coefficient.scale();
    if (power == 0) {
      return coefficient;
    }
    BigDecimal sum = shift(coefficient, power);
    while (Cursor.isDigit(in.peek())) {
      BigDecimal next = NumberReader.read(in);
      if (next == null || coefficient.scale() > 0 || next.scale() > 0) {
        return null;
      }
      int nextPower = power(in);
      BigDecimal part = shift(next, nextPower);
      boolean tail = nextPower == 0 && (power > MAX_TAIL_POWER || part.compareTo(MIN_TAIL) < 0);
      boolean falls =
          nextPower < power && part.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0;
      if (tail || !falls) {
        return null;
      }
      sum = sum.add(part);
      power = nextPower;
      in.lastDigit = power;
    }
    return sum;
  }

  /**
   * Passes the multiplier that stands here: 千 百 十 before 万 億 兆, or one of them alone.
   *
   * @return its power of ten; 0 if there is none
   */
  static int power(Cursor in) {
    int small = smallPower(in.peek());
    if (small > 0) {
      in.at++;
    }
    int large = largePower(in.peek());
    if (large > 0) {
      in.at++;
    }
    return small + large;
  }

  private static int smallPower(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      default -> 0;
    };
  }

  private static int largePower(char c) {
    return switch (c) {
      case '万' -> 4;
      case '億' -> 8;
      case '兆' -> 12;
      default -> 0;
    };
  }

  /** The value times a power of ten, without a negative scale. */
  static BigDecimal shift(BigDecimal value, int power) {
    BigDecimal shifted = power == 0 ? value : value.scaleByPowerOfTen(power);
    return shifted.scale() < 0 ? shifted.setScale(0) : shifted;
  }
}
