package io.github.goalsheet.io.notice;

import static io.github.goalsheet.io.reading.NoticeKind.error;
import static io.github.goalsheet.io.reading.NoticeKind.warning;

import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.message.Severity;

/** What there is to say of JSON, where it is no policy. */
public final class JsonKinds {
  public static final NoticeKind NOT_SHEETS =
      error(
          "json_not_sheets",
          "目標管理シートの JSON ではありません(format が %1$s で、sheets を持つオブジェクトが必要です)。",
          "This is not JSON of goal sheets: an object that has the format %1$s, and sheets.");
  public static final NoticeKind BROKEN =
      error("json_broken", "JSON の書き方が誤っています(%s文字目)。", "This is not valid JSON (column %s).")
          .remarking(
              "1 つの文書ではその前まで、NDJSON ではほかの行を読み取れます。",
              "Of a document what stands before it can be read, of NDJSON the other lines.");
  public static final NoticeKind BROKEN_DESCRIPTOR =
      BROKEN.saying("JSON の書き方が誤っています。", "This is not valid JSON.");
  public static final NoticeKind ENDS_EARLY =
      error("json_ends_early", "JSON が途中で終わっています(%s文字目)。", "The JSON breaks off (column %s).")
          .remarking("ファイルの終わりが欠けています。", "The end of the file is missing.");
  public static final NoticeKind DESCRIPTOR_ENDS_EARLY =
      ENDS_EARLY.saying("JSON が途中で終わっています。", "The JSON breaks off.");
  public static final NoticeKind OVER_LIMIT =
      error("json_over_limit", "%s", "%s")
          .remarking(
              "入れ子、文字列、名前、数、値の数または行の長さが上限を超えています。",
              "The nesting, a string, a name, a number, the number of values or the length of a line"
                  + " is over its limit.");
  public static final NoticeKind VERSION =
      warning(
          "json_version",
          "版が %s ではありません。分かる項目だけを読みます。",
          "The version is not %s; what is known of it is read.");
  public static final NoticeKind MISSING_FIELD =
      error("json_missing_field", "項目「%s」がありません。", "The field '%s' is missing.")
          .remarking(
              "ERROR なら、それを持つはずのオブジェクト全体を読めません。",
              "If it is an ERROR, the whole object that lacks it cannot be read.");
  public static final NoticeKind MISSING_FIELD_READ_ANYWAY = MISSING_FIELD.as(Severity.WARNING);
  public static final NoticeKind UNKNOWN_FIELD =
      warning(
          "json_unknown_field",
          "決まりにない項目なので読みません。",
          "This field is not part of the format and is not read.");
  public static final NoticeKind REPEATED_FIELD =
      warning(
          "json_repeated_field",
          "同じ名前の項目が複数あります。最初のものを読みます。",
          "This field stands here more than once; the first is read.");
  public static final NoticeKind WRONG_VALUE =
      error("json_wrong_value", "%sではないので読めません。", "This cannot be read: it is not %s.")
          .remarking(
              "その値だけか、値を持つオブジェクト全体が読めません。",
              "It costs the value alone, or the whole object that cannot be without it.");
  public static final NoticeKind WRONG_VALUE_OF_OBJECT =
      WRONG_VALUE.saying(
          "%sではないので、この値を持つオブジェクト全体を読めません。",
          "This cannot be read, nor the whole object that it stands in: it is not %s.");
  public static final NoticeKind REPEATED_YEAR =
      error(
          "json_repeated_year",
          "%s年度の実績が複数あります。最初のものを読みます。",
          "There is more than one actual of %s; the first is read.");
  public static final NoticeKind RESULT_AND_ACTUAL =
      warning(
          "json_result_and_actual",
          "このシートの年度に、結果のほかに実績もあります。評価には結果を使います。",
          "The sheet's own year has this actual beside a result; the result is rated.");
  public static final NoticeKind DERIVED_DIFFERS =
      warning(
          "json_derived_differs",
          "もとの文言「%s」と合いません。文言の方を採ります。",
          "This disagrees with the words '%s'; the words count.");
  public static final NoticeKind NOT_CARRIED =
      warning(
          "json_not_carried",
          "上の目標と同じ内容ではないので、引き継ぎではなく、この目標自身の内容として読みます。",
          "This is not what the goal above has, so it is read as the goal's own.");

  private JsonKinds() {}
}
