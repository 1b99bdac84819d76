package io.github.goalsheet.io.indicators;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;

/**
 * Where the columns of indicators CSV stand, for scanning, and what is plain in them.
 *
 * @param year the column of the year, from 0
 * @param department the column of the department; one that no record has if there is none, as below
 * @param section the column of the section
 * @param number the column of the goal's number
 * @param parents the column of the ward goals
 * @param statement the column of the statement
 * @param initiatives the column of the initiatives
 * @param carried the column of the carried fields
 * @param label the column of the label
 * @param target the column of the target
 * @param result the column of the result
 * @param supplement the column of the supplement
 * @param status the column of the status
 * @param rating the column of the rating
 * @param actuals the columns of the actuals, by how many years before the sheet's they are
 * @param titles how many titles there are
 */
record BulkColumns(
    int year,
    int department,
    int section,
    int number,
    int parents,
    int statement,
    int initiatives,
    int carried,
    int label,
    int target,
    int result,
    int supplement,
    int status,
    int rating,
    ImmutableSortedMap<Integer, Integer> actuals,
    int titles) {
  /** From here on, actuals of every column have a year that can be stated. */
  private static final int FIRST_YEAR = 1968;

  private static final int LAST_YEAR = 2999;
  private static final int YEAR_DIGITS = 4;
  private static final int NUMBER_DIGITS = 9;

  /** The first byte of kana, and of the ideographic space. */
  private static final int KANA = 0xE3;

  /** The first bytes of kanji. */
  private static final int FIRST_KANJI = 0xE4;

  private static final int LAST_KANJI = 0xE9;

  static BulkColumns of(IndicatorsHeader header, int titles) {
    return new BulkColumns(
        at(header, IndicatorColumn.FISCAL_YEAR, titles),
        at(header, IndicatorColumn.DEPARTMENT, titles),
        at(header, IndicatorColumn.SECTION, titles),
        at(header, IndicatorColumn.GOAL_NUMBER, titles),
        at(header, IndicatorColumn.PARENT_GOALS, titles),
        at(header, IndicatorColumn.STATEMENT, titles),
        at(header, IndicatorColumn.INITIATIVES, titles),
        at(header, IndicatorColumn.CARRIED, titles),
        at(header, IndicatorColumn.INDICATOR, titles),
        at(header, IndicatorColumn.TARGET, titles),
        at(header, IndicatorColumn.RESULT, titles),
        at(header, IndicatorColumn.SUPPLEMENT, titles),
        at(header, IndicatorColumn.STATUS, titles),
        at(header, IndicatorColumn.RATING, titles),
        header.actuals(),
        titles);
  }

  private static int at(IndicatorsHeader header, IndicatorColumn column, int titles) {
    return header.columns().getOrDefault(column, titles);
  }

  /** A scanner of records with these columns; one with more cells than titles is odd. */
  RecordScanner scanner(char delimiter, int longest) {
    return new RecordScanner(delimiter, titles, longest);
  }

  /** Whether the year is four digits and leaves room for the years of the actuals. */
  boolean hasPlainYear(RecordScanner row) {
    int length = row.end(year) - row.start(year);
    if (length != YEAR_DIGITS || !isNumber(row, year)) {
      return false;
    }
    int stated = yearOf(row);
    return stated >= FIRST_YEAR && stated <= LAST_YEAR;
  }

  /** The year that a record with a plain one states. */
  int yearOf(RecordScanner row) {
    byte[] bytes = row.bytes();
    int value = 0;
    for (int at = row.start(year); at < row.end(year); at++) {
      value = value * 10 + (bytes[at] - '0');
    }
    return value;
  }

  /** Whether the number of the goal, the carried fields, label and rating need no reading. */
  boolean isPlain(RecordScanner row) {
    return hasPlainYear(row)
        && row.end(number) - row.start(number) <= NUMBER_DIGITS
        && isNumber(row, number)
        && row.isEmpty(carried)
        && (row.isEmpty(rating) || isFilled(row, rating))
        && (isFilled(row, label) || isFilled(row, target) || isFilled(row, result));
  }

  /** Whether a cell is digits without a zero in front. */
  private static boolean isNumber(RecordScanner row, int column) {
    byte[] bytes = row.bytes();
    int start = row.start(column);
    int end = row.end(column);
    boolean digits = start < end && bytes[start] != '0';
    for (int at = start; at < end && digits; at++) {
      digits = bytes[at] >= '0' && bytes[at] <= '9';
    }
    return digits;
  }

  /** Whether a cell is certain to begin with something else than a blank. */
  private static boolean isFilled(RecordScanner row, int column) {
    if (row.isEmpty(column)) {
      return false;
    }
    int first = row.bytes()[row.start(column)] & 0xFF;
    if (first == KANA) {
      int second = row.bytes()[row.start(column) + 1] & 0xFF;
      return second > 0x80 && second < 0x84;
    }
    return (first > ' ' && first < 0x7F) || (first >= FIRST_KANJI && first <= LAST_KANJI);
  }

  /** The indicator of a plain row, without its supplement and status, which rate nothing. */
  Indicator indicator(RecordScanner row, FiscalYear of) {
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> cells =
        ImmutableSortedMap.naturalOrder();
    actuals.forEach(
        (before, column) -> cells.put(of.plusYears(-before), Cell.measurement(row.text(column))));
    return new Indicator(
        row.text(label),
        cells.buildOrThrow(),
        Cell.target(row.text(target)),
        Cell.measurement(row.text(result)),
        "",
        "");
  }

  /** The columns that are written before the actuals, in that order. */
  ImmutableList<Integer> goalCells() {
    return ImmutableList.of(
        year, department, section, number, parents, statement, initiatives, carried, label);
  }

  /** The columns that are written behind the actuals, in that order. */
  ImmutableList<Integer> resultCells() {
    return ImmutableList.of(target, result, supplement, status, rating);
  }
}
