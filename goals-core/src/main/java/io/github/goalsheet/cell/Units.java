package io.github.goalsheet.cell;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unit vocabulary: which words are units, and which of them convert. */
final class Units {
  /** The units by their first character, longest first; the index is an open hash table. */
  private static final Unit[][] TABLE = new Unit[1 << 9][];

  private static final int SHIFT = Integer.SIZE - 9;
  private static final int SPREAD = 0x9E3779B1;

  static {
    ImmutableListMultimap<Character, Unit> byFirst =
        Multimaps.index(UnitTable.units(), unit -> unit.name.charAt(0));
    byFirst
        .asMap()
        .forEach(
            (first, units) -> {
              List<Unit> longestFirst = new ArrayList<>(units);
              longestFirst.sort(comparingInt(unit -> -unit.name.length()));
              TABLE[freeSlot(first)] = longestFirst.toArray(new Unit[0]);
            });
  }

  private Units() {}

  private static int freeSlot(char first) {
    int slot = (first * SPREAD) >>> SHIFT;
    while (TABLE[slot] != null) {
      slot = (slot + 1) % TABLE.length;
    }
    return slot;
  }

  /** Passes the longest unit that stands here; null if none does. */
  static @Nullable Unit read(Cursor in) {
    char first = in.peek();
    int slot = (first * SPREAD) >>> SHIFT;
    for (Unit[] units = TABLE[slot]; units != null; units = TABLE[slot]) {
      if (units[0].name.charAt(0) == first) {
        for (Unit unit : units) {
          if (in.skip(unit.name)) {
            return unit;
          }
        }
        return null;
      }
      slot = (slot + 1) % TABLE.length;
    }
    return null;
  }

  /** The unit that a whole word is; null if it is none. */
  static @Nullable Unit find(String word) {
    Cursor in = new Cursor(word);
    Unit unit = read(in);
    return in.atEnd() ? unit : null;
  }

  static Amount withUnit(Amount amount, String labelUnit) {
    return ScaledUnit.of(labelUnit).applyTo(amount);
  }

  /** How two values in different units compare, or empty if these do not convert. */
  static Optional<Integer> compare(BigDecimal one, String unit, BigDecimal other, String ofOther) {
    ScaledUnit first = ScaledUnit.of(unit);
    ScaledUnit second = ScaledUnit.of(ofOther);
    return first.converts(second)
        ? Optional.of(one.multiply(first.factor()).compareTo(other.multiply(second.factor())))
        : Optional.empty();
  }

  /** The value in another unit, or empty if the two do not convert or not exactly. */
  static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    if (from.equals(to)) {
      return Optional.of(value);
    }
    ScaledUnit source = ScaledUnit.of(from);
    ScaledUnit target = ScaledUnit.of(to);
    if (!source.converts(target)) {
      return Optional.empty();
    }
    try {
      BigDecimal base = value.multiply(source.factor());
      return Optional.of(Multipliers.shift(base.divide(target.factor()), 0));
    } catch (ArithmeticException endlessDecimals) {
      return Optional.empty();
    }
  }
}
