package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of the form as it is printed. */
final class FormWords {
  static final String TITLE = "組織目標管理シート";

  static final ImmutableMap<String, String> HEAD =
      ImmutableMap.<String, String>builder()
          .put("年度", "FISCAL_YEAR")
          .put("組織名(部)", "DEPARTMENT")
          .put("組織名(準部・課・機関名)", "SECTION")
          .put("問合せ先(電話番号)", "CONTACT")
          .put("組織の目的", "PURPOSE")
          .put("作成日", "CREATED")
          .put("修正日", "REVISED")
          .put("評価日", "EVALUATED")
          .buildOrThrow();

  static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.<String, String>builder()
          .put("No.", "NUMBER")
          .put("部区組織目標", "PARENT_GOALS")
          .put("組織目標", "STATEMENT")
          .put("主な取組(事業)", "INITIATIVES")
          .put("項目(単位)", "LABEL")
          .put("補足・参考指標", "SUPPLEMENT")
          .put("目標達成状況", "STATUS")
          .put("評価", "RATING")
          .buildOrThrow();

  static final String PLAN = "取り組みについて(今年度重点的に取り組む内容や目標設定の考え方など)";
  static final String OUTCOME = "取り組みの結果について(評価内容と評価結果を踏まえた今後の方針など)";
  static final String INDICATOR = "指標";

  private static final Pattern OF_YEAR = Pattern.compile("([RH])(\\d+)(実績|目標|結果)");

  /** Labels that say no year, which is the sheet's own or is told to be missing. */
  private static final Pattern WITHOUT_YEAR = Pattern.compile("(?:実績|目標|結果)値?|自己評価");

  private static final Pattern RULE = Pattern.compile("[-―－ー─━=_|:\\s]+");

  private static final int LONGEST = 60;

  /** Labels come again and again. */
  private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

  private FormWords() {}

  /** The field that a label of the head is of; empty if it is no such label. */
  static String head(String cell) {
    return HEAD.getOrDefault(folded(cell), "");
  }

  /** The field that a label of the table is of, with the year of actuals; empty if it is none. */
  static String column(String cell) {
    String label = folded(cell);
    Matcher year = OF_YEAR.matcher(label);
    if (!year.matches()) {
      return COLUMNS.getOrDefault(label, "");
    }
    return switch (year.group(3)) {
      case "目標" -> "TARGET";
      case "結果" -> "RESULT";
      default ->
          "ACTUAL " + ((year.group(1).equals("R") ? 2018 : 1988) + Integer.parseInt(year.group(2)));
    };
  }

  /** The narrative that a label is of; empty if it is none. */
  static String narrative(String cell) {
    String label = folded(cell);
    return label.equals(folded(PLAN)) || label.equals("取り組みについて")
        ? "PLAN"
        : label.equals(folded(OUTCOME)) || label.equals("取り組みの結果について") ? "OUTCOME" : "";
  }

  static boolean isTitle(String cell) {
    return folded(cell).equals(TITLE);
  }

  static boolean isLabel(String cell) {
    return isTitle(cell)
        || WITHOUT_YEAR.matcher(folded(cell)).matches()
        || folded(cell).equals(INDICATOR)
        || !(head(cell) + column(cell) + narrative(cell)).isEmpty();
  }

  static boolean isRule(String cell) {
    return RULE.matcher(cell).matches();
  }

  /** A cell as labels are compared; nothing that is longer than any label. */
  static String folded(String cell) {
    return cell.length() > LONGEST
        ? ""
        : FOLDED.computeIfAbsent(
            cell, text -> Marks.plain(Normalizer.normalize(text, Normalizer.Form.NFKC)));
  }
}
