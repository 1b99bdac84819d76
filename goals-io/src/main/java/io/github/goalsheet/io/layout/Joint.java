package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.sheet.Labels;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row in which one file ends, without a line break, and another begins: the last cell of the one
 * and the title of the other are one cell. Both halves keep the columns that they stand at.
 *
 * @param end the end of the one
 * @param begin the begin of the other; what stands left of it is blank
 * @param column the column in which they meet
 */
record Joint(Row end, Row begin, int column) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:令和|平成|昭和|[RHS])?(?:元|\\d{1,4})年度[ 　]*)?"
              + Labels.TITLE
              + "(?:[(（][^()（）]*[)）])?\\s*$");

  /**
   * Finds a title in a row, with a mark or a label to show that another form begins there.
   *
   * @param from the column from which on a title without a mark is one
   */
  static Optional<Joint> find(Row row, Row below, int from) {
    for (int column : row.filled()) {
      int at = begin(row.cell(column));
      boolean alone = column == row.firstFilled() && at == 0;
      if (at >= 0
          && !alone
          && !HeadLabels.begin(row)
          && (isMarked(row, column, at) || (column >= from && isBegun(row, column, below)))) {
        return Optional.of(split(row, column, at));
      }
    }
    return Optional.empty();
  }

  /** Where a title begins in a cell, or a byte order mark with one behind it. */
  private static int begin(String cell) {
    int mark = cell.lastIndexOf(BYTE_ORDER_MARK);
    if (mark >= 0 && Labels.isTitle(cell.substring(mark + 1))) {
      return mark;
    }
    if (cell.contains(Labels.TITLE)) {
      Matcher title = TITLE.matcher(cell);
      if (title.find()) {
        return title.start();
      }
    }
    return Labels.isTitle(cell) ? 0 : -1;
  }

  private static boolean isMarked(Row row, int column, int at) {
    return row.cell(column).charAt(at) == BYTE_ORDER_MARK;
  }

  /** Whether the head of a form goes on right of a title or below it. */
  private static boolean isBegun(Row row, int column, Row below) {
    return row.cells().subList(column + 1, row.cells().size()).stream()
            .anyMatch(cell -> Labels.head(cell).isPresent())
        || (!below.isBlank() && HeadLabels.begin(below));
  }

  private static Joint split(Row row, int column, int at) {
    ImmutableList<String> cells = row.cells();
    String cell = cells.get(column);
    ImmutableList.Builder<String> begin = ImmutableList.builder();
    begin.addAll(Collections.nCopies(column, ""));
    begin.add(cell.substring(at)).addAll(cells.subList(column + 1, cells.size()));
    ImmutableList.Builder<String> end = ImmutableList.builder();
    end.addAll(cells.subList(0, column)).add(cell.substring(0, at));
    return new Joint(
        new Row(row.source(), row.line(), row.number(), end.build()),
        new Row(row.source(), row.line(), row.number(), begin.build()),
        column);
  }
}
