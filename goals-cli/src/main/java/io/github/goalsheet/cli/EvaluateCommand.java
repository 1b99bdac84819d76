package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.EvaluatingTaker;
import io.github.goalsheet.io.indicators.EvaluationsCsvWriter;
import io.github.goalsheet.io.json.JsonEvaluationWriter;
import io.github.goalsheet.io.policy.InvalidPolicyException;
import io.github.goalsheet.io.text.EvaluationTextWriter;
import io.github.goalsheet.io.writing.CsvOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jline.utils.WCWidth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goals evaluate}: rates every goal and says why. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private CsvOutput csv = new CsvOutput();
  @Mixin private IndicatorColumns columns = new IndicatorColumns();
  @Mixin private PolicyOptions policies = new PolicyOptions();

  @Option(
      names = "--format",
      paramLabel = "table|summary|json|csv",
      descriptionKey = "evaluate.format")
  private Format format = Format.TABLE;

  /** How to print evaluations. */
  enum Format {
    /** For people. */
    TABLE,
    /** The totals alone. */
    SUMMARY,
    /** For programs. */
    JSON,
    /** A row an indicator, for spreadsheets. */
    CSV;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidPolicyException {
    EvaluationPolicy policy = policies.policy(output);
    CsvOptions options = csv.options();
    if (format != Format.CSV) {
      csv.sayUnused(console, Set.of());
    }
    output.write(
        console,
        out -> {
          switch (format) {
            case TABLE -> table(policy, out);
            case SUMMARY -> summary(policy, out);
            case JSON -> json(policy, out);
            case CSV -> csv(policy, options, out);
          }
        });
    return inputs.exitCode();
  }

  private void json(EvaluationPolicy policy, OutputStream out) throws IOException {
    Evaluator evaluator = Evaluator.of(policy);
    try (JsonEvaluationWriter writer = JsonEvaluationWriter.to(out, policy)) {
      inputs.read(console, output, read -> writer.write(evaluator.evaluate(read.sheet())));
      writer.setInputs(inputs.inputs());
    }
  }

  private void csv(EvaluationPolicy policy, CsvOptions options, OutputStream out)
      throws IOException {
    try (EvaluationsCsvWriter writer = columns.evaluations(out, options, console.language())) {
      inputs.read(
          console,
          output,
          new EvaluatingTaker(Evaluator.of(policy), writer::write, file -> file.write(writer)));
    }
  }

  private void summary(EvaluationPolicy policy, OutputStream out) throws IOException {
    Summary.Counter counter = new Summary.Counter(policy);
    inputs.read(
        console,
        output,
        new EvaluatingTaker(Evaluator.of(policy), counter::add, file -> file.count(counter)));
    EvaluationTextWriter text = text(policy, out);
    text.add(counter.summary());
    text.writeTotals(inputs.inputs());
  }

  private void table(EvaluationPolicy policy, OutputStream out) throws IOException {
    Evaluator evaluator = Evaluator.of(policy);
    EvaluationTextWriter text = text(policy, out);
    inputs.read(console, output, read -> text.write(evaluator.evaluate(read.sheet())));
    text.writeTotals(inputs.inputs());
  }

  private EvaluationTextWriter text(EvaluationPolicy policy, OutputStream out) {
    return new EvaluationTextWriter(out, policy, console.language(), WCWidth::wcwidth);
  }
}
