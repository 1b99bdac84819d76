package io.github.goalsheet.cell;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit. Immutable and thread-safe.
 *
 * <p>Multipliers are folded into the value ({@code 70万人} is 700000 人, {@code 2割} is 20 %);
 * otherwise the scale is kept as written, so {@code 4.50} stays {@code 4.50}. How the number was
 * written is kept beside it. Equality is numeric: {@code 4.5} equals {@code 4.50}, and {@code 70万人}
 * equals {@code 700,000人}.
 *
 * @param value the number, with multipliers folded in
 * @param unit the unit without multiplier, or empty if the cell states none
 * @param per what the number is counted per, for example 年 in {@code 年3回}, or empty
 * @param multiplier the power of ten that its multiplier stands for, the largest if there are
 *     several ({@code 5億6,504万}): 4 for 万, 0 if none was written
 * @param lastDigit the power of ten that the last digit written stands for, half of which may have
 *     been rounded: 3 for {@code 0.9万人}, -2 for {@code 4.50点}
 */
public record Amount(
    BigDecimal value, Optional<String> unit, Optional<String> per, int multiplier, int lastDigit) {
  public Amount {
    requireNonNull(value, "value");
    requireNonNull(unit, "unit");
    requireNonNull(per, "per");
    checkArgument(multiplier >= 0, "multiplier: %s", multiplier);
  }

  /**
   * A number written in plain digits.
   *
   * @param value the number
   * @param unit the unit without multiplier, or empty if the cell states none
   * @param per what the number is counted per, or empty
   */
  public Amount(BigDecimal value, Optional<String> unit, Optional<String> per) {
    this(value, unit, per, 0, -Math.max(value.scale(), 0));
  }

  /**
   * A number without a unit.
   *
   * @param value the number
   * @return the amount
   */
  public static Amount of(BigDecimal value) {
    return new Amount(value, Optional.empty(), Optional.empty());
  }

  /**
   * A number with a unit.
   *
   * @param value the number, multipliers folded in
   * @param unit the unit, for example {@code 人}
   * @return the amount
   */
  public static Amount of(BigDecimal value, String unit) {
    return new Amount(value, Optional.of(unit), Optional.empty());
  }

  /**
   * This number as it is meant under a label that states a unit: {@code 3,907} under 千円 is 3907000
   * 円.
   *
   * @param labelUnit the unit of the label, with its multiplier
   * @return this amount if it has a unit of its own, else the number in the label's unit,
   *     multiplier folded in
   */
  public Amount orUnit(String labelUnit) {
    return unit.isPresent() ? this : Units.withUnit(this, labelUnit);
  }

  /**
   * The number in another unit, converted exactly.
   *
   * @param other the unit wanted, without multiplier
   * @return the number, or empty if this amount has no unit or one that does not convert
   */
  public Optional<BigDecimal> valueIn(String other) {
    return unit.flatMap(own -> Units.convert(value, own, other));
  }

  /**
   * Compares this number with another, exactly, whatever units they are in. One without a unit is
   * taken in that of the other; what they are counted per is not looked at.
   *
   * @param other the other number
   * @return negative, zero or positive as this one is less, the same or more; empty if their units
   *     do not convert
   */
  public Optional<Integer> compareWith(Amount other) {
    return unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit)
        ? Optional.of(value.compareTo(other.value))
        : Units.compare(value, unit.get(), other.value, other.unit.get());
  }

  /**
   * The unit in which numbers can stand beside each other: the first that is stated, or a finer one
   * of theirs if not all that convert can be written in it exactly ({@code 100分} in hours).
   *
   * @param amounts the numbers, that first whose unit is wanted
   * @return the unit, without multiplier, or empty if none is stated
   */
  public static Optional<String> commonUnit(Iterable<Amount> amounts) {
    Optional<String> common = Optional.empty();
    for (Amount amount : amounts) {
      if (common.isEmpty() || amount.isFinerThan(common.get())) {
        common = amount.unit;
      }
    }
    return common;
  }

  /** Whether it cannot be written in a unit of the same measure, but that one in its own. */
  private boolean isFinerThan(String other) {
    return unit.isPresent()
        && valueIn(other).isEmpty()
        && of(BigDecimal.ONE, other).valueIn(unit.get()).isPresent();
  }

  /** The same number counted per something. */
  Amount withPer(Optional<String> other) {
    return new Amount(value, unit, other, multiplier, lastDigit);
  }

  /** The number with a minus. */
  Amount negated() {
    return new Amount(value.negate(), unit, per, multiplier, lastDigit);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount that
        && value.compareTo(that.value) == 0
        && unit.equals(that.unit)
        && per.equals(that.per);
  }

  @Override
  public int hashCode() {
    return 31 * value.stripTrailingZeros().hashCode() + unit.hashCode();
  }

  /** The number in plain digits, followed by its unit: {@code 4.50点}, {@code 3回/年}. */
  @Override
  public String toString() {
    return value.toPlainString() + unit.orElse("") + per.map(p -> "/" + p).orElse("");
  }
}
