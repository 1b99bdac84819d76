package io.github.goalsheet.cli;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.message.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The policy to rate by. */
final class PolicyOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--policy", paramLabel = "NAME", descriptionKey = "policy")
  private String name = "niigata";

  EvaluationPolicy policy() {
    EvaluationPolicy niigata = EvaluationPolicy.niigata();
    if (name.equals(niigata.name())) {
      return niigata;
    }
    throw new Mistake(
        command.commandLine(),
        new Message("規則「" + name + "」はありません。", "There is no policy " + name + "."));
  }
}
