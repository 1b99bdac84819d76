package io.github.goalsheet.cli;

import io.github.goalsheet.io.OutputGuard;
import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.io.writing.AtomicFiles;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Message;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes. */
final class OutputOptions {
  private static final String OUTPUT = "--output";

  /** Where the system has such a name. */
  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = {"-o", OUTPUT},
      paramLabel = "FILE",
      descriptionKey = "output")
  private @Nullable Path file;

  private boolean folder;

  /**
   * Writes to the file, whole or not at all, or to standard output. A file that cannot be one is a
   * mistake, told before the content is asked for.
   */
  void write(Console console, AtomicFiles.Content content) throws IOException {
    check();
    if (file == null || isStandardOutput(file)) {
      content.writeTo(console.out());
      console.out().flush();
    } else if (StandardOutput.isPipe(file)) {
      try (OutputStream pipe = Files.newOutputStream(file)) {
        OutputStream out = new StandardOutput(pipe, () -> true);
        content.writeTo(out);
        out.flush();
      }
    } else {
      AtomicFiles.write(file, content);
    }
  }

  /** What to call the output. */
  String name() {
    return file == null ? "-" : file.toString();
  }

  /** Tells of mistakes in inputs and output, for commands that have much to do before writing. */
  void check() throws IOException {
    InputArguments.requireStandardInputOnce(command);
    InputArguments.requireNoneEmpty(command);
    if (file != null && !isStandardOutput(file)) {
      check(file, OUTPUT);
    }
    checkNotices();
  }

  /** The file for notices is an output, too, and another one. */
  private void checkNotices() throws IOException {
    Optional<Path> notices = ReadingOptions.findNotices(command);
    if (notices.isEmpty()) {
      return;
    }
    if (isStandardOutput(notices.get()) || isInOutput(notices.get())) {
      throw new UsageException(
          command.commandLine(),
          new Message(
              "--notices には、出力先とは別のファイルを指定してください。",
              "--notices needs a file of its own, other than the output."));
    }
    check(notices.get(), ReadingOptions.NOTICES);
  }

  /** How the command writes CSV. */
  CsvOptions csv() {
    return CsvOutput.of(command);
  }

  /** Whether it is the output or in it; also where a shell sends standard output to a file. */
  private boolean isInOutput(Path one) throws IOException {
    if (Files.exists(one) && !Files.isRegularFile(one) && !StandardOutput.isPipe(one)) {
      return false; // A device, which takes both; or a folder, which is told of as such.
    }
    Path other = file == null || isStandardOutput(file) ? STANDARD_OUTPUT : file;
    return (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other))
        || real(one).startsWith(real(other));
  }

  /** Where it is to be written: links are followed, also of the folder of what is not there yet. */
  private static Path real(Path file) {
    Path absolute = file.toAbsolutePath();
    Path parent = absolute.getParent();
    try {
      return Files.exists(file) || parent == null
          ? file.toRealPath()
          : parent.toRealPath().resolve(absolute.getFileName());
    } catch (IOException notToBeFoundByName) {
      return absolute.normalize();
    }
  }

  /** What keeps it from being an input, too; also where a shell sends standard output to a file. */
  OutputGuard guard() {
    OutputGuard notices =
        ReadingOptions.findNotices(command).map(OutputGuard::ofFile).orElse(OutputGuard.NONE);
    return ofOutput().and(notices);
  }

  private OutputGuard ofOutput() {
    if (file != null && !isStandardOutput(file)) {
      return folder ? OutputGuard.ofFolder(file) : OutputGuard.ofFile(file);
    }
    try {
      return Files.isRegularFile(STANDARD_OUTPUT)
          ? OutputGuard.ofFile(STANDARD_OUTPUT.toRealPath())
          : OutputGuard.NONE;
    } catch (IOException notToBeFoundByName) {
      return OutputGuard.NONE;
    }
  }

  private static boolean isStandardOutput(Path file) {
    return file.toString().equals("-");
  }

  /** A name that ends like a folder's is one, though Java takes off its end. */
  private boolean isNamedAsFolder(String option) {
    String name = command.findOption(option).originalStringValues().get(0);
    return name.endsWith("/") || name.endsWith(File.separator);
  }

  /** The folder to write to, which a form of several files needs. */
  Path folder() throws IOException {
    if (file == null || isStandardOutput(file)) {
      throw new UsageException(
          command.commandLine(),
          new Message("出力先のフォルダーを -o で指定してください。", "Please name the folder to write to with -o."));
    }
    InputArguments.requireNoneEmpty(command);
    checkParent(file);
    InputArguments.requireStandardInputOnce(command);
    folder = true;
    checkNotices();
    return file;
  }

  private void check(Path target, String option) {
    if (Files.isDirectory(target) || isNamedAsFolder(option)) {
      throw new UsageException(
          command.commandLine(),
          new Message(
              "出力先「" + FileNames.shown(target) + "」はフォルダーです。ファイル名を指定してください。",
              "The output " + FileNames.shown(target) + " is a folder; please name a file."));
    }
    checkParent(target);
  }

  private void checkParent(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      String name = FileNames.shown(parent);
      throw new UsageException(
          command.commandLine(),
          new Message(
              "出力先のフォルダー「" + name + "」がありません。", "There is no folder " + name + " to write to."));
    }
  }
}
