package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.AmountInText;

/** Which amounts count something, so that they can be added up. */
final class Counting {
  /** Rates, scores and ranks, whose sum means nothing, and years, which are mostly dates. */
  private static final ImmutableSet<String> NOT_ADDED =
      ImmutableSet.of(
          "%",
          "パーセント", "‰", "割", "ポイント", "pt", "%ポイント", "ppm", "点", "位", "倍", "歳", "才", "°C", "度", "dB",
          "デシベル", "年", "年間");

  /** Those of them whose mean means something. */
  private static final ImmutableSet<String> AVERAGED =
      ImmutableSet.of("%", "パーセント", "‰", "点", "倍", "歳", "才", "°C", "度");

  private static final ImmutableSet<String> OF_TIME = ImmutableSet.of("秒", "秒間", "分", "分間", "時間");

  private Counting() {}

  static boolean isAdded(String unit) {
    return !NOT_ADDED.contains(unit);
  }

  static boolean isAveraged(String unit) {
    return AVERAGED.contains(unit);
  }

  /** Whether the unit counts what happens, so that the counts of months make up that of a year. */
  static boolean isOfEvents(String unit) {
    return unit.equals("回") || unit.equals("件");
  }

  /** Whether the unit is one of times of day, of which breaks may be left out. */
  static boolean isOfTime(String unit) {
    return OF_TIME.contains(unit);
  }

  /** Whether an amount is a number of its unit, and not per anything. */
  static boolean isIn(Amount amount, String unit) {
    return amount.per().isEmpty() && amount.unit().filter(unit::equals).isPresent();
  }

  /** Whether an amount only says which one (第1回, 2回目, 4月1日, 4年度) or what is the most (5点満点). */
  static boolean isOrdinal(AmountInText found, FigureText text) {
    char before = text.at(found.start() - 1);
    char after = text.at(found.end());
    boolean day = before == '月' && found.amount().unit().filter("日"::equals).isPresent();
    return before == '第' || day || after == '目' || after == '満' || after == '度';
  }
}
