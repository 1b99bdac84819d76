package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words, numbers and dates that occur once each, so that whatever becomes of a cell is seen. */
final class Marks {
  private static final Pattern WORD = Pattern.compile("語\\d{4}|(?<!\\d)7\\d{6}(?!\\d)");
  private static final Pattern DATE =
      Pattern.compile("令和(\\d+)年(\\d+)月(\\d+)日|(20\\d\\d)-(\\d\\d)-(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(令和|平成|R|H)(\\d+)(?:年度)?|(20\\d\\d)(?:年度)?");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final int REIWA = 2018;
  private static final int HEISEI = 1988;

  private int count;

  /** A word that occurs once. */
  String word() {
    return "語" + (1_000 + count++);
  }

  /** A number that occurs once. */
  String number() {
    return Integer.toString(7_000_000 + count++);
  }

  /** A date that occurs once. */
  LocalDate date() {
    return LocalDate.of(2022, 4, 1).plusDays(count++);
  }

  /** A date as the form has it. */
  static String spelled(LocalDate date) {
    return "令和"
        + (date.getYear() - REIWA)
        + "年"
        + date.getMonthValue()
        + "月"
        + date.getDayOfMonth()
        + "日";
  }

  /** The text with other marks in place of its own. */
  String again(String text) {
    StringBuilder out = new StringBuilder();
    Matcher mark = WORD.matcher(text);
    while (mark.find()) {
      mark.appendReplacement(out, mark.group().startsWith("語") ? word() : number());
    }
    return mark.appendTail(out).toString();
  }

  /** What a text can be traced by: its marks; if it has none, its date or year, or itself. */
  static ImmutableSet<String> of(String text) {
    ImmutableSet<String> words = words(text);
    if (!words.isEmpty()) {
      return words;
    }
    String plain = plain(text);
    Matcher date = DATE.matcher(plain);
    if (date.find()) {
      return ImmutableSet.of(iso(date.toMatchResult()));
    }
    Matcher year = YEAR.matcher(plain);
    return ImmutableSet.of(year.matches() ? year(year.toMatchResult()) : plain);
  }

  /** The marks of a text that are words or numbers. */
  static ImmutableSet<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A text without blanks and what cannot be seen. */
  static String plain(String text) {
    return BLANK.matcher(text).replaceAll("");
  }

  private static String iso(MatchResult date) {
    return date.group(4) != null
        ? date.group()
        : LocalDate.of(
                REIWA + Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3)))
            .toString();
  }

  private static String year(MatchResult year) {
    if (year.group(3) != null) {
      return "FY" + year.group(3);
    }
    boolean reiwa = year.group(1).equals("令和") || year.group(1).equals("R");
    return "FY" + ((reiwa ? REIWA : HEISEI) + Integer.parseInt(year.group(2)));
  }
}
