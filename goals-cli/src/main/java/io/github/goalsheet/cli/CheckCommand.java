package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.finding.Checks;
import io.github.goalsheet.finding.Rule;
import io.github.goalsheet.io.csv.FindingCsvWriter;
import io.github.goalsheet.io.json.JsonFindingWriter;
import io.github.goalsheet.io.policy.InvalidPolicyException;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.text.FindingTextWriter;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code goals check}: finds the mistakes that people left in the sheets. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private CsvOutput csv = new CsvOutput();
  @Mixin private PolicyOptions policies = new PolicyOptions();

  @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "check.format")
  private Format format = Format.TEXT;

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "check.fail-on")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--severity", paramLabel = "CODE=LEVEL", descriptionKey = "check.severity")
  private Map<String, Severity> severities = new LinkedHashMap<>();

  @Option(names = "--explain", descriptionKey = "check.explain")
  private boolean explain;

  /** How to print findings. */
  enum Format {
    /** A line each, for people. */
    TEXT,
    /** For programs. */
    JSON,
    /** A row each, for a spreadsheet. */
    CSV;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  /** Which findings make the command fail. */
  enum FailOn {
    /** Errors. */
    ERROR(Severity.ERROR),
    /** Errors and warnings. */
    WARNING(Severity.WARNING),
    /** All. */
    INFO(Severity.INFO),
    /** None. */
    NEVER(null);

    private final Optional<Severity> severity;

    FailOn(@Nullable Severity severity) {
      this.severity = Optional.ofNullable(severity);
    }

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidPolicyException {
    output.check();
    CsvOptions options = csv.options();
    if (format != Format.CSV) {
      csv.sayUnused(console, Set.of());
    }
    Checker checker = checker();
    List<ReadSheet> sheets = new ArrayList<>();
    inputs.read(console, output, sheets::add);
    CheckResult result = CheckResult.of(checker, sheets).withInputs(inputs.inputs());
    output.write(
        console,
        out -> {
          switch (format) {
            case TEXT -> FindingTextWriter.write(result, explain, console.language(), out);
            case JSON -> JsonFindingWriter.write(result, out);
            case CSV -> FindingCsvWriter.write(result, explain, console.language(), options, out);
          }
        });
    return inputs.exitCode() == ExitCode.CLEAN ? exitCode(result.report()) : inputs.exitCode();
  }

  private Checker checker() throws IOException, InvalidPolicyException {
    Checker checker = Checker.of(policies.policy(output));
    for (Map.Entry<String, Severity> each : severities.entrySet()) {
      if (Checks.findRule(each.getKey()).isEmpty()) {
        String codes = Checks.rules().stream().map(Rule::code).collect(Collectors.joining(", "));
        throw new UsageException(
            command.commandLine(),
            new Message(
                "指摘のコード「" + each.getKey() + "」はありません。使えるコード: " + codes,
                "There is no finding " + each.getKey() + ". There are " + codes + "."));
      }
      checker = checker.withSeverity(each.getKey(), each.getValue());
    }
    return checker;
  }

  private int exitCode(CheckReport report) {
    return failOn.severity.filter(report::hasAtLeast).isPresent()
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
