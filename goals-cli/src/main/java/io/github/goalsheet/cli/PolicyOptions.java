package io.github.goalsheet.cli;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.policy.InvalidPolicyException;
import io.github.goalsheet.io.policy.PolicyReader;
import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The policy to rate by. */
final class PolicyOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--policy", paramLabel = "NAME|FILE", descriptionKey = "policy")
  private String policy = "niigata";

  /** The policy built in under that name, else the one in that file. */
  EvaluationPolicy policy(OutputOptions output) throws IOException, InvalidPolicyException {
    Optional<EvaluationPolicy> builtIn = BuiltInPolicies.find(policy);
    if (builtIn.isPresent()) {
      return builtIn.get();
    }
    Path file = file();
    if (Files.isDirectory(file) || !Files.exists(file)) {
      throw none();
    }
    output.guard().check(file);
    try (InputStream in = Files.newInputStream(file)) {
      return PolicyReader.read(FileNames.shown(file), in);
    }
  }

  private Path file() {
    try {
      return FileNames.path(policy);
    } catch (InvalidPathException noName) {
      UsageException none = none();
      none.initCause(noName);
      throw none;
    }
  }

  private UsageException none() {
    String names = String.join(", ", BuiltInPolicies.names());
    return new UsageException(
        command.commandLine(),
        new Message(
            "規則「" + policy + "」はありません。組み込みの規則: " + names,
            "There is no policy or policy file " + policy + ". Built in: " + names + "."));
  }
}
