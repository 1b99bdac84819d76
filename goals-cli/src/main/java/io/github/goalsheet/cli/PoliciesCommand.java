package io.github.goalsheet.cli;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.policy.PolicyWriter;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code goals policies}: lists the built-in policies, or shows one as the JSON that an office can
 * make its own from.
 */
@Command(name = "policies", mixinStandardHelpOptions = true)
final class PoliciesCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "policies.name")
  private @Nullable String name;

  PoliciesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (name == null) {
      output.write(console, out -> out.write(list().getBytes(StandardCharsets.UTF_8)));
    } else {
      EvaluationPolicy policy = named(name);
      output.write(console, out -> PolicyWriter.write(policy, out));
    }
    return ExitCode.CLEAN;
  }

  private String list() {
    Locale locale = Languages.locale(console.language());
    Table table = new Table(locale, 20, 60, 90);
    table.row(
        new Message("名前", "name").in(console.language()),
        new Message("内容", "what").in(console.language()),
        new Message("出典", "source").in(console.language()));
    for (String each : BuiltInPolicies.names()) {
      EvaluationPolicy policy = BuiltInPolicies.find(each).orElseThrow();
      table.row(
          each, policy.provenance().title().in(console.language()), policy.provenance().source());
    }
    return table.toString();
  }

  private EvaluationPolicy named(String wanted) {
    Optional<EvaluationPolicy> policy = BuiltInPolicies.find(wanted);
    return policy.orElseThrow(
        () ->
            new Mistake(
                command.commandLine(),
                new Message(
                    "組み込みの規則「" + wanted + "」はありません。",
                    "There is no built-in policy " + wanted + ".")));
  }
}
