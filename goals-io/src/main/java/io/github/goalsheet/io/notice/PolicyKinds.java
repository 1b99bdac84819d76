package io.github.goalsheet.io.notice;

import static io.github.goalsheet.io.reading.NoticeKind.error;

import io.github.goalsheet.io.reading.NoticeKind;

/** What there is to say of policy files. Any of these refuses the policy. */
public final class PolicyKinds {
  public static final NoticeKind EMPTY =
      error("policy_empty", "内容がありません。", "There is nothing in it.");
  public static final NoticeKind TOO_LARGE =
      error("policy_too_large", "評価規則のファイルが %s バイトを超えています。", "A policy file has at most %s bytes.");
  public static final NoticeKind NOT_UTF8 =
      error(
          "policy_not_utf8",
          "UTF-8 として読めないバイトがあります（先頭から %s バイトの次）。UTF-8 で保存してください。",
          "A byte after %s bytes is not UTF-8. Save the file as UTF-8.");
  public static final NoticeKind NOT_JSON =
      error("policy_not_json", "JSON の書き方が誤っています（%s 文字目）。", "This is not valid JSON (column %s).");
  public static final NoticeKind ENDS_EARLY =
      error("policy_ends_early", "JSON が途中で終わっています（%s 文字目）。", "The JSON breaks off (column %s).");
  public static final NoticeKind TOO_LONG =
      error("policy_too_long", "%s", "%s")
          .remarking(
              "入れ子、文字列、名前、数または値の数が上限を超えています。",
              "The nesting, a string, a name, a number or the number of values is over its limit.");
  public static final NoticeKind WRONG_FORMAT =
      error(
          "policy_wrong_format",
          "評価規則のファイルではありません（format は \"%s\" です）。",
          "This is not a policy file (its format is \"%s\").");
  public static final NoticeKind VERSION =
      error(
          "policy_version",
          "この版は読めません。読めるのは版 %s です。",
          "This version cannot be read; version %s can.");
  public static final NoticeKind MISSING_FIELD =
      error("policy_missing_field", "項目「%s」がありません。", "The field \"%s\" is missing.");
  public static final NoticeKind UNKNOWN_FIELD =
      error(
          "policy_unknown_field",
          "決まりにない項目です。ここに書けるのは %s です。",
          "There is no such field. Here may stand: %s.");
  public static final NoticeKind REPEATED_FIELD =
      error("policy_repeated_field", "同じ名前の項目が二つあります。", "A field of this name stands here twice.");
  public static final NoticeKind WRONG_TYPE =
      error("policy_wrong_type", "%sではありません。", "This is not %s.");
  public static final NoticeKind UNKNOWN_WORD =
      error("policy_unknown_word", "「%s」は使えません。使えるのは %s です。", "\"%s\" is not one of: %s.");
  public static final NoticeKind UNKNOWN_GRADE =
      error(
          "policy_unknown_grade",
          "「%s」という評価は尺度にありません。あるのは %s です。",
          "The scale has no grade \"%s\". It has: %s.");
  public static final NoticeKind OUT_OF_RANGE =
      error("policy_out_of_range", "%sではありません。", "This is not %s.");
  public static final NoticeKind NUMBER_TOO_LONG =
      error(
          "policy_number_too_long",
          "数値の桁が多すぎます（整数部・小数部とも %s 桁まで）。",
          "The number has too many digits (at most %s before and after the point).");
  public static final NoticeKind BROKEN_TEXT =
      error(
          "policy_broken_text",
          "文字の片割れ（対になっていないサロゲート）が含まれています。",
          "The text holds half a character (an unpaired surrogate).");
  public static final NoticeKind BLANK_WORD =
      error("policy_blank_word", "語が空白です。", "The word is blank.");
  public static final NoticeKind BAD_NAME =
      error(
          "policy_bad_name",
          "規則の名前は半角の英小文字・数字・ハイフンで、英小文字か数字で始めます。",
          "A policy's name is made of lower-case ASCII letters, digits and hyphens, and begins with a"
              + " letter or digit.");
  public static final NoticeKind TWICE =
      error("policy_twice", "「%s」が二度書かれています。", "\"%s\" stands here twice.");
  public static final NoticeKind TOO_FEW_GRADES =
      error("policy_too_few_grades", "尺度には評価が二つ以上必要です。", "A scale needs two grades or more.");
  public static final NoticeKind TWO_BOUNDS =
      error(
          "policy_two_bounds",
          "下限は from（以上）と above（超）のどちらか一つです。",
          "A grade has one lower bound: from (at least) or above (more than).");
  public static final NoticeKind NO_BOUND =
      error(
          "policy_no_bound",
          "「%s」に下限（from または above）がありません。下限がないのは最も低い評価だけです。",
          "\"%s\" has no lower bound (from or above). Only the worst grade has none.");
  public static final NoticeKind BOUND_OF_WORST =
      error(
          "policy_bound_of_worst",
          "最も低い評価「%s」に下限は書けません。",
          "\"%s\" is the worst grade and has no lower bound.");
  public static final NoticeKind NOT_DESCENDING =
      error(
          "policy_not_descending",
          "「%s」の下限が、一つ上の評価「%s」の下限より低くありません。",
          "\"%s\" does not begin below \"%s\", the next better grade.");
  public static final NoticeKind NO_SCORE =
      error(
          "policy_no_score",
          "評点（score）を数えますが、評価「%s」に score がありません。",
          "This counts scores, but the grade \"%s\" has no score.");
  public static final NoticeKind OTHER_GRADES =
      error(
          "policy_other_grades",
          "scale と同じ評価（%s）を同じ順に書きます。",
          "This has the same grades as scale, in the same order: %s.");
  public static final NoticeKind NOT_APPLICABLE =
      error(
          "policy_not_applicable",
          "項目「%s」は %s のときは書けません。",
          "The field \"%s\" does not apply where %s.");
  public static final NoticeKind DIFFERENCE_ALONE =
      error(
          "policy_difference_alone",
          "difference は higherIsBetter と lowerIsBetter の両方に使います。",
          "Either both directions use difference, or neither does.");
  public static final NoticeKind NO_MEAN =
      error(
          "policy_no_mean",
          "単位の異なる差は平均できないので、difference と meanOfRates は一緒に使えません。",
          "Differences in several units have no mean: difference and meanOfRates do not go together.");

  private PolicyKinds() {}
}
