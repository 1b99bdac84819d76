package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** Words around a number that say how it is meant, or that add nothing to it. */
final class SurroundingWords {
  private static final Vocabulary<Boolean> ENDINGS =
      Vocabulary.words(
          "とすること", "とします", "とする", "にすること", "にします", "にする", "であること", "となること", "になること", "を目指します",
          "を目指す", "目指す", "を目標とする", "を目標", "を達成すること", "を達成する", "を達成した", "を達成", "の達成", "達成",
          "を維持すること", "を維持する", "を維持", "に維持する", "に維持", "の維持", "維持", "を確保する", "を確保", "の確保", "確保",
          "を実施する", "を実施", "の実施", "実施", "を開催する", "を開催", "の開催", "開催", "こと", "。");

  /** Marks of a cumulative count inside a name; 延長 is none. */
  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of("累計", "累積", "延べ", "延人", "延件", "延回", "延日", "延数", "延利用", "延参加");

  private static final int MAX_GAIN = 20;

  /** A noun without 増, 減 and their like, which would make the number a change. */
  private static final Pattern GAIN =
      Pattern.compile("の[一-\\u9FFFァ-ー&&[^増減削軽縮低向改]]*(?:獲得|創出|確保|達成)。?");

  private static final Vocabulary<Boolean> CUMULATIVE =
      Vocabulary.words("累計で", "累計", "累積で", "累積", "延べ", "のべ", "延");
  private static final Vocabulary<Boolean> ABOUT =
      Vocabulary.words("約", "概ね", "おおむね", "おおよそ", "およそ", "ほぼ");
  private static final Vocabulary<Boolean> OR_SO = Vocabulary.words("程度", "前後", "くらい", "ぐらい", "ほど");

  private SurroundingWords() {}

  static boolean skipCumulative(Cursor in) {
    return CUMULATIVE.skip(in);
  }

  /** Whether a name says that what it names is counted cumulatively; 延べ床面積 is not. */
  static boolean isCumulative(String name) {
    if (name.indexOf('累') < 0 && name.indexOf('延') < 0) {
      return name.startsWith("のべ");
    }
    String counted = name.replace("延べ床", "");
    return MARKS.stream().anyMatch(counted::contains) || counted.startsWith("のべ");
  }

  /** What stands before an approximate number. */
  static boolean skipApproximate(Cursor in) {
    return ABOUT.skip(in);
  }

  /** What stands after an approximate number. */
  static boolean skipApproximately(Cursor in) {
    return OR_SO.skip(in);
  }

  /** What may end a statement without changing it. */
  static boolean skipEnding(Cursor in) {
    return ENDINGS.skip(in) || skipGain(in);
  }

  /** の市場獲得: that what is counted is gained, whatever it is called. */
  private static boolean skipGain(Cursor in) {
    if (in.peek() != 'の') {
      return false;
    }
    String rest = in.text.substring(in.at, Math.min(in.text.length(), in.at + MAX_GAIN));
    if (!GAIN.matcher(rest).matches() || in.at + rest.length() < in.text.length()) {
      return false;
    }
    in.at = in.text.length();
    return true;
  }
}
