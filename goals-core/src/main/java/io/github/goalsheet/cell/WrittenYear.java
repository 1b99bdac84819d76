package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A year as it is written: {@code R4}, {@code 平成31}, {@code 2022}, or in two calendars that name
 * the same one, {@code 令和4(2022)}. Every text that names a year is read here.
 *
 * @param calendarYear the year of the common era; the bare number if it is not certain
 * @param hasEra whether it is counted in an era
 * @param isCertain whether an era or four digits make it certain
 */
record WrittenYear(int calendarYear, boolean hasEra, boolean isCertain) {
  private static final int CALENDAR_DIGITS = 4;
  private static final int ERA_DIGITS = 2;
  private static final ImmutableList<Era> ERAS = ImmutableList.copyOf(Era.values());
  private static final String FIRSTS = "明大昭平令MTSHR";
  private static final String OPENING = "([【〔";
  private static final String CLOSING = ")]】〕";
  private static final String BESIDE = "・/、=";
  private static final Vocabulary<Boolean> UNITS = Vocabulary.words("年度", "年");

  /** What says which of its days are meant, and leaves the year what it is. */
  private static final Vocabulary<Boolean> ENDS =
      Vocabulary.words("末日", "末現在", "末時点", "末", "現在", "時点", "(末)", "(年度末)");

  /**
   * Passes a year, with a bracket that names it in another calendar; null (and the cursor unmoved)
   * if none stands here. A bracket that names another year is not passed.
   */
  static @Nullable WrittenYear read(Cursor in) {
    WrittenYear year = readOne(in);
    return year == null ? null : year.readTwin(in);
  }

  /** Passes a bracket that names this year in another calendar, if one stands here. */
  WrittenYear readTwin(Cursor in) {
    int start = in.at;
    WrittenYear both = OPENING.indexOf(in.peek()) < 0 ? null : readNext(in);
    if (both == null) {
      in.at = start;
      return this;
    }
    return both;
  }

  /**
   * The year that a whole text names, once or in several calendars.
   *
   * @param compact a text as {@link Wording#compact} leaves it
   * @return the year; null if the text says anything else, or names different years
   */
  static @Nullable WrittenYear find(String compact) {
    Cursor in = new Cursor(compact);
    WrittenYear year = readNamed(in);
    while (year != null && !in.atEnd()) {
      year = year.readNext(in);
      if (year != null) {
        skipRest(in);
      }
    }
    return year != null && year.isCertain() ? year : null;
  }

  /** Whether the words are a year of an era, such as H23. */
  static boolean isIn(String words) {
    Cursor in = new Cursor(words);
    WrittenYear year = read(in);
    return year != null && year.hasEra() && in.atEnd();
  }

  /** Passes the same year in brackets or beside this one; null if that does not stand here. */
  private @Nullable WrittenYear readNext(Cursor in) {
    int kind = OPENING.indexOf(in.peek());
    if (kind < 0 && BESIDE.indexOf(in.peek()) < 0) {
      return null;
    }
    in.at++;
    WrittenYear both = and(readNamed(in));
    while (both != null && kind >= 0 && !in.skip(CLOSING.charAt(kind))) {
      both = BESIDE.indexOf(in.peek()) < 0 ? null : both.readNext(in);
    }
    return both;
  }

  /** The year that both are; null if they differ. */
  private @Nullable WrittenYear and(@Nullable WrittenYear other) {
    if (other == null || !(isCertain || other.isCertain)) {
      return null;
    }
    WrittenYear certain = isCertain ? this : other;
    WrittenYear stated = isCertain ? other : this;
    boolean same =
        stated.isCertain
            ? stated.calendarYear == certain.calendarYear
            : ERAS.stream()
                .anyMatch(era -> era.toCalendarYear(stated.calendarYear) == certain.calendarYear);
    return same ? new WrittenYear(certain.calendarYear, hasEra || other.hasEra, true) : null;
  }

  private static @Nullable WrittenYear readNamed(Cursor in) {
    WrittenYear year = readOne(in);
    UNITS.skip(in);
    ENDS.skip(in);
    return year;
  }

  /** What may follow a bracket: 平成31(令和元)年度, 平成31年(令和元年)度. */
  private static void skipRest(Cursor in) {
    if (!UNITS.skip(in) && in.text.charAt(in.at - 2) == '年') {
      in.skip('度');
    }
    ENDS.skip(in);
  }

  private static @Nullable WrittenYear readOne(Cursor in) {
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

  private static @Nullable Era readEra(Cursor in) {
    char first = in.peek();
    if (FIRSTS.indexOf(first) < 0) {
      return null;
    }
    for (Era era : ERAS) {
      if (in.skip(era.kanji()) || in.skip(era.letter())) {
        in.skip('.');
        return era;
      }
    }
    return null;
  }
}
