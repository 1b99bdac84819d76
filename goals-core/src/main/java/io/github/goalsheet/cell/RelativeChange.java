package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a relative target says about its base.
 *
 * @param comparison the comparator, or null
 * @param delta the change, signed; null if the base itself is the bound
 */
record RelativeChange(@Nullable Comparison comparison, @Nullable Amount delta) {
  private static final String PERCENT = "%";
  private static final String SIGNS = "+-▲△";
  private static final String TIMES = "倍";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** From here to there a bare percentage beside 比 can only be a ratio, not a change. */
  private static final BigDecimal LEAST_RATIO = BigDecimal.valueOf(70);

  private static final BigDecimal GREATEST_RATIO = BigDecimal.valueOf(200);

  private static final Vocabulary<Boolean> DOUBLED = Vocabulary.words("倍増");
  private static final Vocabulary<Boolean> HALVED = Vocabulary.words("半減");
  private static final Vocabulary<Integer> DIRECTIONS =
      Vocabulary.of(
          ImmutableMap.<String, Integer>builder()
              .put("増加", 1)
              .put("増", 1)
              .put("向上", 1)
              .put("上昇", 1)
              .put("アップ", 1)
              .put("プラス", 1)
              .put("拡大", 1)
              .put("減少", -1)
              .put("減", -1)
              .put("削減", -1)
              .put("低下", -1)
              .put("ダウン", -1)
              .put("マイナス", -1)
              .put("縮減", -1)
              .put("抑制", -1)
              .buildOrThrow());

  /** How the words before the change join it to its base. */
  enum Manner {
    /** 前年度比, 前年度の: {@code 105%} is 5 % more. */
    RATIO,
    /** 前年度から: {@code 1.0ポイント以上} is so much more. */
    DIFFERENCE,
    /** Nothing: only what says itself that it is a change. */
    CHANGE
  }

  /** Reads a change; null if what stands here is none for certain. */
  static @Nullable RelativeChange read(Cursor in, Manner manner) {
    if (DOUBLED.skip(in)) {
      return new RelativeChange(Comparison.AT_LEAST, Amount.of(HUNDRED, PERCENT));
    }
    if (HALVED.skip(in)) {
      return new RelativeChange(Comparison.AT_MOST, Amount.of(BigDecimal.valueOf(-50), PERCENT));
    }
    int direction = readDirection(in);
    if (direction != 0) {
      return new RelativeChange(direction > 0 ? Comparison.MORE_THAN : Comparison.LESS_THAN, null);
    }
    in.skipBlank();
    boolean signed = SIGNS.indexOf(in.peek()) >= 0;
    Amount amount = AmountReader.read(in);
    return amount == null ? null : readAmount(amount, signed, manner, in);
  }

  private static @Nullable RelativeChange readAmount(
      Amount amount, boolean signed, Manner manner, Cursor in) {
    Comparison comparison = Comparators.readAfter(in);
    int start = in.at;
    in.skip('の');
    int direction = readDirection(in);
    if (direction == 0) {
      in.at = start;
      return signed ? signed(amount, comparison) : unsigned(amount, comparison, manner);
    }
    Comparison after = Comparators.readAfter(in);
    boolean times = amount.unit().filter(TIMES::equals).isPresent();
    if (signed || times || (after != null && comparison != null)) {
      return null;
    }
    return directed(amount, direction, comparison == null ? after : comparison);
  }

  /** 10%増, 10%以上減: the comparator is about the size of the change. */
  private static @Nullable RelativeChange directed(
      Amount size, int direction, @Nullable Comparison comparison) {
    if (comparison != null && !comparison.isUpward()) {
      return null;
    }
    boolean inclusive = comparison == null || comparison.isInclusive();
    Amount delta = percent(direction > 0 ? size : size.negated());
    if (direction > 0) {
      return new RelativeChange(inclusive ? Comparison.AT_LEAST : Comparison.MORE_THAN, delta);
    }
    return new RelativeChange(inclusive ? Comparison.AT_MOST : Comparison.LESS_THAN, delta);
  }

  /** +5%, or -5% without a comparator, which may be meant either way. */
  private static @Nullable RelativeChange signed(Amount change, @Nullable Comparison comparison) {
    return change.value().signum() < 0 && comparison != null
        ? null
        : new RelativeChange(comparison, percent(change));
  }

  private static @Nullable RelativeChange unsigned(
      Amount amount, @Nullable Comparison comparison, Manner manner) {
    Amount delta = manner == Manner.RATIO ? ratio(amount) : null;
    if (delta != null) {
      return new RelativeChange(comparison, delta.value().signum() == 0 ? null : delta);
    }
    boolean points =
        amount.unit().flatMap(unit -> Units.convert(amount.value(), unit, "ポイント")).isPresent();
    return manner == Manner.DIFFERENCE && points && comparison == Comparison.AT_LEAST
        ? new RelativeChange(comparison, amount)
        : null;
  }

  /** 105% as 5 % more, 1.5倍 as 50 % more; null for any other amount. */
  private static @Nullable Amount ratio(Amount amount) {
    if (amount.unit().filter(TIMES::equals).isPresent()) {
      return Amount.of(Multipliers.shift(amount.value().subtract(BigDecimal.ONE), 2), PERCENT);
    }
    BigDecimal percent = amount.valueIn(PERCENT).orElse(BigDecimal.ZERO);
    return percent.compareTo(LEAST_RATIO) >= 0 && percent.compareTo(GREATEST_RATIO) <= 0
        ? Amount.of(percent.subtract(HUNDRED), PERCENT)
        : null;
  }

  /** 1 for an increase, -1 for a decrease, 0 if neither is named here. */
  private static int readDirection(Cursor in) {
    Integer direction = DIRECTIONS.read(in);
    return direction == null ? 0 : direction;
  }

  private static Amount percent(Amount amount) {
    return amount.valueIn(PERCENT).map(value -> Amount.of(value, PERCENT)).orElse(amount);
  }
}
