package io.github.goalsheet.io.csv;

import io.github.goalsheet.io.reading.Place;

/**
 * A place as cells of a row.
 *
 * @param line the line; empty for a whole input
 * @param column the column by its label in the form
 * @param cell the cell as a spreadsheet names it, or the JSON pointer
 */
record PlaceCells(String line, String column, String cell) {
  static PlaceCells of(Place place) {
    if (place instanceof Place.TableCell cell) {
      return new PlaceCells("" + cell.line(), cell.columnName(), cell.address());
    }
    return place instanceof Place.JsonValue value
        ? new PlaceCells("" + value.line(), "", value.pointer())
        : new PlaceCells("", "", "");
  }
}
