package io.github.goalsheet.cli;

import io.github.goalsheet.io.UnreadableInputException;
import io.github.goalsheet.io.UnwritableSheetException;
import io.github.goalsheet.io.policy.InvalidPolicyException;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what a command could not handle into a sentence and an exit code. No stack trace reaches a
 * user.
 */
final class Faults implements IExecutionExceptionHandler {
  private final Console console;

  Faults(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    Exception cause = fault instanceof UncheckedIOException io ? io.getCause() : fault;
    if (cause instanceof UnreadableInputException unreadable) {
      console.say(unreadable);
      return ExitCode.UNREADABLE;
    }
    if (cause instanceof InvalidPolicyException invalid) {
      invalid.problems().forEach(console::say);
      return ExitCode.UNREADABLE;
    }
    if (cause instanceof UnwritableSheetException unwritable) {
      console.say(unwritable.text());
      if (unwritable.code().equals("actual_unwritable")) {
        console.say(
            new Message("実績の列は --actual-years で増やせます。", "--actual-years gives it more columns."));
      }
      return ExitCode.USAGE;
    }
    if (cause instanceof ReaderGoneException) {
      return ExitCode.READER_GONE;
    }
    if (cause instanceof IOException failure) {
      console.say(
          new Message("出力できません: " + why(failure), "Cannot write the output: " + why(failure)));
      return ExitCode.INTERNAL;
    }
    console.say(
        new Message(
            "goals の不具合です。報告をお願いします: " + cause,
            "This is a fault of goals; please report it: " + cause));
    return ExitCode.INTERNAL;
  }

  private static String why(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "access denied: " + failure.getMessage();
    }
    return String.valueOf(failure.getMessage());
  }
}
