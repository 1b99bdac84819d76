package io.github.goalsheet.io.notice;

import static io.github.goalsheet.io.reading.NoticeKind.error;
import static io.github.goalsheet.io.reading.NoticeKind.warning;

import io.github.goalsheet.io.reading.NoticeKind;

/** Why a form cannot state a sheet, or not all of it. */
public final class WritingKinds {
  public static final NoticeKind READS_AS_LABEL =
      error(
          "reads_as_label",
          "「%s」の内容「%s」は様式の見出しと同じため書き出せません。",
          "%s cannot be written, because it reads like a label: %s");
  public static final NoticeKind DATE_UNWRITABLE =
      error(
          "date_unwritable",
          "「%s」の %s は様式の日付として書き出せません。",
          "%s cannot be written as a date of the form: %s");
  public static final NoticeKind GOAL_UNWRITABLE =
      error(
          "goal_unwritable",
          "目標 %s の「%s」は、様式に書くと別の内容に読めるため書き出せません。",
          "Goal %s cannot be written: its %s would read as something else in the form.");
  public static final NoticeKind PARAGRAPHS_UNWRITABLE =
      error(
          "paragraphs_unwritable",
          "「%s」の段落に段落の区切り(</p>)が含まれるため書き出せません。",
          "%s cannot be written: a paragraph holds the mark </p>.");
  public static final NoticeKind SHEETS_ALIKE =
      error(
          "sheets_alike",
          "直前のシートと年度・組織名が同じ(%s、%s)ため、書き出すと 1 枚のシートに読めます。",
          "The sheet before is of the same year and organization (%s, %s); written below each other,"
              + " the two would read as one.");
  public static final NoticeKind GOALS_ALIKE =
      error(
          "goals_alike",
          "目標 %s が続けて二つあり、内容も同じため、書き出すと一つの目標に読めます。",
          "Goal %s comes twice in a row and says the same; written below each other, the two would"
              + " read as one.");
  public static final NoticeKind ACTUAL_UNWRITABLE =
      error(
          "actual_unwritable",
          "指標「%s」の %s 実績を書き出す列がありません(過去 %s 年分)。",
          "There is no column for the actual of %2$s of %1$s; there is one for each of %3$s years"
              + " before the sheet's.");
  public static final NoticeKind CHARSET_UNWRITABLE =
      error(
          "charset_unwritable",
          "%s では、区切りや改行を含む CSV を書き出せません。",
          "CSV cannot be written in %s: it lacks delimiters or line breaks.");
  public static final NoticeKind CHARACTER_UNENCODABLE =
      error(
              "character_unencodable",
              "出力のセル %1$s %2$s文字 %3$s は %4$s で表せません。",
              "%4$s lacks the character %3$s, %2$s cell %1$s of the output.")
          .remarking("UTF-8 で書き出すか、その文字を直してください。", "Write UTF-8, or correct the character.");
  public static final NoticeKind CHARACTER_IN_NO_TABLE =
      CHARACTER_UNENCODABLE.saying(
          "%s の %s 列に、表に書けない文字(NUL、または対のないサロゲート)があります。",
          "The column %2$s of %1$s would hold a character that no table can hold: NUL or half a"
              + " surrogate pair.");
  public static final NoticeKind NOT_IN_INDICATORS_CSV =
      warning(
          "not_in_indicators_csv",
          "指標 CSV には目標と指標だけを書き出します。含まれないもの: %s。すべてを残すには json、ndjson、datapackage を使います。",
          "Indicators CSV holds goals and indicators only. It leaves out: %s. JSON, NDJSON and data"
              + " packages hold everything.");

  private WritingKinds() {}
}
