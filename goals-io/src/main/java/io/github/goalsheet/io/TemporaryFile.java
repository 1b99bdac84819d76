package io.github.goalsheet.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is not to stay: it is deleted when it is closed, and when the program ends before
 * that, as an interruption makes it.
 *
 * @param path the file, which need not exist
 * @param atEnd deletes it when the program ends
 */
record TemporaryFile(Path path, Thread atEnd) implements Closeable {
  static TemporaryFile of(Path path) {
    Thread atEnd = new Thread(() -> path.toFile().delete(), "goals-cleaner");
    Runtime.getRuntime().addShutdownHook(atEnd);
    return new TemporaryFile(path, atEnd);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException ending) {
      // It has begun, and finds nothing to delete.
      return;
    }
  }
}
