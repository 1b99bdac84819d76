package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import io.github.goalsheet.io.indicators.IndicatorsCsvWriter;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.io.layout.SheetCsvWriter;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goals convert}: writes the sheets in another form. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  /** The options of CSV that count for the tables of a data package, whose rows end in CRLF. */
  private static final ImmutableSet<String> IN_TABLES =
      ImmutableSet.of("--crlf", "--spreadsheet-safe");

  private final Console console;

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private CsvOutput csv = new CsvOutput();
  @Mixin private IndicatorColumns columns = new IndicatorColumns();

  @Option(names = "--to", required = true, paramLabel = "FORM", descriptionKey = "convert.to")
  private Form to = Form.JSON;

  /** The forms to convert to. */
  enum Form {
    /** One JSON document. */
    JSON,
    /** A sheet a line. */
    NDJSON,
    /** The form itself. */
    SHEET_CSV,
    /** A row an indicator. */
    INDICATORS_CSV,
    /** A folder of tables. */
    DATAPACKAGE;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name()).replace('_', '-');
    }
  }

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CsvOptions options = csv.options();
    if (to != Form.SHEET_CSV && to != Form.INDICATORS_CSV) {
      csv.sayUnused(console, to == Form.DATAPACKAGE ? IN_TABLES : Set.of());
    }
    switch (to) {
      case DATAPACKAGE -> dataPackage(options);
      case INDICATORS_CSV -> indicators(options);
      default ->
          output.write(
              console,
              out -> {
                try (SheetWriter writer = writer(out, options)) {
                  inputs.read(console, output, read -> writer.write(read.sheet()));
                }
              });
    }
    return inputs.exitCode();
  }

  private void dataPackage(CsvOptions options) throws IOException {
    Path folder = output.folder();
    try (DataPackageWriter writer = DataPackageWriter.to(folder, options.spreadsheetSafe())) {
      inputs.read(console, output, read -> writer.write(read.sheet()));
      writer.finish();
    }
  }

  /** This form holds less than the others, which is said, but is what was asked for. */
  private void indicators(CsvOptions options) throws IOException {
    List<Notice> leftOut = new ArrayList<>();
    output.write(
        console,
        out -> {
          try (IndicatorsCsvWriter writer = columns.indicators(out, options)) {
            inputs.read(console, output, read -> writer.write(read.sheet()));
            writer.leftOut(output.name()).ifPresent(leftOut::add);
          }
        });
    leftOut.forEach(notice -> inputs.say(console, notice));
  }

  private SheetWriter writer(OutputStream out, CsvOptions options) throws IOException {
    return switch (to) {
      case JSON -> JsonSheetWriter.document(out);
      case NDJSON -> JsonSheetWriter.lines(out);
      case SHEET_CSV -> new SheetCsvWriter(out, options);
      case INDICATORS_CSV, DATAPACKAGE -> throw new IllegalArgumentException("written elsewhere");
    };
  }
}
