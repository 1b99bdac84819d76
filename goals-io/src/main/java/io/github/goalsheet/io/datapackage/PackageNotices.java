package io.github.goalsheet.io.datapackage;

import io.github.goalsheet.io.notice.PackageKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import java.util.function.Consumer;

/** What the reader of data packages has to say. */
final class PackageNotices {
  private final Consumer<? super Notice> sink;

  PackageNotices(Consumer<? super Notice> sink) {
    this.sink = sink;
  }

  void tell(Notice notice) {
    sink.accept(notice);
  }

  void notAnInteger(Place cell) {
    wrong(PackageKinds.WRONG_VALUE, cell, "整数", "an integer");
  }

  /** A part of a key; without it nothing of the row can be read. */
  void notAKey(Place cell) {
    wrong(PackageKinds.WRONG_VALUE_OF_ROW, cell, "整数", "an integer");
  }

  /** A year; without it nothing of the row can be read. */
  void notAYear(Place cell) {
    wrong(
        PackageKinds.WRONG_VALUE_OF_ROW,
        cell,
        FiscalYear.MIN_YEAR + "から" + FiscalYear.MAX_YEAR + "までの年度",
        "a fiscal year between " + FiscalYear.MIN_YEAR + " and " + FiscalYear.MAX_YEAR);
  }

  /** A number of a goal; without it nothing of the row can be read. */
  void notANumberFromOne(Place cell) {
    wrong(PackageKinds.WRONG_VALUE_OF_ROW, cell, "1以上の番号", "a number from 1");
  }

  void notADate(Place cell) {
    wrong(PackageKinds.WRONG_VALUE, cell, "日付", "a date");
  }

  void notARating(Place cell) {
    wrong(PackageKinds.WRONG_VALUE, cell, "空白でない評価", "a rating");
  }

  void notCarriable(Place cell) {
    wrong(
        PackageKinds.WRONG_VALUE,
        cell,
        "statement, initiatives, rating の並び",
        "a list of statement, initiatives and rating");
  }

  private void wrong(NoticeKind kind, Place cell, String ja, String en) {
    sink.accept(kind.citing(cell, new Message(ja, en)));
  }
}
