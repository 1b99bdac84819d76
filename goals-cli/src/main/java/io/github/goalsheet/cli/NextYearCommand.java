package io.github.goalsheet.cli;

import io.github.goalsheet.io.NoticeKinds;
import io.github.goalsheet.io.layout.SheetCsvWriter;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.writing.CsvOptions;
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
          NoticeKinds.NEXT_YEAR_OUT_OF_RANGE.at(read.places().field(FormField.FISCAL_YEAR)));
    }
  }
}
