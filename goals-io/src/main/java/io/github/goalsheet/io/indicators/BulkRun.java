package io.github.goalsheet.io.indicators;

import com.google.common.io.ByteSource;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.io.decode.StrictReader;
import io.github.goalsheet.io.grid.RowReader;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadCounter;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What the workers on one input share, and how far it has been delivered. The latter is only
 * touched by the worker whose turn it is.
 */
final class BulkRun {
  final ByteSource bytes;
  final ReadOptions options;
  final Evaluator evaluator;
  final BulkTitles titles;
  final Consumer<? super Notice> notices;
  private final ReadCounter counter;
  private int lines;
  private int rows;

  BulkRun(
      ByteSource bytes,
      BulkTitles titles,
      ReadOptions options,
      Evaluator evaluator,
      Consumer<? super Notice> notices,
      ReadCounter counter) {
    this.bytes = bytes;
    this.titles = titles;
    this.options = options;
    this.evaluator = evaluator;
    this.notices = notices;
    this.counter = counter;
    this.lines = titles.lines();
    this.rows = 1;
  }

  /** How a sheet is evaluated whose rows are not all plain. */
  @FunctionalInterface
  interface Taker {
    void take(SheetEvaluation evaluation) throws IOException;
  }

  /** Tells a notice about a block whose lines are counted from 1. */
  void tell(Notice notice) {
    notices.accept(
        notice.place() instanceof Place.TableCell cell
            ? notice.at(
                new Place.TableCell(
                    cell.source(),
                    lines + cell.line(),
                    rows + cell.row(),
                    cell.column(),
                    cell.columnName(),
                    cell.raw()))
            : notice);
  }

  /** Tells how many sheets have been delivered, if any, and their rows. */
  void count(int sheets, int rowsOfSheets) {
    if (sheets > 0) {
      counter.read(sheets, rowsOfSheets);
    }
  }

  /** A block has been delivered. */
  void pass(int itsLines, int itsRows) {
    lines += itsLines;
    rows += itsRows;
  }

  /** Evaluates sheets; a failure to take one is thrown unchecked, with its place. */
  static Consumer<ReadSheet> evaluating(Evaluator evaluator, Taker taker, ReadCounter counter) {
    return read -> {
      try {
        counter.read(1, read.rows());
        taker.take(evaluator.evaluate(read.sheet()));
      } catch (UnwritableSheetException refused) {
        throw new UncheckedIOException(refused.at(read.places().sheet()));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    };
  }

  /**
   * Reads rows in the plain way.
   *
   * @return whether all could be read, and what follows has the same columns
   */
  boolean read(
      InputStream in,
      RowReader.Start start,
      Taker taker,
      ReadCounter counted,
      Consumer<? super Notice> told)
      throws IOException {
    IndicatorsInput input =
        IndicatorsInput.below(
            titles.header(), options, evaluating(evaluator, taker, counted), told);
    try {
      Reader text = new StrictReader(in, StandardCharsets.UTF_8);
      return input.read(text, titles::delimiter, start, StandardCharsets.UTF_8)
          && !input.hasOtherColumns();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** Reads the rest of the input in the plain way, from a row behind what has been delivered. */
  void readRest(long offset, int linesMore, int rowsMore, Taker taker) throws IOException {
    RowReader.Start start = new RowReader.Start(lines + linesMore, rows + rowsMore, offset);
    try (InputStream in = bytes.slice(offset, Long.MAX_VALUE - offset).openBufferedStream()) {
      read(in, start, taker, counter, notices);
    }
  }
}
