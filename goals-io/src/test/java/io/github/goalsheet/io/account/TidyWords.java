package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles of indicators CSV, as its description has them. */
final class TidyWords {
  static final ImmutableMap<String, String> TITLES =
      ImmutableMap.<String, String>builder()
          .put("fiscal_year", "FISCAL_YEAR")
          .put("department", "DEPARTMENT")
          .put("section", "SECTION")
          .put("goal_no", "NUMBER")
          .put("parent_goals", "PARENT_GOALS")
          .put("statement", "STATEMENT")
          .put("initiatives", "INITIATIVES")
          .put("carried", "CARRIED")
          .put("indicator", "LABEL")
          .put("target", "TARGET")
          .put("result", "RESULT")
          .put("supplement", "SUPPLEMENT")
          .put("status", "STATUS")
          .put("rating", "RATING")
          .buildOrThrow();

  private static final Pattern ACTUAL = Pattern.compile("actual_minus_(\\d)");

  private TidyWords() {}

  static boolean isTitle(String cell) {
    return TITLES.containsKey(cell) || ACTUAL.matcher(cell).matches() || isOfEvaluation(cell);
  }

  static boolean isOfEvaluation(String title) {
    return switch (title) {
      case "computed_rating", "achievement_rate", "reason", "agreement" -> true;
      default -> false;
    };
  }

  /** How many years before the sheet's the actuals below a title are, or 0. */
  static int yearsBefore(String title) {
    Matcher actual = ACTUAL.matcher(title);
    return actual.matches() ? Integer.parseInt(actual.group(1)) : 0;
  }
}
