package io.github.goalsheet.cli;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.InputLog;
import io.github.goalsheet.io.InputSequence;
import io.github.goalsheet.io.csv.NoticesCsvWriter;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.writing.AtomicFiles;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** How a command reads its inputs, and how much it says about it. */
final class ReadingOptions {
  /** The option that names a file for what there is to say about the inputs. */
  static final String NOTICES = "--notices";

  @Option(
      names = "--charset",
      paramLabel = "NAME",
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

  @Option(names = NOTICES, paramLabel = "FILE", descriptionKey = "notices")
  private @Nullable Path notices;

  private final InputLog log = new InputLog();
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
      writeNotices(console, output);
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

  /** What was read of each input so far, and what was not. */
  ImmutableList<ReadInput> inputs() {
    return log.inputs();
  }

  /** Writes what there is to say about the inputs, if a file is named for it. */
  private void writeNotices(Console console, OutputOptions output) throws IOException {
    if (notices != null) {
      CsvOptions options = output.csv().withCharset(StandardCharsets.UTF_8);
      AtomicFiles.write(
          notices, out -> NoticesCsvWriter.write(log.inputs(), console.language(), options, out));
    }
  }

  /** The file that a command line names for what there is to say about the inputs. */
  static Optional<Path> findNotices(CommandSpec command) {
    return Optional.ofNullable(command.findOption(NOTICES)).map(OptionSpec::getValue);
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

      @Override
      public void done(ReadInput input) {
        log.add(input);
      }
    };
  }
}
