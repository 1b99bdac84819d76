package io.github.goalsheet.cli;

import io.github.goalsheet.io.csv.CsvOptions;
import io.github.goalsheet.io.csv.IndicatorsCsvWriter;
import io.github.goalsheet.io.csv.SheetCsvWriter;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.model.GoalSheet;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** The writers of {@code goals convert} to one stream, behind one shape. */
final class SheetWriters {
  private SheetWriters() {}

  /** Begins writing in a form. */
  static SheetWriter to(
      ConvertCommand.Form form, OutputStream out, CsvOptions csv, IndicatorColumns columns)
      throws IOException {
    return switch (form) {
      case JSON -> of(JsonSheetWriter.document(out));
      case NDJSON -> of(JsonSheetWriter.lines(out));
      case SHEET_CSV -> of(new SheetCsvWriter(out, csv));
      case INDICATORS_CSV -> of(columns.indicators(out, csv));
      case DATAPACKAGE -> throw new IllegalArgumentException("a data package is a folder");
    };
  }

  private static SheetWriter of(JsonSheetWriter writer) {
    return new SheetWriter(writer::write, writer);
  }

  private static SheetWriter of(SheetCsvWriter writer) {
    return new SheetWriter(writer::write, writer);
  }

  private static SheetWriter of(IndicatorsCsvWriter writer) {
    return new SheetWriter(writer::write, writer);
  }

  /** Takes sheets. */
  @FunctionalInterface
  interface SheetConsumer {
    void accept(GoalSheet sheet) throws IOException;
  }

  /**
   * A writer of sheets.
   *
   * @param sheets takes the sheets
   * @param end ends the output
   */
  record SheetWriter(SheetConsumer sheets, Closeable end) implements Closeable {
    @Override
    public void close() throws IOException {
      end.close();
    }
  }
}
