package io.github.goalsheet.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and years as Japanese offices write them, by era or by the common era, in any width.
 * Years past the end of an era are accepted: 平成32年 is 2020.
 */
public final class JapaneseDates {
  private static final String ERA = "(?:(明治|大正|昭和|平成|令和|[MTSHR])\\.?)?";
  private static final String YEAR = "(元|\\d{1,4})";
  private static final Pattern YEAR_ALONE = Pattern.compile(ERA + YEAR + "(?:年度?)?");
  private static final Pattern DATE =
      Pattern.compile(
          ERA
              + YEAR
              + "(?:年(\\d{1,2})月(\\d{1,2})日|([./-])(\\d{1,2})\\5(\\d{1,2}))(?:\\([月火水木金土日]\\))?");

  private JapaneseDates() {}

  /**
   * Reads a date: {@code 令和4年4月1日}, {@code 令和元年5月1日}, {@code R4.4.1}, {@code Ｒ４．４．１}, {@code
   * 2022-04-01}, {@code 2022/4/1}.
   *
   * @param text the text; widths, blanks and a day of the week in brackets do not matter
   * @return the date, or empty if the text is not wholly a date or the day does not exist
   */
  public static Optional<LocalDate> findDate(String text) {
    Matcher m = DATE.matcher(Wording.compact(text));
    if (!m.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(m.group(3) != null ? m.group(3) : m.group(6));
    int day = Integer.parseInt(m.group(4) != null ? m.group(4) : m.group(7));
    return year(m.group(1), m.group(2)).flatMap(year -> date(year, month, day));
  }

  /**
   * Reads a year: {@code 令和4年度}, {@code R4}, {@code Ｒ４}, {@code 令和元年}, {@code H31}, {@code 平成32年度},
   * {@code 2022}. A year without an era must have four digits.
   *
   * @param text the text; widths and blanks do not matter
   * @return the calendar year in which the stated year begins, or empty if the text is not wholly a
   *     year
   */
  public static Optional<Integer> findYear(String text) {
    Matcher m = YEAR_ALONE.matcher(Wording.compact(text));
    return m.matches() ? year(m.group(1), m.group(2)) : Optional.empty();
  }

  private static Optional<Integer> year(@Nullable String era, String digits) {
    if (era == null) {
      return digits.length() == 4 ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
    int yearOfEra = digits.equals("元") ? 1 : Integer.parseInt(digits);
    if (yearOfEra == 0 || yearOfEra > 99) {
      return Optional.empty();
    }
    for (Era candidate : Era.values()) {
      if (era.equals(candidate.kanji()) || era.charAt(0) == candidate.letter()) {
        return Optional.of(candidate.toCalendarYear(yearOfEra));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
