package io.github.goalsheet.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Recognizes words before a number that can only be its name: {@code 商談件数:}, {@code 特許出願数}, {@code
 * 回収率が}. Anything less certain makes the cell words.
 */
final class ValueLabel {
  private static final int MAX_LENGTH = 40;

  private static final CharMatcher OPENING = CharMatcher.anyOf("([【「");
  private static final CharMatcher CLOSING = CharMatcher.anyOf(")]】」");
  private static final CharMatcher NAME =
      CharMatcher.forPredicate(Character::isLetterOrDigit)
          .or(CharMatcher.anyOf(" ・、&%/'_.-"))
          .or(OPENING)
          .or(CLOSING);

  /** What a name of a quantity ends in. */
  private static final ImmutableList<String> MEASURES =
      ImmutableList.of(
          "数", "率", "割合", "額", "量", "面積", "延長", "人口", "人員", "単価", "価格", "得点", "評点", "平均点", "合計点",
          "スコア", "満足度", "理解度", "認知度", "達成度", "充足度", "浸透度", "信頼度", "労働時間", "稼働時間", "待ち時間", "処理時間");

  /** What ends in the same characters, but names no quantity. */
  private static final ImmutableList<String> NO_MEASURES =
      ImmutableList.of(
          "複数", "多数", "半数", "少数", "全数", "同数", "端数", "全額", "同額", "半額", "差額", "大量", "少量", "一定量", "効率",
          "能率");

  /** Words that make the number something else than the quantity that the label names. */
  private static final ImmutableSet<String> CHANGING =
      ImmutableSet.of(
          "各", "毎", "ごと", "当たり", "あたり", "当り", "につき", "前年", "昨年", "前回", "前期", "以前", "現状", "現在", "実績",
          "基準", "初期", "当初", "過去", "直近", "参考", "まで", "うち");

  /** What stands directly before a number and belongs to it; a longer word before a shorter one. */
  private static final ImmutableList<String> LEADS =
      ImmutableList.of(
          " ", "¥", "\\", "▲", "△", "-", "±", "+", "≧", "≦", "≥", "≤", ">", "<", "=", "約", "概ね",
          "おおむね", "おおよそ", "およそ", "ほぼ", "延べ", "のべ", "累計で", "累計", "累積", "毎年度", "毎年", "年間", "年に", "年",
          "毎月", "月間", "月に", "月", "毎週", "週間", "週に", "週", "毎日", "最低でも", "最低", "少なくとも", "令和", "平成",
          "昭和");

  /**
   * What a label of one of several values cannot end in, since it says something about the number.
   */
  private static final ImmutableList<String> NO_PARTS =
      ImmutableList.of("第", "全", "各", "他", "上位", "下位", "最大", "残り", "(", "は", "を", "が", "の");

  /** What a label before a colon cannot end in, since it says how the number is meant. */
  private static final ImmutableList<String> CHANGES =
      ImmutableList.of("以上", "以下", "以内", "未満", "超", "増", "減", "比", "程度");

  private static final ImmutableList<String> PARTICLES =
      ImmutableList.of("が、", "は、", "を、", "が", "は", "を");

  private ValueLabel() {}

  /** What a cell that holds a target is about. */
  static final ImmutableSet<String> OF_TARGETS = ImmutableSet.of("目標", "目標値", "目標数");

  /** What a cell that holds a result or an actual is about. */
  static final ImmutableSet<String> OF_MEASUREMENTS =
      ImmutableSet.of("結果", "結果値", "実績", "実績値", "実績数");

  /** What a figure can be called in any cell. */
  private static final ImmutableSet<String> WHOLES =
      ImmutableSet.of("計", "合計", "総計", "全体", "累計", "平均");

  /**
   * Figures beside the one that the cell is about: what was meant to be, or what it is a part of.
   */
  private static final Pattern OTHERS =
      Pattern.compile(
          ".*(?:目標(?!達成)|母数|分母|分子|未達|予定値|計画値).*"
              + "|(?:予定|計画|見込み?|想定|対象|定員|必要|残)[者件回人の]{0,2}(?:数|率|額|量)");

  /**
   * Whether the words, with the particle or colon that ends them, are certainly a label of what the
   * cell is about: 母数:200 is none of a result.
   *
   * @param about what the kind of cell can be called
   */
  static boolean isCertain(String words, ImmutableSet<String> about) {
    String label = words.strip();
    boolean colon = label.endsWith(":");
    String name = colon ? label.substring(0, label.length() - 1).strip() : withoutParticle(label);
    if (colon && (about.contains(name) || WHOLES.contains(name))) {
      return true;
    }
    return isName(name)
        && (colon || (name.length() > 1 && !hasClause(name)))
        && endsInOne(name, MEASURES)
        && !endsInOne(name, NO_MEASURES)
        && (about.contains("目標") || !OTHERS.matcher(name).matches());
  }

  /** Whether the words before a change name what changes: a place, a group, a measure. */
  static boolean isSubject(String words) {
    String label = words.strip();
    if (label.endsWith(":")) {
      String name = label.substring(0, label.length() - 1).strip();
      return isName(name) && !endsInOne(name, CHANGES);
    }
    return isCertain(words, OF_TARGETS);
  }

  /** Whether the words name one thing, without anything that would change the number after them. */
  static boolean isName(String words) {
    return !words.isEmpty()
        && words.length() <= MAX_LENGTH
        && NAME.matchesAllOf(words)
        && OPENING.countIn(words) == CLOSING.countIn(words)
        && looseDigit(words, 0) < 0
        && !WrittenYear.isIn(words)
        && CHANGING.stream().noneMatch(words::contains);
  }

  /** Whether the words can label one of several values in a cell. */
  static boolean isPartName(String words) {
    return isName(words) && !endsInOne(words, NO_PARTS);
  }

  /**
   * Where the first number of a text begins, with the words that belong to it.
   *
   * @return the place, or -1 if no number follows
   */
  static int valueStart(String text, int from) {
    int digit = looseDigit(text, from);
    int zero = text.indexOf("ゼロ", from);
    int end = digit < 0 || (zero >= 0 && zero < digit) ? zero : digit;
    int before;
    do {
      before = end;
      for (String lead : LEADS) {
        if (end - lead.length() >= from && text.startsWith(lead, end - lead.length())) {
          end -= lead.length();
        }
      }
    } while (end < before);
    return end;
  }

  /** The first digit that does not follow a letter and so belong to a name, as in CO2; or -1. */
  private static int looseDigit(String text, int from) {
    boolean name = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      name = isLatin(c) || (name && Cursor.isDigit(c));
      if (Cursor.isDigit(c) && !name) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static String withoutParticle(String label) {
    for (String particle : PARTICLES) {
      if (label.endsWith(particle)) {
        return label.substring(0, label.length() - particle.length()).strip();
      }
    }
    return label;
  }

  /** Whether a name has a subject or an object of its own; がん is a word. */
  private static boolean hasClause(String name) {
    String words = name.replace("がん", "");
    return words.contains("が") || words.contains("を") || words.contains("は") || words.contains("、");
  }

  private static boolean endsInOne(String name, Collection<String> endings) {
    return endings.stream().anyMatch(name::endsWith);
  }
}
