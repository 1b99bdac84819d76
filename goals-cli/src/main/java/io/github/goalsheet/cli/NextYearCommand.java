package io.github.goalsheet.cli;

import io.github.goalsheet.io.csv.CsvOptions;
import io.github.goalsheet.io.csv.SheetCsvWriter;
import io.github.goalsheet.model.NextYear;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code goals next-year}: writes next year's blank form from this year's sheets. */
@Command(name = "next-year", mixinStandardHelpOptions = true)
final class NextYearCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private CsvOutput csv = new CsvOutput();

  NextYearCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CsvOptions options = csv.options();
    output.write(
        console,
        out -> {
          try (SheetCsvWriter writer = new SheetCsvWriter(out, options)) {
            inputs.read(console, output, read -> writer.write(NextYear.of(read.sheet())));
          }
        });
    return inputs.exitCode();
  }
}
