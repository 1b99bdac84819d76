package io.github.goalsheet.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import io.github.goalsheet.io.datapackage.DataPackageReader;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns what a user names into inputs: a file as it is, a folder into the files in it, {@code -}
 * into standard input.
 *
 * <p>A folder is searched to any depth, in the order of the names (by code unit), files and folders
 * alike. Only regular files that end in {@code .csv}, {@code .tsv}, {@code .txt}, {@code .json} or
 * {@code .ndjson} are taken. Links are not followed, and names that begin with a dot are passed
 * over. A file that is named itself is always taken, whatever it ends in. A folder that holds a
 * data package of ours is one input.
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
   * @param argument a file, a folder or {@code -}
   * @param standardInput standard input
   * @return the inputs, at least one
   * @throws UnreadableInputException if the argument is a folder that cannot be searched or holds
   *     no file of a known kind
   */
  public static ImmutableList<Input> expand(String argument, InputStream standardInput)
      throws UnreadableInputException {
    if (requireNonNull(argument, "argument").equals(STANDARD_INPUT)) {
      return ImmutableList.of(new Input(argument, once(standardInput)));
    }
    Path path = Path.of(argument);
    if (!Files.isDirectory(path)) {
      return ImmutableList.of(Input.of(path));
    }
    ImmutableList.Builder<Input> found = ImmutableList.builder();
    search(path, found);
    ImmutableList<Input> inputs = found.build();
    if (inputs.isEmpty()) {
      throw new UnreadableInputException(
          "folder_without_sheets",
          new Place.Input(argument),
          new Message(
              "フォルダーに読み取れるファイル(" + extensions() + ")がありません。",
              "The folder holds no file to read (" + extensions() + ")."));
    }
    return inputs;
  }

  private static void search(Path folder, ImmutableList.Builder<Input> found)
      throws UnreadableInputException {
    if (DataPackageReader.find(folder).isPresent()) {
      found.add(Input.of(folder));
      return;
    }
    NavigableMap<String, Path> children = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.forEach(child -> children.put(child.getFileName().toString(), child));
    } catch (IOException failed) {
      throw IoFailures.told(folder.toString(), failed);
    }
    children.keySet().removeIf(name -> name.startsWith("."));
    for (Path child : children.values()) {
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        search(child, found);
      } else if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)
          && EXTENSIONS.contains(MoreFiles.getFileExtension(child).toLowerCase(Locale.ROOT))) {
        found.add(Input.of(child));
      }
    }
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
