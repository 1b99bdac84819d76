package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** Words beside which parts need not add up to the whole. */
final class Doubtful {
  /** In the name of a part: it is compared, bounded, or no part at all. */
  private static final ImmutableSet<String> IN_LABELS =
      ImmutableSet.of(
          "うち", "目標", "計画", "予定", "見込", "前年", "昨年", "前回", "前期比", "当初", "定員", "申込", "応募", "対象", "平均",
          "最大", "最多", "最高", "最低", "最小", "累計", "累積", "延べ", "のべ", "実人", "実数", "比", "増", "減", "差",
          "達成", "満点", "約", "およそ", "概ね", "おおむね", "各", "毎", "ごと", "年度", "令和", "平成", "昭和", "小計", "合計",
          "以上", "以下", "以内", "未満", "程度", "当たり", "あたり");

  private static final Pattern YEAR = Pattern.compile("(?<![A-Za-z])[RHS]\\d|\\d{4}年|[RHS]元");

  /** Anywhere in the text: the list may be a choice, or count something twice. */
  private static final ImmutableSet<String> IN_TEXTS =
      ImmutableSet.of("主な", "主に", "例えば", "抜粋", "一部", "重複", "代表的", "など", "ほか", "他", "等", "うち");

  /** In the name of a part: what is counted at several times need not be added up. */
  private static final ImmutableSet<String> TIMES = ImmutableSet.of("月", "期", "週", "末", "現在", "時点");

  private static final ImmutableSet<String> APPROXIMATE =
      ImmutableSet.of("約", "およそ", "おおよそ", "概ね", "おおむね", "ほぼ", "≒");

  private Doubtful() {}

  static boolean isLabel(String label) {
    return label.equals("内")
        || label.startsWith("内 ")
        || label.contains("。")
        || IN_LABELS.stream().anyMatch(label::contains)
        || YEAR.matcher(label).find();
  }

  static boolean isTime(String label) {
    return TIMES.stream().anyMatch(label::contains);
  }

  static boolean isText(String text) {
    return IN_TEXTS.stream().anyMatch(text::contains);
  }

  /** Whether the number that begins at a place is called approximate. */
  static boolean isApproximate(FigureText text, int start) {
    String before = text.text(0, start).stripTrailing();
    return APPROXIMATE.stream().anyMatch(before::endsWith);
  }
}
