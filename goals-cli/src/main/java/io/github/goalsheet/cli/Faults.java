package io.github.goalsheet.cli;

import io.github.goalsheet.io.OutputGuard;
import io.github.goalsheet.io.policy.InvalidPolicyException;
import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what a command could not handle into a sentence and an exit code. No stack trace reaches a
 * user.
 */
final class Faults implements IExecutionExceptionHandler {
  /** Made before it is needed, when there is still memory. */
  private static final Message OUT_OF_MEMORY =
      new Message(
          "メモリーが足りません。GOALS_JAVA_OPTS=-Xmx4g のように(java から直接なら java -Xmx4g -jar …)、使える量を増やしてください。",
          "Out of memory. Please allow more, for example by GOALS_JAVA_OPTS=-Xmx4g (java -Xmx4g -jar … without the launcher).");

  private final Console console;

  Faults(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    Exception cause =
        fault instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : fault;
    if (cause instanceof OutputGuard.OutputIsInputException refused) {
      return new UsageErrors(console)
          .handleParseException(new UsageException(line, refused.text()), new String[0]);
    }
    return exitCode(cause);
  }

  /** Tells what went wrong, whatever it is. */
  int exitCode(Throwable cause) {
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
      if (unwritable.code().equals("sheets_alike") || unwritable.code().equals("goals_alike")) {
        console.say(
            new Message(
                "--keys を付けると、キーの列で区別して書き出します。", "--keys keeps them apart by a column of keys."));
      }
      return ExitCode.USAGE;
    }
    if (cause instanceof NothingReadException nothing) {
      return nothing.exitCode();
    }
    if (cause instanceof ReaderGoneException) {
      return ExitCode.READER_GONE;
    }
    if (cause instanceof FileAlreadyExistsException there) {
      console.say(notReplaced(there));
      return ExitCode.USAGE;
    }
    if (cause instanceof IOException failure) {
      Message why = why(failure);
      console.say(new Message("出力できません: " + why.ja(), "Cannot write the output: " + why.en()));
      return ExitCode.INTERNAL;
    }
    if (cause instanceof OutOfMemoryError) {
      console.say(OUT_OF_MEMORY);
      return ExitCode.INTERNAL;
    }
    console.say(
        new Message(
            "goals の不具合です。報告をお願いします: " + cause,
            "This is a fault of goals; please report it: " + cause));
    return ExitCode.INTERNAL;
  }

  private static Message why(IOException failure) {
    String said = said(failure);
    if (failure instanceof AccessDeniedException) {
      return new Message("書き込む権限がありません(" + said + ")", "access denied (" + said + ")");
    }
    if (failure instanceof NoSuchFileException) {
      return new Message("書き込む先がありません(" + said + ")", "there is no place to write " + said);
    }
    return new Message(said, said);
  }

  private static String said(IOException failure) {
    return FileNames.shown(String.valueOf(failure.getMessage()));
  }

  private static Message notReplaced(FileAlreadyExistsException there) {
    String target = FileNames.shown(there.getFile());
    String foreign = there.getOtherFile();
    return new Message(
        "「"
            + target
            + "」はすでにあり、goals のデータパッケージではないため、置き換えません"
            + (foreign == null ? "。" : "(「" + foreign + "」があります)。"),
        target
            + " is there already, and is not replaced since it is no data package of goals"
            + (foreign == null ? "." : ": it holds " + foreign + "."));
  }
}
