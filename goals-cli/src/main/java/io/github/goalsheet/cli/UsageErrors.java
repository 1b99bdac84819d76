package io.github.goalsheet.cli;

import static java.util.stream.Collectors.joining;

import io.github.goalsheet.message.Message;
import java.util.Arrays;
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
    console.say(message(mistake, List.of(args)));
    String help = mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    console.say(new Message("使い方: " + help, "for help: " + help));
    return ExitCode.USAGE;
  }

  private static Message message(ParameterException mistake, List<String> args) {
    if (mistake instanceof UsageException ours) {
      return ours.text();
    }
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), unmatched.getSuggestions());
    }
    if (mistake instanceof MissingParameterException missing) {
      return missing(missing, args);
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

  /** An unknown argument counts more, since it may have been meant for what is missing. */
  private static Message missing(MissingParameterException missing, List<String> args) {
    List<String> unmatched = missing.getCommandLine().getUnmatchedArguments();
    if (!unmatched.isEmpty()) {
      return unknown(
          unmatched.get(0),
          new UnmatchedArgumentException(missing.getCommandLine(), unmatched).getSuggestions());
    }
    String names = missing.getMissing().stream().map(UsageErrors::name).collect(joining(", "));
    boolean named = missing.getMissing().stream().anyMatch(each -> isNamed(each, args));
    return named
        ? new Message(names + " の値を指定してください。", "Please give a value for " + names + ".")
        : new Message(names + " を指定してください。", "Please give " + names + ".");
  }

  private static boolean isNamed(ArgSpec argument, List<String> args) {
    return argument instanceof OptionSpec option
        && Arrays.stream(option.names()).anyMatch(args::contains);
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
