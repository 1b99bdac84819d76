package io.github.goalsheet.cell;

import java.util.regex.Pattern;

/**
 * Recognizes what a spreadsheet makes of a number or a range that it takes for a date: {@code
 * 5月4日}, {@code 2022/5/4}, {@code 2022-05-04 0:00}, {@code 5-Apr}, {@code Apr-05}.
 */
final class DateLook {
  private static final String MONTH = "(?:1[0-2]|0?[1-9])";
  private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
  private static final String MONTH_NAME = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
  private static final Pattern DATE =
      Pattern.compile(
          ("(?:\\d{4}年)?<m>月<d>日|\\d{4}([/-])<m>\\1<d>(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?"
                  + "|<d>-<name>(?:-\\d{2}|-\\d{4})?|<name>-(?:\\d{2}|\\d{4})")
              .replace("<m>", MONTH)
              .replace("<d>", DAY)
              .replace("<name>", MONTH_NAME));

  private DateLook() {}

  /** Whether a whole text looks like such a date. */
  static boolean matches(String folded) {
    return DATE.matcher(folded).matches();
  }
}
