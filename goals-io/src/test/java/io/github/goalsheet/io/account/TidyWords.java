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

  private static final ImmutableMap<String, String> JAPANESE =
      ImmutableMap.<String, String>builder()
          .put("年度", "FISCAL_YEAR")
          .put("組織名(部)", "DEPARTMENT")
          .put("組織名(準部・課・機関名)", "SECTION")
          .put("No.", "NUMBER")
          .put("部区組織目標", "PARENT_GOALS")
          .put("組織目標", "STATEMENT")
          .put("主な取組(事業)", "INITIATIVES")
          .put("結合", "CARRIED")
          .put("項目(単位)", "LABEL")
          .put("目標", "TARGET")
          .put("結果", "RESULT")
          .put("補足・参考指標", "SUPPLEMENT")
          .put("目標達成状況", "STATUS")
          .put("評価", "RATING")
          .buildOrThrow();

  private static final Pattern ACTUAL = Pattern.compile("actual_minus_(\\d)|(\\d)年前実績");

  private TidyWords() {}

  static boolean isTitle(String cell) {
    return !field(cell).isEmpty() || yearsBefore(cell) > 0 || isOfEvaluation(cell);
  }

  /** The field of a title; empty for actuals and what is no title. */
  static String field(String title) {
    String plain = Marks.plain(title);
    return TITLES.getOrDefault(plain, JAPANESE.getOrDefault(plain, ""));
  }

  static boolean isOfEvaluation(String title) {
    return switch (Marks.plain(title)) {
      case "computed_rating", "achievement_rate", "reason", "agreement" -> true;
      default -> false;
    };
  }

  /** How many years before the sheet's the actuals below a title are, or 0. */
  static int yearsBefore(String title) {
    Matcher actual = ACTUAL.matcher(Marks.plain(title));
    return actual.matches()
        ? Integer.parseInt(actual.group(1) == null ? actual.group(2) : actual.group(1))
        : 0;
  }
}
