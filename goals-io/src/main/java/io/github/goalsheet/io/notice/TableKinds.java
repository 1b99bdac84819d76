package io.github.goalsheet.io.notice;

import static io.github.goalsheet.io.reading.NoticeKind.error;
import static io.github.goalsheet.io.reading.NoticeKind.warning;

import io.github.goalsheet.io.reading.NoticeKind;

/** What there is to say of tables: of forms, of indicators CSV and of data packages. */
public final class TableKinds {
  public static final NoticeKind TOO_MANY_COLUMNS =
      error(
          "too_many_columns",
          "列の数が上限(%s)を超えています。",
          "The row has more columns than the limit of %s.");
  public static final NoticeKind TOO_MANY_ROWS =
      error(
          "too_many_rows",
          "1 シートの行数が上限(%s)を超えています。",
          "The sheet has more rows than the limit of %s.");
  public static final NoticeKind CELL_TOO_LONG =
      error(
              "cell_too_long",
              "セル %s の文字数が上限(%s)を超えています。",
              "Cell %s is longer than the limit of %s characters.")
          .remarking("閉じられていない引用符「\"」のことがあります。", "A quote that is never closed may be the cause.");
  public static final NoticeKind CELL_OF_ROW_TOO_LONG =
      CELL_TOO_LONG.saying(
          "文字数が上限(%s)を超えるセルがあるため、この行は読み取れません。",
          "The row cannot be read: a cell is longer than the limit of %s characters.");
  public static final NoticeKind QUOTE_NOT_CLOSED =
      error(
              "quote_not_closed",
              "引用符「\"」で始まるセルが閉じられないままファイルが終わっています。このセルの前までを読み取りました。",
              "The file ends within a quoted cell; what stands before that cell was read.")
          .remarking(
              "引用符を閉じてください。セルの中の「\"」は二つ重ねて書きます。",
              "Close the quote; within a cell a quote is written twice.");
  public static final NoticeKind ROWS_BROKEN_OFF =
      QUOTE_NOT_CLOSED.saying(
          "引用符「\"」の対応がとれないため、この行から後は読み取れません。",
          "The quotes do not match; from this row on nothing was read.");
  public static final NoticeKind QUOTE_ORDINARY =
      warning(
          "quote_ordinary",
          "引用符「\"」の対応がとれないため、セルの文字として読み取りました。",
          "The quotes of this cell do not match; they were read as words of the cell.");
  public static final NoticeKind CELL_HOLDS_ROWS =
      warning(
          "cell_holds_rows",
          "引用符「\"」の対応がとれていないためか、表の行が 1 つのセルの中に入っています: %s",
          "Rows of the table stand within this one cell, perhaps because of quotes that do not"
              + " match: %s");
  public static final NoticeKind DATE_FROM_SERIAL =
      warning(
          "date_from_serial",
          "日付が表計算ソフトの通し番号(%1$s)なので、%3$s年から数えて %2$s と読み取りました(%4$s年からなら %5$s)。",
          "The date is a serial number (%s) and was read as %s, counted from %s; from %s it would"
              + " be %s.");
  public static final NoticeKind COLUMN_UNKNOWN =
      warning(
              "column_unknown",
              "様式にない列のため読み取っていません: %s",
              "The form has no such column, so it was not read: %s")
          .remarking("見出しの書き誤りのことがあります。", "Its label may be misspelt.");
  public static final NoticeKind COLUMN_UNKNOWN_OR_TWICE =
      COLUMN_UNKNOWN.saying(
          "決まりにない列、または同じ名前の列なので読み取っていません: %s",
          "This column is not part of the table, or stands twice, and was not read: %s");
  public static final NoticeKind NOT_CARRIED =
      warning(
              "not_carried",
              "上の目標と同じ内容ではないので、引き継ぎではなく、この目標自身の内容として読みます。",
              "This is not what the goal above has, so it is read as the goal's own.")
          .remarking(
              "内容を上の目標にそろえるか、carried から除いてください。",
              "Make it what the goal above has, or take it out of carried.");
  public static final NoticeKind COLUMN_NOT_CARRIED =
      NOT_CARRIED.saying(
          "%s が上の目標と同じ内容ではないので、引き継ぎではなく、この目標自身の内容として読み取りました。",
          "The %s is not what the goal above has, so it was read as the goal's own.");

  private TableKinds() {}
}
