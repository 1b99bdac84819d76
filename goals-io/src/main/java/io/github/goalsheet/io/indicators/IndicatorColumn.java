package io.github.goalsheet.io.indicators;

import io.github.goalsheet.model.FormField;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column of indicators CSV, in order. The actuals stand between the label and the target. */
enum IndicatorColumn {
  FISCAL_YEAR("fiscal_year", FormField.FISCAL_YEAR),
  DEPARTMENT("department", FormField.DEPARTMENT),
  SECTION("section", FormField.SECTION),
  GOAL_NUMBER("goal_no", FormField.NUMBER),
  PARENT_GOALS("parent_goals", FormField.PARENT_GOALS),
  STATEMENT("statement", FormField.STATEMENT),
  INITIATIVES("initiatives", FormField.INITIATIVES),
  /** Which of statement, initiatives and rating the form merges with the goal above. */
  CARRIED("carried", "結合"),
  INDICATOR("indicator", FormField.LABEL),
  TARGET("target", FormField.TARGET),
  RESULT("result", FormField.RESULT),
  SUPPLEMENT("supplement", FormField.SUPPLEMENT),
  STATUS("status", FormField.STATUS),
  RATING("rating", FormField.RATING),
  COMPUTED_RATING("computed_rating", "算出評価"),
  ACHIEVEMENT_RATE("achievement_rate", "達成率"),
  REASON("reason", "理由"),
  AGREEMENT("agreement", "公表評価との一致"),
  /** Which sheet and goal of the file a row belongs to; only where it is asked for. */
  KEY("key", "キー");

  private static final String ACTUAL = "actual_minus_";
  private static final String ACTUAL_JA = "年前実績";
  private static final Pattern YEARS = Pattern.compile("[1-9]\\d?");

  private final String name;
  private final String nameJa;
  private final @Nullable FormField field;

  IndicatorColumn(String name, FormField field) {
    this(name, field.label(), field);
  }

  IndicatorColumn(String name, String nameJa) {
    this(name, nameJa, null);
  }

  IndicatorColumn(String name, String nameJa, @Nullable FormField field) {
    this.name = name;
    this.nameJa = nameJa;
    this.field = field;
  }

  /** The field of the form that it holds. */
  Optional<FormField> field() {
    return Optional.ofNullable(field);
  }

  String title(boolean japanese) {
    return japanese ? nameJa : name;
  }

  /** Whether only evaluations have it; reading passes over it. */
  boolean isOfEvaluations() {
    return compareTo(RATING) > 0 && this != KEY;
  }

  /** Whether it is there only where it is asked for. */
  boolean isOptional() {
    return this == KEY;
  }

  /** The title of the actuals of a year before the sheet's. */
  static String actualTitle(int yearsBefore, boolean japanese) {
    return japanese ? yearsBefore + ACTUAL_JA : ACTUAL + yearsBefore;
  }

  /** How many years before the sheet's a title's actuals are, or 0 if it is no such title. */
  static int yearsBefore(String title) {
    String digits;
    if (title.startsWith(ACTUAL)) {
      digits = title.substring(ACTUAL.length());
    } else if (title.endsWith(ACTUAL_JA)) {
      digits = title.substring(0, title.length() - ACTUAL_JA.length());
    } else {
      return 0;
    }
    return YEARS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
  }
}
