package io.github.goalsheet.finding.text;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.cell.Nature;
import java.math.BigDecimal;

/** Which amounts count something, so that they can be added up. */
final class Counting {
  /** 年 and 年間 are mostly dates. */
  private static final String YEAR = "年";

  private static final Amount DAY = Amount.of(BigDecimal.ONE, "日");

  private Counting() {}

  static boolean isAdded(String unit) {
    return !unit.startsWith(YEAR) && Nature.of(unit).map(Nature::isAdded).orElse(true);
  }

  static boolean isAveraged(String unit) {
    return Nature.of(unit).filter(Nature::isAveraged).isPresent();
  }

  /** Whether the unit counts what happens, so that the counts of months make up that of a year. */
  static boolean isOfEvents(String unit) {
    return Nature.of(unit).filter(nature -> nature == Nature.EVENT).isPresent();
  }

  /** Whether the unit is one of times of day, of which breaks may be left out. */
  static boolean isOfTime(String unit) {
    return Amount.of(BigDecimal.ONE, unit).compareWith(DAY).filter(order -> order < 0).isPresent();
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
