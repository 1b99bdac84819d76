package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import io.github.goalsheet.io.SheetWriter;
import io.github.goalsheet.io.csv.CsvOptions;
import io.github.goalsheet.io.csv.SheetCsvWriter;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import io.github.goalsheet.io.json.JsonSheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goals convert}: writes the sheets in another form. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
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
    if (to == Form.DATAPACKAGE) {
      try (DataPackageWriter writer = DataPackageWriter.to(output.folder())) {
        inputs.read(console, output, read -> writer.write(read.sheet()));
        writer.finish();
      }
    } else {
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

  private SheetWriter writer(OutputStream out, CsvOptions options) throws IOException {
    return switch (to) {
      case JSON -> JsonSheetWriter.document(out);
      case NDJSON -> JsonSheetWriter.lines(out);
      case SHEET_CSV -> new SheetCsvWriter(out, options);
      case INDICATORS_CSV -> columns.indicators(out, options);
      case DATAPACKAGE -> throw new IllegalArgumentException("a data package is a folder");
    };
  }
}
