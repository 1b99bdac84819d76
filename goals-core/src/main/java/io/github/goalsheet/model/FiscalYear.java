package io.github.goalsheet.model;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.goalsheet.cell.Era;
import io.github.goalsheet.cell.JapaneseDates;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A Japanese fiscal year: from 1 April to 31 March of the following year, named after the calendar
 * year in which it begins. Immutable and thread-safe.
 *
 * <p>Fiscal 2019 is called 令和元年度 (R1) as well as 平成31年度 (H31); both spellings are read, alone and
 * beside each other, and R1 is written.
 *
 * @param year the calendar year in which it begins
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
  /** The first year that can be stated: Meiji 1. */
  public static final int MIN_YEAR = 1868;

  /** The last year that can be stated. */
  public static final int MAX_YEAR = 2999;

  public FiscalYear {
    checkArgument(isInRange(year), "not between %s and %s: %s", MIN_YEAR, MAX_YEAR, year);
  }

  /**
   * The fiscal year that begins in a calendar year.
   *
   * @param year the calendar year
   * @return the fiscal year
   * @throws IllegalArgumentException if the year is out of range
   */
  public static FiscalYear of(int year) {
    return new FiscalYear(year);
  }

  /**
   * The fiscal year that a day lies in.
   *
   * @param date the day
   * @return the fiscal year; that of the year before for January to March
   * @throws IllegalArgumentException if it is out of range
   */
  public static FiscalYear from(LocalDate date) {
    return of(date.getMonth().compareTo(Month.APRIL) < 0 ? date.getYear() - 1 : date.getYear());
  }

  /**
   * Reads a fiscal year as offices write it: {@code 令和4年度}, {@code R4}, {@code Ｒ４}, {@code 令和元年度},
   * {@code H31}, {@code 平成32年度}, {@code 2022}, {@code 2022年度}, {@code R3年度末}; also in two calendars
   * that agree, {@code 令和4(2022)年度}, {@code 2019(R1)}.
   *
   * @param text the text; widths and blanks do not matter
   * @return the fiscal year, or empty if the text states none, two, or one out of range
   */
  public static Optional<FiscalYear> find(String text) {
    return JapaneseDates.findYear(text).filter(FiscalYear::isInRange).map(FiscalYear::new);
  }

  /**
   * Reads a fiscal year like {@link #find}, for text that must state one.
   *
   * @param text the text
   * @return the fiscal year
   * @throws IllegalArgumentException if the text states none
   */
  public static FiscalYear parse(String text) {
    return find(text).orElseThrow(() -> new IllegalArgumentException("not a fiscal year: " + text));
  }

  /**
   * The first day.
   *
   * @return 1 April
   */
  public LocalDate firstDay() {
    return LocalDate.of(year, Month.APRIL, 1);
  }

  /**
   * The last day.
   *
   * @return 31 March of the following calendar year
   */
  public LocalDate lastDay() {
    return LocalDate.of(year + 1, Month.MARCH, 31);
  }

  /**
   * Whether a day lies in this fiscal year.
   *
   * @param date the day
   * @return whether it does
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
  }

  /**
   * A fiscal year before or after this one.
   *
   * @param years how many years later; negative for earlier
   * @return the fiscal year
   * @throws IllegalArgumentException if it is out of range
   */
  public FiscalYear plusYears(int years) {
    return of(year + years);
  }

  /**
   * A fiscal year before or after this one, if it can be stated.
   *
   * @param years how many years later; negative for earlier
   * @return the fiscal year, or empty if it is out of range
   */
  public Optional<FiscalYear> findPlusYears(int years) {
    return isInRange((long) year + years) ? Optional.of(plusYears(years)) : Optional.empty();
  }

  private static boolean isInRange(long year) {
    return year >= MIN_YEAR && year <= MAX_YEAR;
  }

  /**
   * The year as column headers abbreviate it.
   *
   * @return for example {@code R4}; the era is the last one that began by the end of the calendar
   *     year: fiscal 2019 is R1, but fiscal 1988 is S63
   */
  public String toShortText() {
    return era().letter() + Integer.toString(yearOfEra());
  }

  /**
   * The year as the head of the form writes it.
   *
   * @return for example {@code 令和4年度}, or {@code 令和元年度} for the first year of an era
   */
  public String toText() {
    int yearOfEra = yearOfEra();
    return era().kanji() + (yearOfEra == 1 ? "元" : Integer.toString(yearOfEra)) + "年度";
  }

  /** The last era that began in this year, but for one that began in its last three months. */
  private Era era() {
    Era atEnd = Era.at(lastDay());
    return atEnd.begin().getYear() > year ? Era.at(firstDay()) : atEnd;
  }

  private int yearOfEra() {
    return year - era().begin().getYear() + 1;
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }

  /** The calendar year in which it begins, in digits. */
  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
