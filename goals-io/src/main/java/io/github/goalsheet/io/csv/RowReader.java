package io.github.goalsheet.io.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.InputText;
import io.github.goalsheet.io.Limits;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.UnreadableInputException;
import io.github.goalsheet.io.table.Guard;
import io.github.goalsheet.io.table.LineBreaks;
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

/** Reads rows of cells. Blank lines are rows, as they are in a spreadsheet. */
final class RowReader {
  private RowReader() {}

  /** Takes a row. */
  @FunctionalInterface
  interface RowConsumer {
    void accept(Row row) throws UnreadableInputException;
  }

  /**
   * Where in an input the rows begin.
   *
   * @param lines how many lines precede them
   * @param rows how many rows precede them
   */
  record Start(int lines, int rows) {
    static final Start OF_INPUT = new Start(0, 0);
  }

  /** Reads the rows of a text, its quotes mended. */
  static void read(
      InputText input,
      char delimiter,
      Limits limits,
      Consumer<? super Notice> notices,
      RowConsumer rows)
      throws UnreadableInputException {
    Quotes.Mended mended = Quotes.mend(EndMark.off(input.text()), delimiter);
    StrayQuotes strays = new StrayQuotes(input.source(), mended, notices);
    try {
      read(
          new StringReader(mended.text()),
          input.source(),
          delimiter,
          limits,
          Start.OF_INPUT,
          row -> {
            strays.before(row);
            rows.accept(row);
          });
    } catch (UnreadableInputException overLimit) {
      throw overLimit;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    strays.end();
  }

  /**
   * Reads the rows of a stream.
   *
   * @throws CSVException if quotes do not match
   * @throws IOException if the text fails
   */
  static void read(
      Reader text, String source, char delimiter, Limits limits, Start start, RowConsumer rows)
      throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    int before = start.rows();
    try (CSVParser parser = CSVParser.parse(EndMark.off(text), format)) {
      for (CSVRecord csvRecord : parser) {
        Row row =
            row(
                source,
                start.lines() + parser.getCurrentLineNumber(),
                before + csvRecord.getRecordNumber(),
                csvRecord);
        if (row.line() == 1 && SeparatorLine.is(row.cells())) {
          before--;
        } else {
          rows.accept(withinLimits(row, limits));
        }
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static Row row(String source, long endLine, long number, CSVRecord csvRecord) {
    ImmutableList<String> cells =
        Arrays.stream(csvRecord.values()).map(Guard::off).collect(toImmutableList());
    return new Row(
        source, LineBreaks.start(endLine, cells), Math.toIntExact(number), cells);
  }

  /** Blank cells at the end of a row are not counted, and left out where they are too many. */
  private static Row withinLimits(Row row, Limits limits) throws UnreadableInputException {
    Row read = row.cells().size() > limits.columns() ? row.withoutBlankEnd() : row;
    ImmutableList<String> cells = read.cells();
    if (cells.size() > limits.columns()) {
      throw CsvErrors.tooManyColumns(read, limits.columns());
    }
    int longest = 0;
    for (int column = 1; column < cells.size(); column++) {
      longest = cells.get(column).length() > cells.get(longest).length() ? column : longest;
    }
    if (read.cell(longest).length() > limits.cellCharacters()) {
      throw CsvErrors.cellTooLong(read, longest, limits.cellCharacters());
    }
    return read;
  }
}
