package io.github.goalsheet.io.grid;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.reading.Place;

/** A row of cells. Columns count from 0 here, and from 1 in places. Immutable. */
public final class Row {
  private final String source;
  private final int line;
  private final int number;
  private final ImmutableList<String> cells;
  private final ImmutableList<Integer> filled;

  /**
   * A row.
   *
   * @param source the input
   * @param line the line on which it starts, from 1
   * @param number the row as a spreadsheet counts it, from 1
   * @param cells its cells, verbatim
   */
  public Row(String source, int line, int number, ImmutableList<String> cells) {
    this.source = source;
    this.line = line;
    this.number = number;
    this.cells = cells;
    ImmutableList.Builder<Integer> notBlank = ImmutableList.builder();
    for (int at = 0; at < cells.size(); at++) {
      if (!Wording.isBlank(cells.get(at))) {
        notBlank.add(at);
      }
    }
    this.filled = notBlank.build();
  }

  public String source() {
    return source;
  }

  public int line() {
    return line;
  }

  public int number() {
    return number;
  }

  public ImmutableList<String> cells() {
    return cells;
  }

  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isBlank() {
    return filled.isEmpty();
  }

  /** The row up to its last cell that is not blank. */
  Row withoutBlankEnd() {
    int end = filled.isEmpty() ? 0 : filled.get(filled.size() - 1) + 1;
    return new Row(source, line, number, cells.subList(0, end));
  }

  /** The column of the first cell that is not blank, or the number of cells. */
  public int firstFilled() {
    return filled.isEmpty() ? cells.size() : filled.get(0);
  }

  /** The column of the first cell from a column on that is not blank, or the number of cells. */
  public int nextFilled(int from) {
    return nextFilled(from, cells.size());
  }

  /**
   * The column of the first cell between two columns that is not blank.
   *
   * @param to the column to look no further than, and the answer if there is none
   */
  public int nextFilled(int from, int to) {
    int end = Math.min(to, cells.size());
    int column = from;
    while (column < end && Wording.isBlank(cells.get(column))) {
      column++;
    }
    return column < end ? column : end;
  }

  /** The words of the first cell that is not blank; empty if there is none. */
  public String first() {
    return cell(firstFilled());
  }

  /** The columns of the cells that are not blank. */
  public ImmutableList<Integer> filled() {
    return filled;
  }

  /** The place of a cell. */
  public Place place(int column, String columnName) {
    return new Place.TableCell(source, line, number, column + 1, columnName, cell(column));
  }

  /** The place of the row as a whole. */
  public Place place() {
    return new Place.TableCell(source, line, number, 0, "", "");
  }
}
