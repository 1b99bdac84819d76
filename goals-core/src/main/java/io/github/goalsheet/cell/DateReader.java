package io.github.goalsheet.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text that is wholly a date, with the day of the week and the time that may follow. */
final class DateReader {
  private static final int LONGEST = 80;
  private static final int DIGITS = 2;
  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
  private static final String SEPARATORS = "./-・";

  /** The day of the week in brackets or without, with a holiday's mark. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:<day>|\\((?:<day>)?(?:・?(?:祝日?|休日?|振替休日))?\\))?(?:付け?|現在)?"
              .replace(
                  "<day>",
                  "(?:[月火水木金土日](?:曜日?)?|(?i:mon|tue|wed|thu|fri|sat|sun)"
                      + "(?i:day|sday|nesday|rsday|urday)?)"));

  /** A day, and the time that follows it after a T or blank, or right behind a word. */
  private static final Pattern TIMED =
      Pattern.compile(
          "(.+?(?:\\d(?=[T ])|[^\\d ]))[T ]?(?:午前|午後|AM|PM)? ?(\\d{1,2})"
              + "(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?|時(?:(\\d{1,2})分(?:(\\d{1,2})秒)?)?)"
              + "(?: ?(?:AM|PM))?(?: ?(Z|UTC|GMT|JST|[+-]\\d{2}(?::?\\d{2})?))?");

  private DateReader() {}

  static @Nullable LocalDate find(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String folded = Wording.fold(text);
    LocalDate date = read(Wording.compact(folded));
    Matcher timed = TIMED.matcher(folded);
    if (date != null || !timed.matches()) {
      return date;
    }
    LocalDate day = read(Wording.compact(timed.group(1)));
    return day == null ? null : inJapan(day, timed);
  }

  /** The day on which the time falls in Japan; null if there is no such time. */
  private static @Nullable LocalDate inJapan(LocalDate day, Matcher timed) {
    int minute = number(timed.group(3) == null ? timed.group(5) : timed.group(3));
    int second = number(timed.group(4) == null ? timed.group(6) : timed.group(4));
    try {
      return day.atTime(number(timed.group(2)), minute, second)
          .atOffset(offset(timed.group(7)))
          .withOffsetSameInstant(JAPAN)
          .toLocalDate();
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static ZoneOffset offset(@Nullable String zone) {
    if (zone == null || zone.equals("JST")) {
      return JAPAN;
    }
    boolean signed = zone.charAt(0) == '+' || zone.charAt(0) == '-';
    return signed ? ZoneOffset.of(zone) : ZoneOffset.UTC;
  }

  /** The date that a whole text is, without a time; null if it is none. */
  private static @Nullable LocalDate read(String compact) {
    Cursor in = new Cursor(compact);
    WrittenYear year = WrittenYear.read(in);
    if (year == null || !year.isCertain()) {
      return null;
    }
    int month;
    int day;
    if (in.skip('年')) {
      year = year.readTwin(in);
      month = readNumber(in);
      day = in.skip('月') ? readNumber(in) : 0;
      day = in.skip('日') ? day : 0;
    } else if (SEPARATORS.indexOf(in.peek()) >= 0) {
      char separator = in.peek();
      in.at++;
      month = readNumber(in);
      day = in.skip(separator) ? readNumber(in) : 0;
    } else {
      boolean digits = !year.hasEra() && in.at == 4 && isEightDigits(compact);
      month = digits ? readNumber(in) : 0;
      day = digits ? readNumber(in) : 0;
    }
    boolean whole = REST.matcher(compact).region(in.at, compact.length()).matches();
    return whole ? date(year.calendarYear(), month, day) : null;
  }

  private static boolean isEightDigits(String compact) {
    return compact.length() >= 8 && compact.chars().limit(8).allMatch(c -> c >= '0' && c <= '9');
  }

  /** A number of one or two digits; 0 if none stands here. */
  private static int readNumber(Cursor in) {
    int number = 0;
    for (int i = 0; i < DIGITS && Cursor.isDigit(in.peek()); i++) {
      number = number * 10 + (in.peek() - '0');
      in.at++;
    }
    return number;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
