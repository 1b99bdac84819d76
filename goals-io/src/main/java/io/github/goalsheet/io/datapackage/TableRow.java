package io.github.goalsheet.io.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.FormField;
import java.util.Arrays;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param source the table's file
 * @param line the line on which the row starts, from 1
 * @param number the row as a spreadsheet counts it, from 1
 * @param columns the index of each column that the table has
 * @param cells the cells, verbatim
 */
record TableRow(
    String source,
    int line,
    int number,
    ImmutableMap<String, Integer> columns,
    ImmutableList<String> cells) {
  /** The words of a cell; empty if the table lacks the column or the row the cell. */
  String text(String column) {
    return index(column).map(cells::get).orElse("");
  }

  /** The row with a blank cell wherever the words of a cell say that it is one. */
  TableRow withoutMissing(TableSource layout) {
    if (!layout.hasMissing()) {
      return this;
    }
    String[] kept = cells.toArray(new String[0]);
    columns.forEach(
        (name, index) -> {
          if (index < kept.length && layout.isMissing(name, kept[index])) {
            kept[index] = "";
          }
        });
    return new TableRow(source, line, number, columns, ImmutableList.copyOf(kept));
  }

  /** The place of a cell; that of the row if there is none. */
  Place place(String column) {
    return index(column).map(index -> place(index, column)).orElseGet(this::place);
  }

  /** The place of a cell by its index. */
  Place place(int index, String columnName) {
    return new Place.TableCell(source, line, number, index + 1, columnName, cells.get(index));
  }

  /** The place of the row. */
  Place place() {
    return new Place.TableCell(source, line, number, 0, "", "");
  }

  /** The words of a field of the form. */
  String text(FormField field) {
    return text(FieldColumn.of(field));
  }

  /** The place of a field of the form. */
  Place place(FormField field) {
    return place(FieldColumn.of(field));
  }

  /** The places of some fields of the form. */
  ImmutableMap<FormField, Place> places(FormField... fields) {
    return Maps.toMap(Arrays.asList(fields), this::place);
  }

  private Optional<Integer> index(String column) {
    return Optional.ofNullable(columns.get(column)).filter(index -> index < cells.size());
  }
}
