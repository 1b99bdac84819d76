package io.github.goalsheet.io.grid;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads rows of cells. Blank lines are rows, as they are in a spreadsheet. */
public final class RowReader {
  private RowReader() {}

  /** Takes a row. */
  @FunctionalInterface
  public interface RowConsumer {
    void accept(Row row) throws UnreadableInputException;
  }

  /**
   * Where in an input the rows begin.
   *
   * @param lines how many lines precede them
   * @param rows how many rows precede them
   * @param bytes how many bytes precede them
   */
  public record Start(int lines, int rows, long bytes) {
    public static final Start OF_INPUT = new Start(0, 0, 0);
  }

  /**
   * Reads the rows of a text, its quotes mended. Where the text fails, the rows before that are
   * read, but not the one that it fails in.
   *
   * @throws IOException if the text fails
   */
  public static void read(
      Reader text,
      String source,
      char delimiter,
      Limits limits,
      Start start,
      Consumer<? super Notice> notices,
      RowConsumer rows)
      throws IOException {
    StrayQuotes strays = new StrayQuotes(source, start, notices);
    Reader mended =
        new MendingReader(EndMark.off(text), delimiter, limits.cellCharacters(), strays::add);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    int before = start.rows();
    try (CSVParser parser = CSVParser.parse(mended, format)) {
      for (CSVRecord csvRecord : parser) {
        Row row =
            row(
                source,
                start.lines() + parser.getCurrentLineNumber(),
                before + csvRecord.getRecordNumber(),
                csvRecord);
        if (row.line() == 1 && SeparatorLine.is(row.cells())) {
          before--;
          continue;
        }
        Row read = withinLimits(row, limits);
        strays.before(read);
        rows.accept(read);
      }
    } catch (UncheckedIOException failed) {
      strays.endAtRow();
      throw failed.getCause();
    } catch (IOException failed) {
      strays.endAtRow();
      throw failed;
    }
    strays.end();
  }

  private static Row row(String source, long endLine, long number, CSVRecord csvRecord) {
    ImmutableList<String> cells =
        Arrays.stream(csvRecord.values()).map(Guard::off).collect(toImmutableList());
    return new Row(source, LineBreaks.start(endLine, cells), Math.toIntExact(number), cells);
  }

  /** Blank cells at the end of a row are not counted, and left out where they are too many. */
  private static Row withinLimits(Row row, Limits limits) throws UnreadableInputException {
    Row read = row.cells().size() > limits.columns() ? row.withoutBlankEnd() : row;
    ImmutableList<String> cells = read.cells();
    if (cells.size() > limits.columns()) {
      throw GridErrors.tooManyColumns(read, limits.columns());
    }
    int longest = 0;
    for (int column = 1; column < cells.size(); column++) {
      longest = cells.get(column).length() > cells.get(longest).length() ? column : longest;
    }
    if (read.cell(longest).length() > limits.cellCharacters()) {
      throw GridErrors.cellTooLong(read, longest, limits.cellCharacters());
    }
    return read;
  }
}
