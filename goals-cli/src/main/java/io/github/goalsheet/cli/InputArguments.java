package io.github.goalsheet.cli;

import io.github.goalsheet.io.Inputs;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the command line of a command names as its inputs, and what must hold of that. */
final class InputArguments {
  private InputArguments() {}

  /** The arguments of a command that reads sheets; none of any other. */
  private static List<String> of(CommandSpec command) {
    return command.findOption("--charset") == null
        ? List.of()
        : command.positionalParameters().stream().flatMap(InputArguments::values).toList();
  }

  private static Stream<String> values(PositionalParamSpec parameter) {
    Object value = parameter.getValue();
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf)
        : Stream.of(String.valueOf(value));
  }

  /** Standard input can be read but once. */
  static void requireStandardInputOnce(CommandSpec command) {
    if (of(command).stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw new UsageException(
          command.commandLine(),
          new Message("標準入力「-」は一度だけ指定してください。", "Please name standard input, -, only once."));
    }
  }

  /** Inputs are never changed, so none can be the output too. */
  static void requireNone(CommandSpec command, Path output) throws IOException {
    for (String input : of(command)) {
      if (!input.equals(Inputs.STANDARD_INPUT)
          && Files.exists(output)
          && Files.exists(Path.of(input))
          && Files.isSameFile(output, Path.of(input))) {
        throw new UsageException(
            command.commandLine(),
            new Message(
                "出力先「" + output + "」は入力でもあります。入力は書き換えないので、別の名前を指定してください。",
                "The output "
                    + output
                    + " is an input, too. Inputs are never changed; please give another name."));
      }
    }
  }
}
