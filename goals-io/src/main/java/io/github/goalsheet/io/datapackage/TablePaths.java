package io.github.goalsheet.io.datapackage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The files that a descriptor names: below its own folder, regular, and reached through no link, so
 * that a package from elsewhere cannot name what its reader may read and its maker may not.
 */
final class TablePaths {
  private static final ImmutableSet<String> COMPRESSED =
      ImmutableSet.of(".gz", ".zip", ".bz2", ".xz", ".zst", ".7z");

  private final Path folder;
  private final Refusals refusals;

  TablePaths(Path folder, Refusals refusals) {
    this.folder = folder;
    this.refusals = refusals;
  }

  /** The files of a {@code path}: one, or several that make one table. */
  ImmutableList<Path> files(Located path) throws UnreadableInputException {
    if (path.json() instanceof Json.Text) {
      return ImmutableList.of(file(path));
    }
    ImmutableList.Builder<Path> files = ImmutableList.builder();
    ImmutableList<Located> items = path.items();
    if (items.isEmpty()) {
      throw refusals.unsupported("path", path);
    }
    for (Located item : items) {
      files.add(file(item));
    }
    return files.build();
  }

  private Path file(Located path) throws UnreadableInputException {
    String name = path.raw();
    if (!(path.json() instanceof Json.Text) || isElsewhere(name)) {
      throw refusals.unsafe(path);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (COMPRESSED.stream().anyMatch(lower::endsWith)) {
      throw refusals.unsupported("path", path);
    }
    Optional<Path> below = Optional.empty();
    try {
      below = Optional.of(below(path, ImmutableList.copyOf(Splitter.on('/').split(name))));
    } catch (InvalidPathException refusedBelow) {
      // The system cannot name it: it is nowhere below.
    }
    return below.orElseThrow(() -> refusals.unsafe(path));
  }

  /** Whether a path is absolute, an address, or spelt as only some systems understand it. */
  private static boolean isElsewhere(String name) {
    return name.isEmpty() || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0;
  }

  private Path below(Located path, ImmutableList<String> names) throws UnreadableInputException {
    Path at = folder;
    for (String name : Iterables.limit(names, names.size() - 1)) {
      if (!name.equals(".")) {
        at = at.resolve(named(path, name));
        if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)
            && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
          throw refusals.unsafe(path);
        }
      }
    }
    Path file = at.resolve(named(path, names.get(names.size() - 1)));
    // One that is missing is told as such when it is opened.
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refusals.unsafe(path);
    }
    return file;
  }

  private String named(Located path, String name) throws UnreadableInputException {
    if (name.isEmpty() || name.equals("..") || name.equals(".") || name.startsWith("~")) {
      throw refusals.unsafe(path);
    }
    return name;
  }
}
