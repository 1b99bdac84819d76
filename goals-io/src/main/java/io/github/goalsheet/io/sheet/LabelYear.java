package io.github.goalsheet.io.sheet;

import io.github.goalsheet.model.FiscalYear;
import java.util.Optional;

/** The year that stands beside other words of a label: {@code 令和4年度 みどり区}, {@code (R4)}. */
public final class LabelYear {
  private static final String YEAR = "年";
  private static final String OPENING = "([〔【";
  private static final String CLOSING = ")]〕】";

  private LabelYear() {}

  /** The year that words are, in brackets or not. */
  static Optional<FiscalYear> of(String words) {
    int opening = words.isEmpty() ? -1 : OPENING.indexOf(words.charAt(0));
    boolean bracketed = opening >= 0 && words.charAt(words.length() - 1) == CLOSING.charAt(opening);
    return FiscalYear.find(bracketed ? words.substring(1, words.length() - 1) : words);
  }

  /** The year that words are, or that they begin or end with. */
  public static Optional<FiscalYear> in(String words) {
    return FiscalYear.find(stated(words));
  }

  /** The words without the year that they are, or that they begin or end with. */
  public static String without(String words) {
    String year = stated(words);
    return words.startsWith(year) ? words.substring(year.length()) : words.replace(year, "");
  }

  /** The part that is a year; empty if none is. Beside a name it must say that it is one. */
  private static String stated(String words) {
    if (FiscalYear.find(words).isPresent()) {
      return words;
    }
    for (int cut = words.length() - 1; cut > 0; cut--) {
      String first = words.substring(0, cut);
      if (first.contains(YEAR) && FiscalYear.find(first).isPresent()) {
        return first;
      }
    }
    for (int cut = 1; cut < words.length(); cut++) {
      String last = words.substring(cut);
      boolean apart = !Character.isDigit(words.charAt(cut - 1));
      if (apart && last.contains(YEAR) && FiscalYear.find(last).isPresent()) {
        return last;
      }
    }
    return "";
  }
}
