package io.github.goalsheet.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount: sign, number, multiplier, unit and what it is counted per.
 *
 * <p>{@code ▲}, {@code △} and a minus directly before the number make it negative. Tenths become
 * percent ({@code 8割5分} is 85 %), durations of several units become the smallest of them ({@code
 * 2時間30分} is 150 分). A yen sign is the unit 円; files in Windows-31J have a backslash for it.
 */
final class AmountReader {
  private static final int SUSPICIOUS_SCALE = 3;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Optional<String> PERCENT = Optional.of("%");
  private static final @Nullable Unit YEN = Units.find("円");

  private AmountReader() {}

  /** The amount here, or null (and the cursor unmoved) if none stands here. */
  static @Nullable Amount read(Cursor in) {
    int start = in.at;
    boolean yen = skipYen(in);
    char sign = in.peek();
    boolean negative = sign == '-' || sign == '▲' || sign == '△';
    if (negative || sign == '+') {
      in.at++;
    }
    yen |= skipYen(in);
    BigDecimal number = in.skip("ゼロ") ? BigDecimal.ZERO : NumberReader.read(in);
    Amount amount = number == null ? null : readUnit(number, yen ? YEN : null, in);
    if (amount == null) {
      in.at = start;
      return null;
    }
    return negative ? amount.negated() : amount;
  }

  private static boolean skipYen(Cursor in) {
    return in.skip('¥') || in.skip('\\');
  }

  /** The amount whose number was read, in the unit that stood before it or the one that follows. */
  private static @Nullable Amount readUnit(BigDecimal number, @Nullable Unit before, Cursor in) {
    if (in.atEnd() && before == null) {
      return Amount.of(number);
    }
    in.skipBlank();
    BigDecimal value = Multipliers.fold(number, in);
    if (value == null) {
      return null;
    }
    in.skipBlank();
    if (before == null && in.peek() == '割') {
      return written(readTenths(value, in), PERCENT, in);
    }
    Unit after = Units.read(in);
    Unit unit = after == null ? before : after;
    if (unit == null) {
      return written(value, Optional.empty(), in);
    }
    if (before != null && before != unit) {
      return null;
    }
    boolean whole = unit.discrete || unit == YEN;
    if (whole && value.scale() == SUSPICIOUS_SCALE && isBelowThousand(value)) {
      in.doubt = Doubt.SEPARATOR_MISUSED;
    }
    Amount amount = written(value, unit.boxed, in);
    if (in.atEnd()) {
      return amount;
    }
    return readPer(Durations.readRest(amount, unit, in), in);
  }

  /** The amount whose number was read last. */
  private static Amount written(BigDecimal value, Optional<String> unit, Cursor in) {
    return new Amount(value, unit, Optional.empty(), in.multiplier, in.lastDigit);
  }

  /** The amount with what it is counted per, if that follows. */
  static Amount readPer(Amount amount, Cursor in) {
    Optional<String> per = amount.per().isPresent() ? Optional.empty() : PerReader.readAfter(in);
    return per.isPresent() ? amount.withPer(per) : amount;
  }

  /** 割, then 分 and 厘 with one digit each, as percent. */
  private static BigDecimal readTenths(BigDecimal tenths, Cursor in) {
    in.at++;
    BigDecimal percent = Multipliers.shift(tenths, 1);
    int power = 0;
    for (char part : new char[] {'分', '厘'}) {
      if (Cursor.isDigit(in.peek()) && in.peek(1) == part) {
        percent = percent.add(BigDecimal.valueOf(in.peek() - '0').scaleByPowerOfTen(power));
        in.at += 2;
      }
      power--;
    }
    return percent;
  }

  /** Whether a comma could stand where the point stands: {@code 1.240}, but not {@code 0.125}. */
  private static boolean isBelowThousand(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(THOUSAND) < 0;
  }
}
