package io.github.goalsheet.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A period that ends on a known day, as offices name it: {@code 令和4年度}, {@code 2030年}, {@code
 * R5.3.31}, {@code 令和5年3月末}, {@code 30年度}, {@code 26~28年度の3年平均}.
 *
 * @param lastDay its last day; null if no era makes the year certain
 * @param isBounded whether the words name a day, or 末 or 中, so that something is due then
 */
record Period(@Nullable LocalDate lastDay, boolean isBounded) {
  private static final int MARCH = 3;
  private static final int DECEMBER = 12;
  private static final Vocabulary<Boolean> YEARS =
      Vocabulary.words("か年", "カ年", "ヵ年", "ヶ年", "年間", "年");
  private static final Vocabulary<Boolean> MEAN = Vocabulary.words("の平均", "平均");
  private static final Vocabulary<Boolean> DURING = Vocabulary.words("末時点", "時点");
  private static final Vocabulary<Boolean> END = Vocabulary.words("末日", "末", "下旬", "内", "中");

  /** Passes a period; null if none stands here, wherever the cursor then is. */
  static @Nullable Period read(Cursor in) {
    WrittenYear year = WrittenYear.read(in);
    if (year != null && in.skip('~')) {
      year = WrittenYear.read(in);
    }
    if (year == null) {
      return null;
    }
    if (in.skip("年度")) {
      year = year.readTwin(in);
      skipMean(in);
      boolean bounded = skipBound(in);
      return year.isCertain()
          ? monthEnd(year.calendarYear() + 1, MARCH, bounded)
          : new Period(null, bounded);
    }
    if (!year.isCertain()) {
      return null;
    }
    char separator = in.peek();
    if (separator != '年' && !(year.hasEra() && (separator == '.' || separator == '/'))) {
      return null;
    }
    in.at++;
    return separator == '年' ? kanji(year.readTwin(in), in) : dotted(year, separator, in);
  }

  /** の3年平均, の3か年平均: which mean of the years is meant. */
  private static void skipMean(Cursor in) {
    int start = in.at;
    in.skip('の');
    readNumber(in);
    if (!YEARS.skip(in) || !MEAN.skip(in)) {
      in.at = start;
    }
  }

  private static @Nullable Period kanji(WrittenYear year, Cursor in) {
    int month = readNumber(in);
    if (month < 0) {
      return monthEnd(year.calendarYear(), DECEMBER, skipBound(in));
    }
    if (!in.skip('月')) {
      return null;
    }
    int day = readNumber(in);
    if (day >= 0) {
      return in.skip('日') ? day(year.calendarYear(), month, day) : null;
    }
    if (in.skip("上旬")) {
      return day(year.calendarYear(), month, 10);
    }
    if (in.skip("中旬")) {
      return day(year.calendarYear(), month, 20);
    }
    return monthEnd(year.calendarYear(), month, skipBound(in));
  }

  private static @Nullable Period dotted(WrittenYear year, char separator, Cursor in) {
    int month = readNumber(in);
    int day = month >= 0 && in.skip(separator) ? readNumber(in) : 0;
    if (day > 0) {
      return day(year.calendarYear(), month, day);
    }
    return day < 0 ? null : monthEnd(year.calendarYear(), month, skipBound(in));
  }

  /** A number of one or two digits; -1 if none stands here. */
  private static int readNumber(Cursor in) {
    int number = -1;
    for (int i = 0; i < 2 && Cursor.isDigit(in.peek()); i++) {
      number = Math.max(number, 0) * 10 + (in.peek() - '0');
      in.at++;
    }
    return number;
  }

  /** 末, 中: something is meant to happen by the end. */
  private static boolean skipBound(Cursor in) {
    return !DURING.skip(in) && END.skip(in);
  }

  private static @Nullable Period monthEnd(int year, int month, boolean bounded) {
    try {
      return new Period(YearMonth.of(year, month).atEndOfMonth(), bounded);
    } catch (DateTimeException noSuchMonth) {
      return null;
    }
  }

  private static @Nullable Period day(int year, int month, int day) {
    try {
      return new Period(LocalDate.of(year, month, day), true);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
