package io.github.goalsheet.cli;

import static java.util.stream.Collectors.joining;

import io.github.goalsheet.message.Message;
import java.util.List;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line: what is wrong, what may have been meant, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] args) {
    console.say(message(mistake));
    String help = mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    console.say(new Message("使い方: " + help, "for help: " + help));
    return ExitCode.USAGE;
  }

  private static Message message(ParameterException mistake) {
    if (mistake instanceof UsageException ours) {
      return ours.text();
    }
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), unmatched.getSuggestions());
    }
    if (mistake instanceof MissingParameterException missing) {
      String names = missing.getMissing().stream().map(UsageErrors::name).collect(joining(", "));
      return new Message(names + " を指定してください。", "Please give " + names + ".");
    }
    if (mistake instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return new Message(name + " は一度だけ指定してください。", "Please give " + name + " only once.");
    }
    ArgSpec argument = mistake.getArgSpec();
    if (argument != null) {
      return wrongValue(argument, mistake);
    }
    CommandLine line = mistake.getCommandLine();
    String command = mistake.getValue();
    if (command != null) {
      List<String> alike = new UnmatchedArgumentException(line, List.of(command)).getSuggestions();
      return unknown(command, alike);
    }
    String commands = String.join(", ", line.getSubcommands().keySet());
    return new Message("コマンドを指定してください: " + commands, "Please give a command: " + commands);
  }

  private static Message unknown(String argument, List<String> suggestions) {
    String meant = String.join(", ", suggestions);
    return suggestions.isEmpty()
        ? new Message("「" + argument + "」はわかりません。", "Unknown: " + argument + ".")
        : new Message(
            "「" + argument + "」はわかりません。もしかして: " + meant,
            "Unknown: " + argument + ". Did you mean: " + meant + "?");
  }

  private static Message wrongValue(ArgSpec argument, ParameterException mistake) {
    String name = name(argument);
    String value = mistake.getValue() == null ? "" : mistake.getValue();
    String allowed = allowed(argument);
    return new Message(
        name + " の値「" + value + "」は使えません。" + (allowed.isEmpty() ? "" : "使える値: " + allowed),
        name
            + " does not take "
            + value
            + "."
            + (allowed.isEmpty() ? "" : " It takes " + allowed + "."));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String allowed(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null
        ? argument.isOption() && argument.typeInfo().isMap() ? argument.paramLabel() : ""
        : StreamSupport.stream(candidates.spliterator(), false).collect(joining(", "));
  }
}
