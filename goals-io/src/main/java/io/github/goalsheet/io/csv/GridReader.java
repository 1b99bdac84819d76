package io.github.goalsheet.io.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.InputText;
import io.github.goalsheet.io.Limits;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.Place;
import io.github.goalsheet.io.UnreadableInputException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the cells of an input. Blank lines are rows, as they are in a spreadsheet. */
final class GridReader {
  private GridReader() {}

  static Grid read(InputText input, char delimiter, Limits limits, Consumer<Notice> notices)
      throws UnreadableInputException {
    Quotes.Mended mended = Quotes.mend(input.text(), delimiter);
    ImmutableList.Builder<Grid.Row> rows = ImmutableList.builder();
    try {
      forEachRow(new StringReader(mended.text()), input.source(), delimiter, limits, rows::add);
    } catch (UnreadableInputException overLimit) {
      throw overLimit;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Grid grid = new Grid(input.source(), rows.build());
    tellStrays(mended, grid, notices);
    return grid;
  }

  /** Takes a row. */
  @FunctionalInterface
  interface RowConsumer {
    void accept(Grid.Row row) throws UnreadableInputException;
  }

  /**
   * Reads row after row.
   *
   * @throws CSVException if quotes do not match
   * @throws IOException if the text fails
   */
  static void forEachRow(
      Reader text, String source, char delimiter, Limits limits, RowConsumer rows)
      throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord csvRecord : parser) {
        rows.accept(row(source, parser.getCurrentLineNumber(), csvRecord, limits));
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static void tellStrays(Quotes.Mended mended, Grid grid, Consumer<Notice> notices) {
    int next = 0;
    for (Quotes.Stray stray : mended.strays()) {
      while (next < grid.rows().size() && grid.rows().get(next).line() <= stray.line()) {
        next++;
      }
      boolean beginsRow = stray.breaksOff() && endsWithBreak(mended.text());
      ImmutableList<String> cells =
          beginsRow ? ImmutableList.of("") : grid.rows().get(next - 1).cells();
      int row = beginsRow ? grid.rows().size() + 1 : next;
      int column = stray.breaksOff() ? cells.size() : cells.indexOf(stray.raw()) + 1;
      Place place = new Place.TableCell(grid.source(), stray.line(), row, column, "", stray.raw());
      notices.accept(
          stray.breaksOff() ? CsvNotices.quoteNotClosed(place) : CsvNotices.quoteOrdinary(place));
    }
  }

  private static boolean endsWithBreak(String text) {
    return text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
  }

  private static Grid.Row row(String source, long endLine, CSVRecord csvRecord, Limits limits)
      throws UnreadableInputException {
    ImmutableList<String> cells =
        Arrays.stream(csvRecord.values()).map(Guard::off).collect(toImmutableList());
    int breaks = 0;
    int longest = 0;
    for (int column = 0; column < cells.size(); column++) {
      breaks += LineBreaks.count(cells.get(column));
      if (cells.get(column).length() > cells.get(longest).length()) {
        longest = column;
      }
    }
    // A record ends on the parser's current line and starts as many lines earlier as its cells
    // break: exact, where "one after the last record" is not.
    int line = Math.toIntExact(endLine) - breaks;
    Grid.Row row = new Grid.Row(source, line, Math.toIntExact(csvRecord.getRecordNumber()), cells);
    if (cells.size() > limits.columns()) {
      throw CsvErrors.tooManyColumns(row, limits.columns());
    }
    if (row.cell(longest).length() > limits.cellCharacters()) {
      throw CsvErrors.cellTooLong(row, longest, limits.cellCharacters());
    }
    return row;
  }
}
