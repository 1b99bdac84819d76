package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.comparison.YearComparison;
import io.github.goalsheet.io.json.JsonComparisonWriter;
import io.github.goalsheet.io.policy.InvalidPolicyException;
import io.github.goalsheet.io.text.ComparisonTextWriter;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goals compare}: lays two years side by side. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Console console;

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

  @Override
  public Integer call() throws IOException, InvalidPolicyException {
    YearComparer comparer = YearComparer.of(policies.policy());
    List<GoalSheet> before = new ArrayList<>();
    List<GoalSheet> after = new ArrayList<>();
    boolean first = reading.read(console, List.of(earlier), read -> before.add(read.sheet()));
    boolean second = reading.read(console, List.of(later), read -> after.add(read.sheet()));
    YearComparison comparison = comparer.compare(before, after);
    output.write(
        console,
        out -> {
          switch (format) {
            case TEXT -> ComparisonTextWriter.write(comparison, console.language(), out);
            case JSON -> JsonComparisonWriter.write(comparison, out);
          }
        });
    return first && second ? ExitCode.CLEAN : ExitCode.UNREADABLE;
  }
}
