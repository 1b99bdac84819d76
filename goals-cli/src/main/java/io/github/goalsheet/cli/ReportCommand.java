package io.github.goalsheet.cli;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.policy.InvalidPolicyException;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.report.Report;
import io.github.goalsheet.io.report.ReportWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code goals report}: writes the report that people look at. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private PolicyOptions policies = new PolicyOptions();

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidPolicyException {
    output.check();
    EvaluationPolicy policy = policies.policy(output);
    List<ReadSheet> sheets = new ArrayList<>();
    inputs.read(console, output, sheets::add);
    Report report = Report.of(policy, sheets).withInputs(inputs.inputs());
    output.write(console, out -> ReportWriter.write(report, console.language(), out));
    return inputs.exitCode();
  }
}
