package io.github.goalsheet.io.datapackage;

import io.github.goalsheet.io.grid.SerialDate;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import java.util.function.Consumer;

/** What the reader of data packages has to say. */
final class PackageNotices {
  private final Consumer<? super Notice> sink;

  PackageNotices(Consumer<? super Notice> sink) {
    this.sink = sink;
  }

  void tableUnreadable(UnreadableInputException reason) {
    error(reason.code(), reason.place(), reason.text().ja(), reason.text().en());
  }

  void resourceUnknown(Place place) {
    add(
        "package_resource_unknown",
        Severity.INFO,
        place,
        "目標管理シートの表ではないので読み取っていません: " + place.raw(),
        "This is no table of goal sheets and was not read: " + place.raw());
  }

  void resourceRepeated(Place place) {
    error(
        "package_resource_repeated",
        place,
        "同じ名前の表がほかにもあります。最初のものを読み、これは読み取っていません: " + place.raw(),
        "Another table has the same name; the first one was read, not this: " + place.raw());
  }

  void brokenOff(Place place) {
    error(
        "quote_not_closed",
        place,
        "引用符「\"」の対応がとれないため、この行から後は読み取れません。",
        "The quotes do not match; from this row on nothing was read.");
  }

  void columnMissing(Place header, String column) {
    add(
        "column_missing",
        Severity.WARNING,
        header,
        "列「" + column + "」がありません。",
        "The column '" + column + "' is missing.");
  }

  /** A column of the key; without it nothing of the table can be read. */
  void keyMissing(Place header, String column) {
    error(
        "column_missing",
        header,
        "列「" + column + "」がないため、この表全体と、この表の行に属する行は読み取れません。",
        "The whole table cannot be read, nor the rows that belong to it, because the column '"
            + column
            + "' is missing.");
  }

  void columnUnknown(Place header) {
    add(
        "column_unknown",
        Severity.WARNING,
        header,
        "決まりにない列、または同じ名前の列なので読み取っていません: " + header.raw(),
        "This column is not part of the table, or stands twice, and was not read: " + header.raw());
  }

  void cellsBeyondTheHeader(Place row) {
    error(
        "cells_without_column",
        row,
        "列の見出しより多くのセルがあり、はみ出した分は読み取れません。",
        "The row has more cells than there are columns; the rest cannot be read.");
  }

  void cellTooLong(Place row, int limit) {
    error(
        "cell_too_long",
        row,
        "文字数が上限(" + limit + ")を超えるセルがあるため、この行は読み取れません。",
        "The row cannot be read: a cell is longer than the limit of " + limit + " characters.");
  }

  void rowRepeated(Place row) {
    error(
        "row_repeated",
        row,
        "同じキーの行がほかにもあります。最初の行を使います。",
        "Another row has the same key; the first one counts.");
  }

  void rowOrphaned(Place row, PackageTable parent) {
    error(
        "row_orphaned",
        row,
        "この行が属する行が " + parent.file() + " にないため、同じ行に属するほかの行とともに読み取れません。",
        "The row that this one belongs to is not in "
            + parent.file()
            + "; all rows that belong to it are lost.");
  }

  void resultAndActual(Place actual) {
    add(
        "result_and_actual",
        Severity.WARNING,
        actual,
        "このシートの年度に、結果のほかに実績もあります。評価には結果を使います: " + actual.raw(),
        "The sheet's own year has this actual beside a result; the result is rated: "
            + actual.raw());
  }

  void notAnInteger(Place cell) {
    wrong(cell, "整数", "an integer");
  }

  /** A part of a key; without it nothing of the row can be read. */
  void notAKey(Place cell) {
    costsRow(cell, "整数", "an integer");
  }

  /** A year; without it nothing of the row can be read. */
  void notAYear(Place cell) {
    costsRow(
        cell,
        FiscalYear.MIN_YEAR + "から" + FiscalYear.MAX_YEAR + "までの年度",
        "a fiscal year between " + FiscalYear.MIN_YEAR + " and " + FiscalYear.MAX_YEAR);
  }

  /** A number of a goal; without it nothing of the row can be read. */
  void notANumberFromOne(Place cell) {
    costsRow(cell, "1以上の番号", "a number from 1");
  }

  void notADate(Place cell) {
    wrong(cell, "日付", "a date");
  }

  void serialDate(SerialDate date, Place cell) {
    sink.accept(date.notice(cell));
  }

  void notARating(Place cell) {
    wrong(cell, "空白でない評価", "a rating");
  }

  void notCarriable(Place cell) {
    wrong(
        cell, "statement, initiatives, rating の並び", "a list of statement, initiatives and rating");
  }

  void notCarried(Place cell, String column) {
    add(
        "not_carried",
        Severity.WARNING,
        cell,
        column + " が上の目標と同じ内容ではないので、引き継ぎではなく、この目標自身の内容として読み取りました。",
        "The " + column + " is not what the goal above has, so it was read as the goal's own.");
  }

  private void costsRow(Place cell, String ja, String en) {
    error(
        "wrong_value",
        cell,
        ja + "ではないので、この行全体と、この行に属する行は読み取れません: " + cell.raw(),
        "This is not "
            + en
            + ", so that the whole row cannot be read, nor the rows that belong to it: "
            + cell.raw());
  }

  private void wrong(Place cell, String ja, String en) {
    error(
        "wrong_value",
        cell,
        ja + "ではないので読み取れません: " + cell.raw(),
        "This is not " + en + ": " + cell.raw());
  }

  private void error(String code, Place place, String ja, String en) {
    add(code, Severity.ERROR, place, ja, en);
  }

  private void add(String code, Severity severity, Place place, String ja, String en) {
    sink.accept(new Notice(code, severity, place, new Message(ja, en)));
  }
}
