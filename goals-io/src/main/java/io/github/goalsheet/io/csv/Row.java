package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.Place;

/**
 * A row of cells. Columns count from 0 here, and from 1 in places.
 *
 * @param source the input
 * @param line the line on which it starts, from 1
 * @param number the row as a spreadsheet counts it, from 1
 * @param cells its cells, verbatim
 */
record Row(String source, int line, int number, ImmutableList<String> cells) {
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return firstFilled() == cells.size();
  }

  /** The row up to its last cell that is not blank. */
  Row withoutBlankEnd() {
    int end = cells.size();
    while (end > 0 && Wording.isBlank(cells.get(end - 1))) {
      end--;
    }
    return new Row(source, line, number, cells.subList(0, end));
  }

  /** The column of the first cell that is not blank, or the number of cells. */
  int firstFilled() {
    return nextFilled(0);
  }

  /** The column of the first cell from a column on that is not blank, or the number of cells. */
  int nextFilled(int from) {
    return nextFilled(from, cells.size());
  }

  /**
   * The column of the first cell between two columns that is not blank.
   *
   * @param to the column to look no further than, and the answer if there is none
   */
  int nextFilled(int from, int to) {
    int end = Math.min(to, cells.size());
    int column = from;
    while (column < end && Wording.isBlank(cells.get(column))) {
      column++;
    }
    return column < end ? column : end;
  }

  /** The words of the first cell that is not blank; empty if there is none. */
  String first() {
    return cell(firstFilled());
  }

  /** The columns of the cells that are not blank. */
  ImmutableList<Integer> filled() {
    ImmutableList.Builder<Integer> filled = ImmutableList.builder();
    for (int at = firstFilled(); at < cells.size(); at = nextFilled(at + 1)) {
      filled.add(at);
    }
    return filled.build();
  }

  /** The place of a cell. */
  Place place(int column, String columnName) {
    return new Place.TableCell(source, line, number, column + 1, columnName, cell(column));
  }

  /** The place of the row as a whole. */
  Place place() {
    return new Place.TableCell(source, line, number, 0, "", "");
  }
}
