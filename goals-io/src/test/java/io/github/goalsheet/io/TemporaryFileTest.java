package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFileTest {
  @TempDir Path folder;

  @Test
  void itIsDeletedWhenItIsClosedAndWhenTheProgramEnds() throws Exception {
    Path path = folder.resolve("draft");
    try (TemporaryFile file = TemporaryFile.of(path)) {
      Files.writeString(file.path(), "half");
      file.atEnd().start();
      file.atEnd().join();
      assertThat(path).doesNotExist();
      Files.writeString(file.path(), "half");
    }
    assertThat(path).doesNotExist();
  }
}
