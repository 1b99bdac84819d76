package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A year as it is written in front of 年 or 年度.
 *
 * @param calendarYear the year of the common era; without meaning if it is not certain
 * @param hasEra whether it is counted in an era
 * @param isCertain whether an era or four digits make it certain
 */
record WrittenYear(int calendarYear, boolean hasEra, boolean isCertain) {
  private static final int CALENDAR_DIGITS = 4;
  private static final int ERA_DIGITS = 2;
  private static final ImmutableList<Era> ERAS = ImmutableList.copyOf(Era.values());
  private static final String FIRSTS = "明大昭平令MTSHR";

  /** Passes a year; null (and the cursor unmoved) if none stands here. */
  static @Nullable WrittenYear read(Cursor in) {
    int start = in.at;
    Era era = readEra(in);
    if (era != null && in.skip('元')) {
      return new WrittenYear(era.toCalendarYear(1), true, true);
    }
    int number = 0;
    int begin = in.at;
    while (Cursor.isDigit(in.peek()) && in.at - begin < CALENDAR_DIGITS) {
      number = number * 10 + (in.peek() - '0');
      in.at++;
    }
    int digits = in.at - begin;
    boolean fits =
        era == null ? digits == CALENDAR_DIGITS || digits <= ERA_DIGITS : digits <= ERA_DIGITS;
    if (number == 0 || !fits) {
      in.at = start;
      return null;
    }
    return era == null
        ? new WrittenYear(number, false, digits == CALENDAR_DIGITS)
        : new WrittenYear(era.toCalendarYear(number), true, true);
  }

  /** Whether the words are a year of an era, such as H23. */
  static boolean isIn(String words) {
    Cursor in = new Cursor(words);
    WrittenYear year = read(in);
    return year != null && year.hasEra() && in.atEnd();
  }

  private static @Nullable Era readEra(Cursor in) {
    char first = in.peek();
    if (FIRSTS.indexOf(first) < 0) {
      return null;
    }
    for (Era era : ERAS) {
      if (in.skip(era.kanji()) || in.skip(era.letter())) {
        return era;
      }
    }
    return null;
  }
}
