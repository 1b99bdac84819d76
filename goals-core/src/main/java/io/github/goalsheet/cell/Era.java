package io.github.goalsheet.cell;

import java.time.LocalDate;

/**
 * A Japanese era as offices count in it. Year 1 is the calendar year in which the era began; years
 * past the end of an era are accepted (平成32年 is 2020), since plans are written ahead of time.
 */
public enum Era {
  /** 明治, from 1868. */
  MEIJI("明治", 'M', LocalDate.of(1868, 10, 23)),
  /** 大正, from 1912. */
  TAISHO("大正", 'T', LocalDate.of(1912, 7, 30)),
  /** 昭和, from 1926. */
  SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
  /** 平成, from 1989. */
  HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
  /** 令和, from 2019. */
  REIWA("令和", 'R', LocalDate.of(2019, 5, 1));

  private final String kanji;
  private final char letter;
  private final LocalDate begin;

  Era(String kanji, char letter, LocalDate begin) {
    this.kanji = kanji;
    this.letter = letter;
    this.begin = begin;
  }

  /**
   * The era in force on a day.
   *
   * @param date the day, not before 1868-10-23
   * @return the era
   * @throws IllegalArgumentException if no era is known for the day
   */
  public static Era at(LocalDate date) {
    for (int i = values().length - 1; i >= 0; i--) {
      if (!date.isBefore(values()[i].begin)) {
        return values()[i];
      }
    }
    throw new IllegalArgumentException("before the first era: " + date);
  }

  /**
   * The era's name.
   *
   * @return for example {@code 令和}
   */
  public String kanji() {
    return kanji;
  }

  /**
   * The letter that forms abbreviate it with.
   *
   * @return for example {@code R}
   */
  public char letter() {
    return letter;
  }

  /**
   * The first day of the era.
   *
   * @return the day
   */
  public LocalDate begin() {
    return begin;
  }

  /**
   * Turns a year of this era into a calendar year.
   *
   * @param yearOfEra the year, 1 for 元年
   * @return the year of the common era
   */
  public int toCalendarYear(int yearOfEra) {
    return begin.getYear() + yearOfEra - 1;
  }
}
