package io.github.goalsheet.cli;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.Input;
import io.github.goalsheet.io.Inputs;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.ReadOptions;
import io.github.goalsheet.io.ReadResult;
import io.github.goalsheet.io.ReadSheet;
import io.github.goalsheet.io.UnreadableInputException;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command reads its inputs. */
final class ReadingOptions {
  @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
  private @Nullable Charset charset;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  private boolean verbose;

  /** Takes the sheets as they are read. */
  @FunctionalInterface
  interface SheetConsumer {
    void accept(ReadSheet sheet) throws IOException;
  }

  /**
   * Reads inputs in order. One that cannot be read is told of and costs itself alone.
   *
   * @return whether everything could be read
   */
  boolean read(Console console, List<String> arguments, SheetConsumer consumer) throws IOException {
    ReadOptions options =
        new ReadOptions(Optional.ofNullable(charset), ReadOptions.DEFAULT.limits());
    boolean whole = true;
    for (String argument : arguments) {
      try {
        for (Input input : Inputs.expand(argument, console.in())) {
          whole &= read(input, options, console, consumer);
        }
      } catch (UnreadableInputException unreadable) {
        console.say(unreadable);
        whole = false;
      }
    }
    return whole;
  }

  private boolean read(Input input, ReadOptions options, Console console, SheetConsumer consumer)
      throws IOException {
    ReadResult result;
    try {
      result = GoalSheets.read(input, options);
    } catch (UnreadableInputException unreadable) {
      console.say(unreadable);
      return false;
    }
    for (Notice notice : result.notices()) {
      if (verbose || notice.severity() != Severity.INFO) {
        console.say(notice);
      }
    }
    for (ReadSheet sheet : result.sheets()) {
      consumer.accept(sheet);
    }
    return !result.hasErrors();
  }
}
