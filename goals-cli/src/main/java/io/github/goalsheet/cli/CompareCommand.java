package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import io.github.goalsheet.comparison.SheetComparison;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.comparison.YearComparison;
import io.github.goalsheet.io.json.JsonComparisonWriter;
import io.github.goalsheet.io.policy.InvalidPolicyException;
import io.github.goalsheet.io.text.ComparisonTextWriter;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code goals compare}: lays two years side by side. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "THIS_YEAR", descriptionKey = "compare.this")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "NEXT_YEAR", descriptionKey = "compare.next")
  private String later = "";

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private PolicyOptions policies = new PolicyOptions();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "compare.format")
  private Format format = Format.TEXT;

  /** How to print a comparison. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  CompareCommand(Console console) {
    this.console = console;
  }

  private void requireOrder(SheetComparison both) {
    FiscalYear first = both.earlier().fiscalYear();
    FiscalYear second = both.later().fiscalYear();
    if (first.compareTo(second) > 0) {
      throw new UsageException(
          command.commandLine(),
          new Message(
              "THIS_YEAR は%s、NEXT_YEAR は%sのシートです。順序を逆にしてください。"
                  .formatted(first.toText(), second.toText()),
              "THIS_YEAR holds fiscal %s and NEXT_YEAR fiscal %s; give them the other way round."
                  .formatted(first, second)));
    }
  }

  /** Reads a year; whether there was a sheet. The other year is read all the same, and told of. */
  private boolean read(String year, List<GoalSheet> sheets) throws IOException {
    try {
      reading.read(console, output, List.of(year), read -> sheets.add(read.sheet()));
      return true;
    } catch (NothingReadException nothing) {
      return false;
    }
  }

  @Override
  public Integer call() throws IOException, InvalidPolicyException {
    output.check();
    YearComparer comparer = YearComparer.of(policies.policy(output));
    List<GoalSheet> before = new ArrayList<>();
    List<GoalSheet> after = new ArrayList<>();
    boolean first = read(earlier, before);
    boolean second = read(later, after);
    if (!first || !second) {
      throw new NothingReadException(reading.exitCode());
    }
    YearComparison comparison = comparer.compare(before, after);
    comparison.sheets().forEach(this::requireOrder);
    output.write(
        console,
        out -> {
          switch (format) {
            case TEXT ->
                ComparisonTextWriter.write(comparison, reading.inputs(), console.language(), out);
            case JSON -> JsonComparisonWriter.write(comparison, reading.inputs(), out);
          }
        });
    return reading.exitCode();
  }
}
