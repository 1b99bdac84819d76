package io.github.goalsheet.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit as labels state it, with its multiplier and what it is counted per: {@code 千円}, {@code
 * 回/年}. Any other text is a unit of its own kind.
 *
 * @param power the power of ten that its multiplier stands for
 * @param name the unit without multiplier
 * @param unit the entry of the vocabulary, or null if it has none
 * @param per what it is counted per, or empty
 */
record ScaledUnit(int power, String name, @Nullable Unit unit, Optional<String> per) {
  private static final String TENTHS = "割";

  /** Reads a unit; a text that the vocabulary does not know is taken as it stands. */
  static ScaledUnit of(String text) {
    String folded = Wording.compact(text);
    ScaledUnit known = find(folded);
    return known != null ? known : new ScaledUnit(0, folded, null, Optional.empty());
  }

  /** Reads a unit; null if the vocabulary does not know it. */
  static @Nullable ScaledUnit find(String folded) {
    Cursor in = new Cursor(folded);
    int power = Multipliers.power(in);
    Unit unit = Units.read(in);
    if (unit == null) {
      return null;
    }
    Optional<String> per = PerReader.readAfter(in);
    if (!in.atEnd()) {
      return null;
    }
    return unit.name.equals(TENTHS)
        ? new ScaledUnit(power + 1, "%", Units.find("%"), per)
        : new ScaledUnit(power, unit.name, unit, per);
  }

  Amount applyTo(Amount amount) {
    return new Amount(
        Multipliers.shift(amount.value(), power),
        Optional.of(name),
        amount.per().isPresent() ? amount.per() : per,
        amount.multiplier() + power,
        amount.lastDigit() + power);
  }

  boolean converts(ScaledUnit other) {
    return unit != null && other.unit != null && unit.measure.equals(other.unit.measure);
  }

  /** How many of the first unit of its measure it is. */
  BigDecimal factor() {
    return unit == null ? BigDecimal.ONE : unit.factor.scaleByPowerOfTen(power);
  }
}
