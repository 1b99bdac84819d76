package io.github.goalsheet.cli;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.policy.PolicyWriter;
import io.github.goalsheet.io.text.PolicyListTextWriter;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jline.utils.WCWidth;
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
      List<EvaluationPolicy> all =
          BuiltInPolicies.names().stream()
              .flatMap(each -> BuiltInPolicies.find(each).stream())
              .toList();
      output.write(
          console,
          out -> PolicyListTextWriter.write(all, console.language(), WCWidth::wcwidth, out));
    } else {
      EvaluationPolicy policy = named(name);
      output.write(console, out -> PolicyWriter.write(policy, out));
    }
    return ExitCode.CLEAN;
  }

  private EvaluationPolicy named(String wanted) {
    Optional<EvaluationPolicy> policy = BuiltInPolicies.find(wanted);
    return policy.orElseThrow(
        () ->
            new UsageException(
                command.commandLine(),
                new Message(
                    "組み込みの規則「" + wanted + "」はありません。",
                    "There is no built-in policy " + wanted + ".")));
  }
}
