package io.github.goalsheet.io.datapackage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Guard;
import io.github.goalsheet.io.grid.LineBreaks;
import io.github.goalsheet.io.notice.PackageKinds;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table: a header, then rows. A row of blank cells is no row. Where several files make one
 * table, each may begin with the header or go on without.
 */
final class PackageTableReader {
  private final PackageTable table;
  private final TableSource layout;
  private final Limits limits;
  private final PackageNotices notices;
  private final ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
  private ImmutableMap<String, Integer> columns = ImmutableMap.of();
  private ImmutableList<String> header = ImmutableList.of();
  private int width;
  private boolean begins;
  private int nextLine = 1;
  private int number;

  PackageTableReader(
      PackageTable table, TableSource layout, Limits limits, PackageNotices notices) {
    this.table = table;
    this.layout = layout;
    this.limits = limits;
    this.notices = notices;
  }

  /**
   * Reads the next file of the table.
   *
   * @param input the file
   */
  void read(InputText input) {
    begins = true;
    nextLine = 1;
    number = 0;
    if (width == 0 && layout.titles().isPresent()) {
      ImmutableList<String> titles = layout.titles().get();
      setHeader(new TableRow(input.source(), 1, 1, columns, titles));
      begins = false;
    }
    try (CSVParser parser = CSVParser.parse(input.text(), layout.format())) {
      for (CSVRecord csvRecord : parser) {
        ImmutableList<String> cells =
            Arrays.stream(csvRecord.values()).map(Guard::off).collect(toImmutableList());
        int line = LineBreaks.start(parser.getCurrentLineNumber(), cells);
        nextLine = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
        number++;
        take(new TableRow(input.source(), line, number, columns, cells));
      }
    } catch (UncheckedIOException brokenQuotes) {
      notices.tell(
          TableKinds.ROWS_BROKEN_OFF.at(
              new TableRow(input.source(), nextLine, number + 1, columns, ImmutableList.of())
                  .place()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Ends the table.
   *
   * @return its rows; empty if a column of its key is missing
   */
  Optional<ImmutableList<TableRow>> rows() {
    return Optional.of(rows.build()).filter(all -> columns.keySet().containsAll(table.key()));
  }

  private void take(TableRow verbatim) {
    TableRow row = width == 0 ? verbatim : verbatim.withoutMissing(layout);
    if (row.cells().stream().allMatch(Wording::isBlank)) {
      return;
    }
    boolean first = begins;
    begins = false;
    if (width == 0) {
      setHeader(row);
    } else if (first && layout.titles().isEmpty() && row.cells().equals(header)) {
      // The header of a further file, which says what is known.
      return;
    } else if (row.cells().stream().anyMatch(cell -> cell.length() > limits.cellCharacters())) {
      notices.tell(TableKinds.CELL_OF_ROW_TOO_LONG.at(row.place(), limits.cellCharacters()));
    } else {
      if (row.cells().size() > width) {
        notices.tell(PackageKinds.CELLS_WITHOUT_COLUMN.at(row.place()));
      }
      rows.add(row);
    }
  }

  private void setHeader(TableRow row) {
    width = row.cells().size();
    header = row.cells();
    columns = columns(row);
  }

  private ImmutableMap<String, Integer> columns(TableRow row) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int column = 0; column < row.cells().size(); column++) {
      String name = Wording.strip(row.cells().get(column));
      if (!table.columns().contains(name) || found.putIfAbsent(name, column) != null) {
        notices.tell(TableKinds.COLUMN_UNKNOWN_OR_TWICE.citing(row.place(column, name)));
      }
    }
    for (String name : table.columns()) {
      if (!found.containsKey(name)) {
        if (table.key().contains(name)) {
          notices.tell(PackageKinds.KEY_MISSING.at(row.place(), name));
        } else {
          notices.tell(PackageKinds.COLUMN_MISSING.at(row.place(), name));
        }
      }
    }
    return ImmutableMap.copyOf(found);
  }
}
