package io.github.goalsheet.io.datapackage;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.goalsheet.io.file.Temporary;
import io.github.goalsheet.io.reading.FileNames;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that is written beside its target and then takes its place. */
final class PackageFolder implements Closeable {
  private static final ImmutableSet<String> OURS =
      Stream.concat(
              Stream.of(PackageTable.DESCRIPTOR),
              Arrays.stream(PackageTable.values()).map(PackageTable::file))
          .collect(toImmutableSet());

  private final Path target;
  private final Temporary temporary;

  private PackageFolder(Path target, Temporary temporary) {
    this.target = target;
    this.temporary = temporary;
  }

  static PackageFolder begin(Path folder) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    refuseToReplaceOthers(target);
    Temporary temporary = Temporary.beside(target);
    temporary.run(() -> Files.createDirectory(temporary.path()));
    return new PackageFolder(target, temporary);
  }

  private Path file(String name) {
    return temporary.path().resolve(name);
  }

  /** An empty file. */
  Path create(String name) throws IOException {
    Path file = file(name);
    temporary.run(() -> Files.createFile(file));
    return file;
  }

  /** Puts the whole package in its place, or after an interruption none of it. */
  void putInPlace() throws IOException {
    temporary.run(
        () -> {
          for (String name : OURS) {
            try (FileChannel file = FileChannel.open(file(name), StandardOpenOption.WRITE)) {
              file.force(true);
            }
          }
          refuseToReplaceOthers(target);
          replace();
        });
  }

  /** Where there is a package already it is moved aside first, and back if anything fails. */
  private void replace() throws IOException {
    if (!Files.exists(target)) {
      Files.move(temporary.path(), target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = Temporary.beside(target, "old");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    boolean moved = false;
    try {
      Files.move(temporary.path(), target, StandardCopyOption.ATOMIC_MOVE);
      moved = true;
    } finally {
      if (!moved) {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    MoreFiles.deleteRecursively(old, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** Drops what is not in its place. */
  @Override
  public void close() throws IOException {
    temporary.close();
  }

  private static void refuseToReplaceOthers(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    Temporary.requireWritable(target);
    for (String name : OURS) {
      Temporary.requireWritable(target.resolve(name));
    }
    if (!Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try (Stream<Path> children = Files.list(target)) {
      Optional<Path> foreign =
          children
              .filter(child -> !OURS.contains(child.getFileName().toString()))
              .sorted()
              .findFirst();
      if (foreign.isPresent()) {
        throw new FileAlreadyExistsException(
            target.toString(), FileNames.shown(foreign.get().getFileName()), null);
      }
    }
  }
}
