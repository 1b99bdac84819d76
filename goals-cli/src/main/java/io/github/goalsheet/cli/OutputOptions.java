package io.github.goalsheet.cli;

import io.github.goalsheet.io.AtomicFiles;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes. */
final class OutputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private @Nullable Path file;

  /**
   * Writes to the file, whole or not at all, or to standard output. A file that cannot be one is a
   * mistake, told before the content is asked for.
   */
  void write(Console console, AtomicFiles.Content content) throws IOException {
    check();
    if (file == null || isStandardOutput(file)) {
      content.writeTo(console.out());
      console.out().flush();
    } else {
      AtomicFiles.write(file, content);
    }
  }

  /** Tells of mistakes in inputs and output, for commands that have much to do before writing. */
  void check() throws IOException {
    InputArguments.requireStandardInputOnce(command);
    if (file != null && !isStandardOutput(file)) {
      check(file);
    }
  }

  private static boolean isStandardOutput(Path file) {
    return file.toString().equals("-");
  }

  /** The folder to write to, which a form of several files needs. */
  Path folder() throws IOException {
    if (file == null || isStandardOutput(file)) {
      throw new UsageException(
          command.commandLine(),
          new Message("出力先のフォルダーを -o で指定してください。", "Please name the folder to write to with -o."));
    }
    checkParent(file);
    InputArguments.requireStandardInputOnce(command);
    InputArguments.requireNone(command, file);
    return file;
  }

  private void check(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new UsageException(
          command.commandLine(),
          new Message(
              "出力先「" + target + "」はフォルダーです。ファイル名を指定してください。",
              "The output " + target + " is a folder; please name a file."));
    }
    checkParent(target);
    InputArguments.requireNone(command, target);
  }

  private void checkParent(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageException(
          command.commandLine(),
          new Message(
              "出力先のフォルダー「" + folder + "」がありません。",
              "There is no folder " + folder + " to write to."));
    }
  }
}
