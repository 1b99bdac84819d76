package io.github.goalsheet.cli;

import io.github.goalsheet.io.InputSequence;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.ReadOptions;
import io.github.goalsheet.io.UnreadableInputException;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command reads its inputs, and how much it says about it. */
final class ReadingOptions {
  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = CharsetName.Converter.class,
      completionCandidates = CharsetName.Usual.class,
      descriptionKey = "charset")
  private @Nullable CharsetName charset;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  private boolean quiet;

  private boolean whole = true;
  private boolean faulty;

  /**
   * Reads inputs in order. One that cannot be read is told of and costs itself alone.
   *
   * @throws NothingReadException if there was no sheet
   */
  void read(
      Console console, OutputOptions output, List<String> arguments, InputSequence.Taker taker)
      throws IOException {
    ReadOptions options =
        new ReadOptions(
            Optional.ofNullable(charset).map(CharsetName::charset), ReadOptions.DEFAULT.limits());
    try (Progress progress = quiet ? Progress.hidden() : Progress.on(console)) {
      InputSequence.Extent extent =
          new InputSequence(console.in(), options, listener(console, progress))
              .withOutput(output.guard())
              .read(arguments, taker);
      whole &= extent == InputSequence.Extent.ALL;
      if (extent == InputSequence.Extent.NOTHING) {
        throw new NothingReadException(exitCode());
      }
    }
  }

  /** Says a notice, if it is serious enough for how much people want to hear. */
  void say(Console console, Notice notice) {
    if (notice.severity().compareTo(least()) <= 0) {
      console.say(notice);
    }
  }

  private Severity least() {
    return quiet ? Severity.ERROR : verbose ? Severity.INFO : Severity.WARNING;
  }

  /** What to exit with when all is written, by how much could be read so far. */
  int exitCode() {
    return faulty ? ExitCode.INTERNAL : whole ? ExitCode.CLEAN : ExitCode.UNREADABLE;
  }

  private InputSequence.Listener listener(Console console, Progress progress) {
    Severity least = least();
    return new InputSequence.Listener() {
      @Override
      public void next(int done, int all) {
        progress.step(done, all);
      }

      @Override
      public void rows(int count) {
        progress.rows(count);
      }

      @Override
      public void bytes(long read, long all) {
        progress.bytes(read, all);
      }

      @Override
      public void say(Notice notice) {
        if (notice.severity().compareTo(least) <= 0) {
          progress.makeWay();
          console.say(notice);
        }
      }

      @Override
      public void say(UnreadableInputException unreadable) {
        faulty |= unreadable.isFault();
        progress.makeWay();
        console.say(unreadable);
      }
    };
  }
}
