package io.github.goalsheet.cli;

import io.github.goalsheet.io.layout.SheetCsvWriter;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.NextYear;
import java.io.IOException;
import java.util.Optional;
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

  private int written;
  private boolean whole = true;

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
            inputs.read(console, output, read -> write(read, writer));
          }
          if (written == 0) {
            throw new NothingReadException(ExitCode.UNREADABLE);
          }
        });
    return whole ? inputs.exitCode() : Math.max(inputs.exitCode(), ExitCode.UNREADABLE);
  }

  private void write(ReadSheet read, SheetCsvWriter writer) throws IOException {
    Optional<GoalSheet> next = NextYear.find(read.sheet());
    if (next.isPresent()) {
      writer.write(next.get());
      written++;
    } else {
      whole = false;
      console.say(
          new Notice(
              "next_year_out_of_range",
              Severity.ERROR,
              read.places().field(FormField.FISCAL_YEAR),
              new Message(
                  FiscalYear.MAX_YEAR + "年度より後の年度は表せないため、翌年度の様式を作れません。",
                  "There is no form of the next year: a year after "
                      + FiscalYear.MAX_YEAR
                      + " cannot be stated.")));
    }
  }
}
