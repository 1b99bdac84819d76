package io.github.goalsheet.cli;

import io.github.goalsheet.io.Inputs;
import io.github.goalsheet.message.Message;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line of a command names as its inputs, and what must hold of that. */
final class InputArguments {
  private InputArguments() {}

  /** The arguments of a command that reads sheets; none of any other. */
  private static List<String> of(CommandSpec command) {
    return command.findOption("--charset") == null
        ? List.of()
        : command.positionalParameters().stream().flatMap(InputArguments::values).toList();
  }

  private static Stream<String> values(ArgSpec argument) {
    return argument.originalStringValues().stream();
  }

  /** Standard input can be read but once. */
  static void requireStandardInputOnce(CommandSpec command) {
    if (of(command).stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw new UsageException(
          command.commandLine(),
          new Message("標準入力「-」は一度だけ指定してください。", "Please name standard input, -, only once."));
    }
  }

  /** An empty name is no file, though Java takes it for the current folder. */
  static void requireNoneEmpty(CommandSpec command) {
    Stream<String> options = command.options().stream().flatMap(InputArguments::values);
    if (Stream.concat(of(command).stream(), options).anyMatch(String::isEmpty)) {
      throw new UsageException(
          command.commandLine(), new Message("空の名前は指定できません。", "An empty name cannot be given."));
    }
  }
}
