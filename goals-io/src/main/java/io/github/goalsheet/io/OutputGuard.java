package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Decides whether an output is an input, too: now, or when the same command is run again. The
 * system is asked whether two names are the same file, so links, {@code ..} and other spellings
 * make no difference. Immutable and thread-safe.
 */
public final class OutputGuard {
  /** Where nothing is written that could be read. */
  public static final OutputGuard NONE = new OutputGuard(ImmutableList.of());

  private final ImmutableList<Target> targets;

  private OutputGuard(ImmutableList<Target> targets) {
    this.targets = targets;
  }

  /**
   * What is to be written.
   *
   * @param name as it was named
   * @param real without links; of what is not there yet, in the folder that it is to be in
   * @param there what would be replaced, if there is something
   * @param file whether it is a file; if not, it is a folder
   */
  private record Target(Path name, Path real, Optional<BasicFileAttributes> there, boolean file) {
    static ImmutableList<Target> of(Path name, boolean file) {
      try {
        Optional<BasicFileAttributes> there = attributes(name);
        Path absolute = name.toAbsolutePath();
        Path parent = absolute.getParent();
        Path real =
            there.isPresent() || parent == null
                ? name.toRealPath()
                : parent.toRealPath().resolve(absolute.getFileName());
        return ImmutableList.of(new Target(name, real, there, file));
      } catch (IOException toBeToldWhenItIsWritten) {
        return ImmutableList.of();
      }
    }
  }

  /**
   * Guards a file that is to be written.
   *
   * @param file the file, there or not
   * @return the guard
   */
  public static OutputGuard ofFile(Path file) {
    return new OutputGuard(Target.of(file, true));
  }

  /**
   * Guards a folder that is to be written, replacing what is in it.
   *
   * @param folder the folder, there or not
   * @return the guard
   */
  public static OutputGuard ofFolder(Path folder) {
    return new OutputGuard(Target.of(folder, false));
  }

  /**
   * Guards another output, too.
   *
   * @param other its guard
   * @return a guard of both
   */
  public OutputGuard and(OutputGuard other) {
    return new OutputGuard(
        ImmutableList.<Target>builder().addAll(targets).addAll(other.targets).build());
  }

  /**
   * Refuses if the output is a file that is read, or holds it, or is a data package that is read,
   * or lies in it.
   *
   * @param input what is read
   * @throws OutputIsInputException if it is
   * @throws IOException if the file system fails
   */
  public void check(Path input) throws IOException {
    Optional<BasicFileAttributes> attributes = attributes(input);
    if (attributes.isPresent()) {
      check(input, attributes.get());
    }
  }

  /** As {@link #check(Path)}, for those who have asked what the system knows of the input. */
  void check(Path input, BasicFileAttributes attributes) throws IOException {
    for (Target output : targets) {
      check(output, input, attributes);
    }
  }

  /** What the system knows of a file; nothing of one that is not there. */
  static Optional<BasicFileAttributes> attributes(Path path) {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static void check(Target output, Path input, BasicFileAttributes attributes)
      throws IOException {
    Optional<Path> dataPackage = Inputs.dataPackage(input, attributes.isDirectory());
    boolean partOfInput =
        dataPackage.isPresent() && pathIn(dataPackage.get(), output.real()).isPresent();
    if (partOfInput || replaces(output, input, attributes)) {
      String name = FileNames.shown(output.name());
      throw new OutputIsInputException(
          new Message(
              "出力先「" + name + "」は入力でもあります。入力は書き換えないので、別の名前を指定してください。",
              "The output "
                  + name
                  + " is an input, too. Inputs are never changed; please give another name."));
    }
  }

  private static boolean replaces(Target output, Path input, BasicFileAttributes attributes)
      throws IOException {
    if (output.there().isEmpty()) {
      return false;
    }
    if (!output.file()) {
      return pathIn(output.name(), input.toRealPath()).isPresent();
    }
    Object key = output.there().get().fileKey();
    return (key == null || attributes.fileKey() == null)
        ? Files.isSameFile(output.name(), input)
        : key.equals(attributes.fileKey());
  }

  /**
   * Refuses if the output would be found when a folder is searched for inputs.
   *
   * @param folder the folder
   * @throws OutputIsInputException if it would
   * @throws IOException if the file system fails
   */
  void checkSearched(Path folder) throws IOException {
    if (!targets.isEmpty() && Files.isDirectory(folder)) {
      for (Target output : targets) {
        checkSearched(output, folder);
      }
    }
  }

  private static void checkSearched(Target output, Path folder) throws IOException {
    Optional<Path> path = pathIn(folder, output.real());
    if (path.isPresent() && Inputs.takes(path.get(), output.file())) {
      String name = FileNames.shown(output.name());
      throw new OutputIsInputException(
          new Message(
              "出力先「" + name + "」は入力のフォルダーの中にあり、次からは入力として読み取られます。ほかの場所を指定してください。",
              "The output "
                  + name
                  + " lies in a folder of inputs and would be read as one from then on; please name"
                  + " another place."));
    }
  }

  /** The path from a folder to what is in it; empty for the folder itself. */
  private static Optional<Path> pathIn(Path folder, Path real) throws IOException {
    for (Path each = real; each != null; each = each.getParent()) {
      if (Files.exists(each) && Files.isSameFile(each, folder)) {
        return Optional.of(each.relativize(real));
      }
    }
    return Optional.empty();
  }

  /** An output is an input, too. Nothing was written. */
  public static final class OutputIsInputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    private OutputIsInputException(Message text) {
      super(text.in(Language.EN));
      this.text = text;
    }

    /**
     * What is wrong.
     *
     * @return the sentence
     */
    public Message text() {
      return text;
    }
  }
}
