package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import io.github.goalsheet.io.csv.CsvOptions;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
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
    AtomicBoolean whole = new AtomicBoolean();
    if (to == Form.DATAPACKAGE) {
      whole.set(dataPackage(output.folder()));
    } else {
      output.write(
          console,
          out -> {
            try (SheetWriters.SheetWriter writer = SheetWriters.to(to, out, options, columns)) {
              whole.set(inputs.read(console, read -> writer.sheets().accept(read.sheet())));
            }
          });
    }
    return whole.get() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
  }

  private boolean dataPackage(Path folder) throws IOException {
    try (DataPackageWriter writer = DataPackageWriter.to(folder)) {
      boolean whole = inputs.read(console, read -> writer.write(read.sheet()));
      writer.finish();
      return whole;
    }
  }
}
