package io.github.goalsheet.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import io.github.goalsheet.io.datapackage.DataPackageReader;
import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches a folder for inputs, as {@link Inputs} describes, and tells of what is not taken. */
final class FolderSearch {
  private final Path top;
  private final Consumer<? super Notice> notices;
  private final ImmutableList.Builder<Input> found = ImmutableList.builder();
  private final Map<String, Integer> others = new TreeMap<>();

  /** Names may be the same as text, where the bytes are no text; paths are not. */
  private record Child(String name, Path path) implements Comparable<Child> {
    @Override
    public int compareTo(Child other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : path.compareTo(other.path);
    }
  }

  FolderSearch(Path top, Consumer<? super Notice> notices) {
    this.top = top;
    this.notices = notices;
  }

  ImmutableList<Input> inputs() {
    search(top);
    if (!others.isEmpty()) {
      notices.accept(otherKinds());
    }
    return found.build();
  }

  private void search(Path folder) {
    if (DataPackageReader.find(folder).isPresent()) {
      found.add(Input.of(folder));
      return;
    }
    List<Child> children = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.forEach(path -> children.add(new Child(Inputs.name(path), path)));
    } catch (UncheckedIOException failed) {
      found.add(failing(folder, requireNonNull(failed.getCause())));
    } catch (IOException failed) {
      found.add(failing(folder, failed));
    }
    Collections.sort(children);
    for (Child child : children) {
      // Names that begin with a dot are hidden: what programs keep for themselves.
      if (!child.name().startsWith(".")) {
        take(child.path());
      }
    }
  }

  private void take(Path child) {
    try {
      BasicFileAttributes kind =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (kind.isDirectory()) {
        search(child);
      } else if (kind.isSymbolicLink()) {
        passOver(child);
      } else if (!Inputs.isKnown(Inputs.name(child))) {
        others.merge(MoreFiles.getFileExtension(child), 1, Integer::sum);
      } else if (kind.isRegularFile()) {
        found.add(Input.of(child));
      } else {
        notices.accept(notTaken(child, "ファイルではない", "it is no regular file"));
      }
    } catch (NoSuchFileException gone) {
      // A file that another program deleted meanwhile is missed only if it was one to be read.
      if (Inputs.isKnown(Inputs.name(child))) {
        found.add(failing(child, gone));
      }
    } catch (IOException failed) {
      found.add(failing(child, failed));
    }
  }

  /** Nothing is lost with a link to what is searched anyway, or to what would not be taken. */
  private void passOver(Path link) {
    try {
      Path real = link.toRealPath();
      if (!real.startsWith(top.toRealPath())
          && (Files.isDirectory(real) || Inputs.isKnown(Inputs.name(link)))) {
        notices.accept(notTaken(link, "リンクである", "links are not followed"));
      }
    } catch (IOException leadsNowhere) {
      if (Inputs.isKnown(Inputs.name(link))) {
        notices.accept(notTaken(link, "リンクである", "links are not followed"));
      }
    }
  }

  private static Notice notTaken(Path path, String ja, String en) {
    return InputKinds.FILE_NOT_TAKEN.at(
        new Place.Input(FileNames.shown(path)), new Message(ja, en));
  }

  private Notice otherKinds() {
    int count = others.values().stream().mapToInt(Integer::intValue).sum();
    String kinds =
        others.entrySet().stream()
            .map(
                each ->
                    (each.getKey().isEmpty() ? "-" : "." + each.getKey()) + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return InputKinds.OTHER_FILES_PASSED_OVER.at(
        new Place.Input(FileNames.shown(top)), count, kinds);
  }

  private static Input failing(Path path, IOException failure) {
    return new Input(
        FileNames.shown(path),
        new ByteSource() {
          @Override
          public InputStream openStream() throws IOException {
            throw failure;
          }
        });
  }
}
