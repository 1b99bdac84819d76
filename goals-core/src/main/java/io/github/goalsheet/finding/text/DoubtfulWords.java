package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.AmountInText;
import java.util.regex.Pattern;

/** Words beside which parts need not add up to the whole. */
final class DoubtfulWords {
  /** In the name of a part: it is compared, bounded, or no part at all. */
  private static final ImmutableSet<String> IN_LABELS =
      ImmutableSet.of(
          "うち", "目標", "計画", "予定", "見込", "前年", "昨年", "前回", "前期比", "当初", "定員", "申込", "応募", "対象", "平均",
          "最大", "最多", "最高", "最低", "最小", "累計", "累積", "延べ", "のべ", "実人", "実数", "比", "増", "減", "差",
          "達成", "満点", "約", "およそ", "概ね", "おおむね", "各", "毎", "ごと", "年度", "令和", "平成", "昭和", "小計", "合計",
          "以上", "以下", "以内", "未満", "程度", "当たり", "あたり", "現在", "時点", "月末", "期末", "度末", "重複", "複数",
          "再掲", "キャンセル", "待ち", "欠席", "退会", "退所", "脱退", "解約", "廃止", "廃業", "閉店", "閉鎖", "辞退");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![A-Za-z])[RHS]\\d|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|[RHS]元|(?<![A-Za-z0-9])['’]\\d\\d(?!\\d)");

  /** Anywhere in the text: the list may be a choice, or count something twice. */
  private static final ImmutableSet<String> IN_TEXTS =
      ImmutableSet.of(
          "主な", "主に", "例えば", "例:", "抜粋", "一部", "重複", "複数", "代表的", "など", "ほか", "他", "等", "うち", "含",
          "除く", "除い", "除き", "加え", "さらに", "別に", "別途", "以外", "特に", "中心", "上位", "ベスト", "トップ", "多い",
          "多かった", "順に", "アンケート", "回答", "実人", "実数", "両方", "双方", "再掲", "辞退", "(延べ", "(のべ");

  /** What is left over, so that the list is whole. */
  private static final Pattern REST = Pattern.compile("その他(?=[^0-9、。]{0,4}\\d)");

  /** In the name of a part: what is counted at several times need not be added up. */
  private static final ImmutableSet<String> TIMES = ImmutableSet.of("月", "期", "週", "末");

  private static final ImmutableSet<String> APPROXIMATE =
      ImmutableSet.of("約", "およそ", "おおよそ", "概ね", "おおむね", "ほぼ", "≒");

  /** Right before a total: it is none of these parts. */
  private static final ImmutableSet<String> BEFORE_TOTALS =
      ImmutableSet.of(
          "平均", "最大", "最高", "最多", "最低", "上限", "累計", "累積", "通算", "各", "毎", "当たり", "あたり", "当り", "につき",
          "ごと", "ごとに", "料", "料金", "単価", "会費", "参加費");

  /** What says of a total with a word behind it that each of several things has it: 各会場30人. */
  private static final Pattern OF_EACH = Pattern.compile("[各毎][^ 、。0-9]{1,8}$");

  /** Behind a total: the list may lack something. */
  private static final ImmutableSet<String> BEHIND_TOTALS =
      ImmutableSet.of(
          "含", "除く", "除い", "除き", "ほか", "その他", "以外", "別途", "重複", "複数", "両方", "双方", "実人", "実数", "再掲",
          "辞退", "欠席", "キャンセル");

  /** So far behind a total something may be said of it. */
  private static final int FAR = 200;

  /** People who gave no answer are often not listed, and those who gave several twice. */
  private static final ImmutableSet<String> SURVEY = ImmutableSet.of("アンケート", "回答");

  /** Staff appointed by the year, whose name speaks of no other year. */
  private static final String STAFF = "会計年度任用";

  private DoubtfulWords() {}

  static boolean isLabel(String name) {
    String label = name.replace(STAFF, "");
    return label.equals("内")
        || label.equals("実")
        || label.startsWith("内 ")
        || label.contains("。")
        || IN_LABELS.stream().anyMatch(label::contains)
        || YEAR.matcher(label).find();
  }

  static boolean isTime(String label) {
    return TIMES.stream().anyMatch(label::contains);
  }

  static boolean isText(String text) {
    return IN_TEXTS.stream().anyMatch(withoutRest(text)::contains);
  }

  private static String withoutRest(String text) {
    return REST.matcher(text).replaceAll("");
  }

  /** Whether a total may be more, or something else, than its parts come to. */
  static boolean isTotal(FigureText text, AmountInText total) {
    String before = text.before(total.start());
    int far = Math.min(total.end() + FAR, text.text().length());
    String behind = withoutRest(text.text(total.end(), far));
    return isApproximate(text, total.start())
        || BEFORE_TOTALS.stream().anyMatch(before::endsWith)
        || OF_EACH.matcher(before).find()
        || BEHIND_TOTALS.stream().anyMatch(behind::contains)
        || SURVEY.stream().anyMatch(before::contains);
  }

  /** Whether the number that begins at a place is called approximate. */
  static boolean isApproximate(FigureText text, int start) {
    String before = text.before(start);
    return APPROXIMATE.stream().anyMatch(before::endsWith);
  }
}
