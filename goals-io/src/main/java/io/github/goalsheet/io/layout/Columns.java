package io.github.goalsheet.io.layout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which columns of the grid hold which fields of the table.
 *
 * @param fields the columns that are not actuals, by field
 * @param actuals the columns of the actuals, by year
 * @param unread columns that hold no field of the form, or one that another column holds too
 * @param unclear those of them of which it is not clear what stands where
 * @param fieldsNotRead the fields that the table may state in columns that were not understood
 */
record Columns(
    ImmutableMap<FormField, Column> fields,
    ImmutableSortedMap<FiscalYear, Column> actuals,
    ImmutableList<Column> unread,
    ImmutableSet<Column> unclear,
    ImmutableSet<FormField> fieldsNotRead) {
  /**
   * A column of the table; it spans several columns of the grid where cells are merged.
   *
   * @param label its label
   * @param from the first column of the grid, from 0
   * @param to the column after the last one
   */
  record Column(Header.Label label, int from, int to) {
    /** The column of the grid in which a row has this column's words. */
    int at(Row row) {
      int filled = row.nextFilled(from, to);
      return filled < Math.min(to, row.cells().size()) ? filled : from;
    }

    String text(Row row) {
      return row.cell(at(row));
    }

    Place place(Row row) {
      return row.place(at(row), label.text());
    }

    boolean isBlank(List<Row> rows) {
      return rows.stream().allMatch(row -> Wording.isBlank(text(row)));
    }

    /** All that stands in it. */
    ImmutableList<String> words(List<Row> rows) {
      ImmutableList.Builder<String> words = ImmutableList.builder();
      for (Row row : rows) {
        int end = Math.min(to, row.cells().size());
        for (int at = row.nextFilled(from, to); at < end; at = row.nextFilled(at + 1, to)) {
          words.add(row.cell(at));
        }
      }
      return words.build();
    }
  }

  /** The words of a row in the column of a field; empty if there is no such column. */
  String text(FormField field, Row row) {
    Column column = fields.get(field);
    return column == null ? "" : column.text(row);
  }

  /** The place of a row's cell in the column of a field; the row if there is no such column. */
  Place place(FormField field, Row row) {
    Column column = fields.get(field);
    return column == null ? row.place() : column.place(row);
  }

  boolean has(FormField field) {
    return fields.containsKey(field);
  }

  /** Whether any of the fields is stated in a row. */
  boolean states(Collection<FormField> some, Row row) {
    return some.stream().anyMatch(field -> !Wording.isBlank(text(field, row)));
  }

  /** The columns of the grid in which a row has words that it is not clear what to make of. */
  ImmutableList<Integer> unclear(Row row) {
    if (unclear.isEmpty()) {
      return ImmutableList.of();
    }
    return row.filled().stream()
        .filter(at -> unclear.stream().anyMatch(column -> column.from() <= at && at < column.to()))
        .collect(toImmutableList());
  }

  /** The columns of the grid in which a row has words that belong to no column of the table. */
  IntStream strays(Row row) {
    BitSet strays = new BitSet();
    row.filled().forEach(strays::set);
    fields.values().forEach(column -> strays.clear(column.at(row)));
    actuals.values().forEach(column -> strays.clear(column.at(row)));
    unread.forEach(column -> strays.clear(column.from(), column.to()));
    return strays.stream();
  }
}
