package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an amount is counted per: {@code 年3回}, {@code 1日当たり2時間}, {@code 3回/月}. */
final class PerReader {
  private static final String YEAR = "年";
  private static final String MONTH = "月";
  private static final String WEEK = "週";
  private static final String DAY = "日";

  /** What stands directly before a number. */
  private static final Vocabulary<String> BEFORE =
      Vocabulary.of(
          ImmutableMap.<String, String>builder()
              .put("毎年度", YEAR)
              .put("毎年", YEAR)
              .put("年間", YEAR)
              .put("年に", YEAR)
              .put("年", YEAR)
              .put("毎月", MONTH)
              .put("月間", MONTH)
              .put("月に", MONTH)
              .put("月", MONTH)
              .put("毎週", WEEK)
              .put("週間", WEEK)
              .put("週に", WEEK)
              .put("週", WEEK)
              .put("毎日", DAY)
              .put("1日に", DAY)
              .put("1日", DAY)
              .buildOrThrow());

  /** What stands after a slash beside the units. */
  private static final Vocabulary<String> PERIODS =
      Vocabulary.of(ImmutableMap.of("年度", YEAR, "月", MONTH, "週間", WEEK, "週", WEEK));

  private static final Vocabulary<Boolean> SLASH = Vocabulary.words("/");
  private static final Vocabulary<Boolean> EACH = Vocabulary.words("当たり", "あたり", "当り", "につき");

  private PerReader() {}

  /** Passes a slash and what follows it; empty (and the cursor unmoved) if there is none. */
  static Optional<String> readAfter(Cursor in) {
    int start = in.at;
    if (SLASH.skip(in)) {
      String period = PERIODS.read(in);
      if (period != null) {
        return Optional.of(period);
      }
      in.skipBlank();
      Unit unit = Units.read(in);
      if (unit != null) {
        return unit.boxed;
      }
    }
    in.at = start;
    return Optional.empty();
  }

  /**
   * Passes what a number that follows is counted per; empty (and the cursor unmoved) if nothing.
   */
  static Optional<String> readBefore(Cursor in) {
    int start = in.at;
    Unit unit = readEach(in);
    if (unit != null) {
      return unit.boxed;
    }
    in.at = start;
    String period = BEFORE.read(in);
    in.skipBlank();
    if (period != null && Cursor.isDigit(in.peek())) {
      return Optional.of(period);
    }
    in.at = start;
    return Optional.empty();
  }

  /** 1人当たり, 一日あたり, 1か所につき. */
  private static @Nullable Unit readEach(Cursor in) {
    if (in.skip('1') || in.skip('一')) {
      Unit unit = Units.read(in);
      if (unit != null && EACH.skip(in)) {
        return unit;
      }
    }
    return null;
  }
}
