package io.github.goalsheet.cell;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads dates and years as Japanese offices write them, by era or by the common era, in any width.
 * Years past the end of an era are accepted: 平成32年 is 2020.
 */
public final class JapaneseDates {
  private JapaneseDates() {}

  /**
   * Reads a date: {@code 令和4年4月1日}, {@code 令和元年5月1日}, {@code R4.4.1}, {@code Ｒ４．４．１}, {@code
   * 2022-04-01}, {@code 2022/4/1}, {@code 20220401}; also with a time, as spreadsheets and programs
   * write it: {@code 2022/4/1 0:00}, {@code 2022-04-01T00:00:00}. A time of another zone is turned
   * into that of Japan, so that {@code 2022-03-31T15:00:00Z} is the first of April.
   *
   * @param text the text; widths, blanks and a day of the week do not matter
   * @return the date, or empty if the text is not wholly a date or the day does not exist
   */
  public static Optional<LocalDate> findDate(String text) {
    return Optional.ofNullable(DateReader.find(text));
  }

  /**
   * Reads a year: {@code 令和4年度}, {@code R4}, {@code Ｒ４}, {@code 令和元年}, {@code H31}, {@code 平成32年度},
   * {@code 2022}, {@code R3年度末}; also in two calendars, {@code 平成31(令和元)年度}, {@code 2019(R1)},
   * which must then name the same year. A year without an era must have four digits in one of them.
   *
   * @param text the text; widths and blanks do not matter
   * @return the calendar year in which the stated year begins, or empty if the text is not wholly a
   *     year
   */
  public static Optional<Integer> findYear(String text) {
    return Optional.ofNullable(WrittenYear.find(Wording.compact(text)))
        .map(WrittenYear::calendarYear);
  }
}
