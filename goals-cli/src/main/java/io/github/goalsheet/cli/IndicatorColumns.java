package io.github.goalsheet.cli;

import io.github.goalsheet.io.indicators.EvaluationsCsvWriter;
import io.github.goalsheet.io.indicators.IndicatorsCsvWriter;
import io.github.goalsheet.io.indicators.RowColumns;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which columns a command writes when it writes a row an indicator, and what they are called. */
final class IndicatorColumns {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--header",
      paramLabel = "ja|en",
      completionCandidates = Languages.Names.class,
      descriptionKey = "csv.header")
  private Language header = Language.EN;

  @Option(names = "--actual-years", paramLabel = "N", descriptionKey = "csv.years")
  private int actualYears = IndicatorsCsvWriter.DEFAULT_ACTUAL_YEARS;

  @Option(names = "--keys", descriptionKey = "csv.keys")
  private boolean keys;

  /** Begins indicators CSV. */
  IndicatorsCsvWriter indicators(OutputStream out, CsvOptions csv) throws IOException {
    return IndicatorsCsvWriter.of(out, csv, columns());
  }

  /** Begins indicators CSV with evaluations. */
  EvaluationsCsvWriter evaluations(OutputStream out, CsvOptions csv, Language reasons)
      throws IOException {
    return EvaluationsCsvWriter.of(out, csv, columns(), reasons);
  }

  private RowColumns columns() {
    if (actualYears < 0 || actualYears > IndicatorsCsvWriter.MAX_ACTUAL_YEARS) {
      throw new UsageException(
          command.commandLine(),
          new Message(
              "--actual-years に指定できるのは 0 から " + IndicatorsCsvWriter.MAX_ACTUAL_YEARS + " までです。",
              "--actual-years takes 0 to " + IndicatorsCsvWriter.MAX_ACTUAL_YEARS + "."));
    }
    return new RowColumns(header, actualYears, keys);
  }
}
