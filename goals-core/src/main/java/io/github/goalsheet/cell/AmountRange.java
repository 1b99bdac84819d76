package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two ends in the same unit, or two that are too doubtful to compare.
 *
 * @param low the lower end
 * @param high the upper end
 */
record AmountRange(Amount low, Amount high) {
  private static final String TENTHS = "割";
  private static final Vocabulary<Boolean> TO = Vocabulary.words("~", "から");
  private static final Vocabulary<Boolean> AND = Vocabulary.words("、", ",", "かつ", "、かつ", "かつ、");

  /** Reads {@code 70~80}, {@code 70-80} and {@code 70から80} after the lower end; null if none. */
  static @Nullable AmountRange readAfter(Amount low, Cursor in) {
    int start = in.at;
    AmountRange band = null;
    if (in.skip('-') || TO.skip(in)) {
      in.skipBlank();
      int begin = in.at;
      Amount high = Cursor.isDigit(in.peek()) ? AmountReader.read(in) : null;
      band = high == null ? null : of(low, high, in.since(begin), in.doubt);
    }
    if (band == null) {
      in.at = start;
    }
    return band;
  }

  /** Reads {@code 、60%以下} after {@code 40%以上}; null if it does not stand here. */
  static @Nullable AmountRange readSecondBound(Amount low, Cursor in) {
    int start = in.at;
    AND.skip(in);
    in.skipBlank();
    int begin = in.at;
    Amount high = AmountReader.read(in);
    AmountRange band =
        high != null && Comparators.readAfter(in) == Comparison.AT_MOST
            ? of(low, high, in.since(begin), in.doubt)
            : null;
    if (band == null) {
      in.at = start;
    }
    return band;
  }

  /** The symmetrical band around zero. */
  static AmountRange around(Amount high) {
    return new AmountRange(high.negated(), high);
  }

  private static @Nullable AmountRange of(
      Amount low, Amount high, String spelling, @Nullable Doubt doubt) {
    if (doubt != null) {
      return new AmountRange(low, high);
    }
    Amount lower = low.unit().isPresent() ? low : shared(low, high, spelling);
    if (lower == null || !lower.per().equals(high.per())) {
      return null;
    }
    AmountRange band = new AmountRange(lower, high).inOneUnit();
    return band == null || band.low.value().compareTo(band.high.value()) > 0 ? null : band;
  }

  /** Both ends in the finer of their units; null if these do not convert. */
  private @Nullable AmountRange inOneUnit() {
    if (low.unit().equals(high.unit())) {
      return this;
    }
    Optional<String> unit = Amount.commonUnit(ImmutableList.of(low, high));
    Optional<BigDecimal> lower = unit.flatMap(low::valueIn);
    Optional<BigDecimal> upper = unit.flatMap(high::valueIn);
    return lower.isPresent() && upper.isPresent()
        ? new AmountRange(
            new Amount(lower.get(), unit, low.per()), new Amount(upper.get(), unit, high.per()))
        : null;
  }

  /**
   * The lower end with the unit that only the upper end states; null if it may be meant otherwise.
   */
  private static @Nullable Amount shared(Amount low, Amount high, String spelling) {
    if (spelling.contains(TENTHS)) {
      return new Amount(
          Multipliers.shift(low.value(), 1), high.unit(), high.per(), 0, low.lastDigit());
    }
    boolean years = Draft.looksLikeYear(low) && Draft.looksLikeYear(high);
    return high.multiplier() > 0 || years
        ? null
        : new Amount(low.value(), high.unit(), high.per(), low.multiplier(), low.lastDigit());
  }
}
