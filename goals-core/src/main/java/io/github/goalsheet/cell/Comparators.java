package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** Reads comparators: 以上, 超, 以下, 未満 and what else offices write for them. */
final class Comparators {
  /** What stands after an amount. */
  private static final Vocabulary<Comparison> AFTER =
      Vocabulary.of(
          ImmutableMap.<String, Comparison>builder()
              .put("以上", Comparison.AT_LEAST)
              .put("以下", Comparison.AT_MOST)
              .put("以内", Comparison.AT_MOST)
              .put("未満", Comparison.LESS_THAN)
              .put("超え", Comparison.MORE_THAN)
              .put("超", Comparison.MORE_THAN)
              .put("を下回らない", Comparison.AT_LEAST)
              .put("を下回る", Comparison.LESS_THAN)
              .put("を上回らない", Comparison.AT_MOST)
              .put("を上回る", Comparison.MORE_THAN)
              .put("を超えない", Comparison.AT_MOST)
              .put("を超える", Comparison.MORE_THAN)
              .buildOrThrow());

  /** What stands before an amount. */
  private static final Vocabulary<Comparison> BEFORE =
      Vocabulary.of(
          ImmutableMap.<String, Comparison>builder()
              .put("≧", Comparison.AT_LEAST)
              .put("≥", Comparison.AT_LEAST)
              .put(">=", Comparison.AT_LEAST)
              .put(">", Comparison.MORE_THAN)
              .put("≦", Comparison.AT_MOST)
              .put("≤", Comparison.AT_MOST)
              .put("<=", Comparison.AT_MOST)
              .put("<", Comparison.LESS_THAN)
              .put("最低でも", Comparison.AT_LEAST)
              .put("最低", Comparison.AT_LEAST)
              .put("少なくとも", Comparison.AT_LEAST)
              .buildOrThrow());

  private Comparators() {}

  static @Nullable Comparison readAfter(Cursor in) {
    return AFTER.read(in);
  }

  static @Nullable Comparison readBefore(Cursor in) {
    return BEFORE.read(in);
  }
}
