package io.github.goalsheet.io.notice;

import static io.github.goalsheet.io.reading.NoticeKind.error;
import static io.github.goalsheet.io.reading.NoticeKind.info;
import static io.github.goalsheet.io.reading.NoticeKind.warning;

import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.message.Severity;

/** What there is to say of data packages. */
public final class PackageKinds {
  public static final NoticeKind UNSUPPORTED =
      error(
          "package_unsupported",
          "この表は読み取れません。「%s」のこの指定には対応していません%s",
          "The table cannot be read: this %s is not supported%s");
  public static final NoticeKind PATH_UNSAFE =
      error(
          "package_path_unsafe",
          "この表は読み取れません。パッケージのフォルダーの中にある通常のファイルだけを読み取ります(リンク、「..」、絶対パス、URL は不可): %s",
          "The table cannot be read: only regular files within the folder of the package are, not"
              + " over links, '..', absolute paths or addresses: %s");
  public static final NoticeKind PROPERTY_MISSING =
      error(
          "package_property_missing",
          "この表は読み取れません。「%s」がありません。",
          "The table cannot be read: it has no %s.");
  public static final NoticeKind RESOURCE_UNKNOWN =
      info(
          "package_resource_unknown",
          "目標管理シートの表ではないので読み取っていません: %s",
          "This is no table of goal sheets and was not read: %s");
  public static final NoticeKind RESOURCE_REPEATED =
      error(
          "package_resource_repeated",
          "同じ名前の表がほかにもあります。最初のものを読み、これは読み取っていません: %s",
          "Another table has the same name; the first one was read, not this: %s");
  public static final NoticeKind COLUMN_MISSING =
      warning("column_missing", "列「%s」がありません。", "The column '%s' is missing.")
          .remarking(
              "キーの列がなければ ERROR で、表全体が読み取れません。",
              "If it is one of the key, it is an ERROR and costs the whole table.");
  public static final NoticeKind KEY_MISSING =
      COLUMN_MISSING
          .as(Severity.ERROR)
          .saying(
              "列「%s」がないため、この表全体と、この表の行に属する行は読み取れません。",
              "The whole table cannot be read, nor the rows that belong to it, because the column"
                  + " '%s' is missing.");
  public static final NoticeKind CELLS_WITHOUT_COLUMN =
      error(
          "cells_without_column",
          "列の見出しより多くのセルがあり、はみ出した分は読み取れません。",
          "The row has more cells than there are columns; the rest cannot be read.");
  public static final NoticeKind ROW_REPEATED =
      error(
          "row_repeated",
          "同じキーの行がほかにもあります。最初の行を使います。",
          "Another row has the same key; the first one counts.");
  public static final NoticeKind ROW_ORPHANED =
      error(
          "row_orphaned",
          "この行が属する行が %s にないため、同じ行に属するほかの行とともに読み取れません。",
          "The row that this one belongs to is not in %s; all rows that belong to it are lost.");
  public static final NoticeKind RESULT_AND_ACTUAL =
      warning(
          "result_and_actual",
          "このシートの年度に、結果のほかに実績もあります。評価には結果を使います: %s",
          "The sheet's own year has this actual beside a result; the result is rated: %s");
  public static final NoticeKind WRONG_VALUE =
      error("wrong_value", "%sではないので読み取れません: %s", "This is not %s: %s")
          .remarking(
              "そのセルだけか、行全体とその行に属する行が読み取れません。",
              "It costs the cell alone, or the row and all rows that belong to it.");
  public static final NoticeKind WRONG_VALUE_OF_ROW =
      WRONG_VALUE.saying(
          "%sではないので、この行全体と、この行に属する行は読み取れません: %s",
          "This is not %s, so that the whole row cannot be read, nor the rows that belong to it: %s");

  private PackageKinds() {}
}
