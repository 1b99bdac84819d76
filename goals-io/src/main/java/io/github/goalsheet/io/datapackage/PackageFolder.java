package io.github.goalsheet.io.datapackage;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder that is written beside its target and then takes its place. */
final class PackageFolder {
  private static final ImmutableSet<String> OURS =
      Stream.concat(
              Stream.of(PackageTable.DESCRIPTOR),
              Arrays.stream(PackageTable.values()).map(PackageTable::file))
          .collect(toImmutableSet());

  private final Path target;
  private final Path temporary;

  private PackageFolder(Path target, Path temporary) {
    this.target = target;
    this.temporary = temporary;
  }

  static PackageFolder begin(Path folder) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    refuseToReplaceOthers(target);
    Path temporary = beside(target, "tmp");
    Files.createDirectory(temporary);
    return new PackageFolder(target, temporary);
  }

  Path file(String name) {
    return temporary.resolve(name);
  }

  /** Where there is a package already it is moved aside first, and back if anything fails. */
  void putInPlace() throws IOException {
    for (String name : OURS) {
      try (FileChannel file = FileChannel.open(file(name), StandardOpenOption.WRITE)) {
        file.force(true);
      }
    }
    refuseToReplaceOthers(target);
    if (!Files.exists(target)) {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = beside(target, "old");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    boolean moved = false;
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      moved = true;
    } finally {
      if (!moved) {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    delete(old);
  }

  void drop() throws IOException {
    delete(temporary);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling(
        "." + target.getFileName() + "." + UUID.randomUUID() + "." + ending);
  }

  private static void refuseToReplaceOthers(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try (Stream<Path> children = Files.list(target)) {
      if (!children.allMatch(child -> OURS.contains(child.getFileName().toString()))) {
        throw new FileAlreadyExistsException(target.toString());
      }
    }
  }
}
