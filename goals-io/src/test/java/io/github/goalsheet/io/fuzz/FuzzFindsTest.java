package io.github.goalsheet.io.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing found once, and what it begins with, hold from now on. */
class FuzzFindsTest {
  @ParameterizedTest
  @MethodSource
  void sheets(byte[] bytes) throws IOException {
    Targets.sheets(bytes);
  }

  static Stream<byte[]> sheets() {
    return Stream.concat(Seeds.ofSheets(), finds("SheetFuzzInputs/sheets"));
  }

  @ParameterizedTest
  @MethodSource
  void json(byte[] bytes) throws IOException {
    Targets.json(bytes);
  }

  static Stream<byte[]> json() {
    return Stream.concat(Seeds.ofJsons(), finds("JsonFuzzInputs/json"));
  }

  @ParameterizedTest
  @MethodSource
  void cell(byte[] bytes) throws IOException {
    Targets.cell(bytes);
  }

  static Stream<byte[]> cell() {
    return Stream.concat(Seeds.ofCells(), finds("CellFuzzInputs/cell"));
  }

  private static Stream<byte[]> finds(String folder) {
    Path finds = Path.of("src/test/resources/io/github/goalsheet/io/fuzz", folder);
    return Files.isDirectory(finds)
        ? Stream.of(finds.toFile().listFiles()).sorted().map(File::toPath).map(FuzzFindsTest::bytes)
        : Stream.empty();
  }

  private static byte[] bytes(Path find) {
    try {
      return Files.readAllBytes(find);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
