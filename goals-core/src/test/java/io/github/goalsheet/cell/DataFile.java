package io.github.goalsheet.cell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Data files beside the tests: tab-separated, # begins a comment, \n in a field is a line break.
 */
final class DataFile {
  private DataFile() {}

  static List<String[]> rows(String name) {
    return lines(name).stream()
        .filter(line -> !line.startsWith("="))
        .map(line -> line.replace("\\n", "\n").split("\t", -1))
        .toList();
  }

  static List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
  }

  static String text(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no such file: " + name);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
