package io.github.goalsheet.io;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import io.github.goalsheet.io.datapackage.DataPackageReader;
import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns what a user names into inputs: a file as it is, a folder into the files in it, {@code -}
 * into standard input.
 *
 * <p>A folder is searched to any depth, in the order of the names (by code unit), files and folders
 * alike. Only regular files that end in {@code .csv}, {@code .tsv}, {@code .txt}, {@code .json} or
 * {@code .ndjson} are taken. Links are not followed, and names that begin with a dot are passed
 * over. A file that is named itself is always taken, whatever it ends in. A folder that holds a
 * data package of ours is one input.
 *
 * <p>What cannot be searched costs itself alone: it is an input, and why it could not be searched
 * is told when it is read.
 */
public final class Inputs {
  /** What a user names for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final ImmutableSet<String> EXTENSIONS =
      ImmutableSet.of("csv", "tsv", "txt", "json", "ndjson");

  private Inputs() {}

  /**
   * Finds the inputs that an argument names. Files are not opened here: that one is missing is told
   * when it is read.
   *
   * @param argument a file, a folder or {@code -}; a name as {@link FileNames#path} takes it
   * @param standardInput standard input
   * @return the inputs, at least one
   * @throws UnreadableInputException if the argument is a folder that holds no file of a known
   *     kind, or no name of a file
   */
  public static ImmutableList<Input> expand(String argument, InputStream standardInput)
      throws UnreadableInputException {
    return expand(argument, standardInput, notice -> {});
  }

  /**
   * Finds the inputs that an argument names, and tells of what a folder holds beside them.
   *
   * @param argument a file, a folder or {@code -}; a name as {@link FileNames#path} takes it
   * @param standardInput standard input
   * @param notices takes what there is to say
   * @return the inputs, at least one
   * @throws UnreadableInputException if the argument is a folder that holds no file of a known
   *     kind, or no name of a file
   */
  public static ImmutableList<Input> expand(
      String argument, InputStream standardInput, Consumer<? super Notice> notices)
      throws UnreadableInputException {
    if (requireNonNull(argument, "argument").equals(STANDARD_INPUT)) {
      return ImmutableList.of(new Input(argument, once(standardInput)));
    }
    Path path = path(argument);
    if (!Files.isDirectory(path)) {
      return ImmutableList.of(Input.of(path));
    }
    ImmutableList<Input> inputs = new FolderSearch(path, notices).inputs();
    if (inputs.isEmpty()) {
      throw new UnreadableInputException(
          InputKinds.FOLDER_WITHOUT_SHEETS.at(
              new Place.Input(FileNames.shown(path)), extensions()));
    }
    return inputs;
  }

  private static Path path(String argument) throws UnreadableInputException {
    try {
      return FileNames.path(argument);
    } catch (InvalidPathException noName) {
      UnreadableInputException told =
          new UnreadableInputException(
              InputKinds.NO_FILE_NAME.at(
                  new Place.Input(FileNames.shown(argument)), noName.getReason()));
      told.initCause(noName);
      throw told;
    }
  }

  /** The folder of the data package that an input is or names. Most are files of other names. */
  static Optional<Path> dataPackage(Path input, boolean folder) {
    return folder || input.endsWith(DataPackageReader.DESCRIPTOR)
        ? DataPackageReader.find(input)
        : Optional.empty();
  }

  /** What a file or folder is called; as text, whatever the locale. */
  static String name(Path path) {
    return FileNames.shown(path.getFileName());
  }

  static boolean isKnown(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && EXTENSIONS.contains(Ascii.toLowerCase(name.substring(dot + 1)));
  }

  /**
   * Whether searching a folder would come upon a path in it, if it were there.
   *
   * @param path the path from the folder on, no link
   * @param file whether it is a file; if not, it is a folder
   */
  static boolean takes(Path path, boolean file) {
    for (Path each : path) {
      if (name(each).startsWith(".")) {
        return false;
      }
    }
    return !file || isKnown(name(path));
  }

  private static String extensions() {
    return "." + String.join(" .", EXTENSIONS);
  }

  private static ByteSource once(InputStream stream) {
    return new ByteSource() {
      @Override
      public InputStream openStream() {
        return stream;
      }
    };
  }
}
