package io.github.goalsheet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the bytes of all files of a folder. */
public final class ReadFolder {
  private ReadFolder() {}

  /**
   * Reads them.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    long bytes = 0;
    try (Stream<Path> list = Files.list(Path.of(args[0]))) {
      List<Path> files = list.sorted().toList();
      for (Path file : files) {
        bytes += Files.readAllBytes(file).length;
      }
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(bytes + " bytes");
  }
}
