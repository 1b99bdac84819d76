package io.github.goalsheet.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryTest {
  @TempDir Path folder;

  @Test
  void aFileIsDeletedWhenItIsClosedAndWhenTheProgramEnds() throws Exception {
    Path path;
    try (Temporary temporary = Temporary.beside(folder.resolve("out.json"))) {
      path = temporary.path();
      assertThat(path.getParent()).isEqualTo(folder);
      assertThat(path.getFileName().toString()).matches("\\.out\\.json\\.[0-9a-v]+\\.tmp");
      Files.writeString(path, "half");
      end(temporary);
      assertThat(path).doesNotExist();
      Files.writeString(path, "half");
    }
    assertThat(path).doesNotExist();
  }

  @Test
  void aFolderIsDeletedWithAllThatIsInIt() throws Exception {
    try (Temporary temporary = Temporary.beside(folder.resolve("package"))) {
      fill(temporary.path());
      end(temporary);
      assertThat(folder).isEmptyDirectory();
      fill(temporary.path());
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anInterruptionWaitsForTheStepsThatMakeItStay() throws Exception {
    Path kept = folder.resolve("package");
    try (Temporary temporary = Temporary.beside(kept)) {
      fill(temporary.path());
      temporary.run(
          () -> {
            temporary.atEnd().start();
            Files.move(temporary.path(), kept);
          });
      temporary.atEnd().join();
    }
    assertThat(kept.resolve("table.csv")).hasContent("half");
  }

  @Test
  void afterAnInterruptionNothingStays() throws Exception {
    try (Temporary temporary = Temporary.beside(folder.resolve("package"))) {
      fill(temporary.path());
      end(temporary);
      assertThatThrownBy(() -> temporary.run(() -> Files.createDirectory(temporary.path())))
          .isInstanceOf(InterruptedIOException.class)
          .hasMessage("the program is ending");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private static void fill(Path path) throws Exception {
    Files.writeString(Files.createDirectory(path).resolve("table.csv"), "half");
  }

  private static void end(Temporary temporary) throws Exception {
    temporary.atEnd().start();
    temporary.atEnd().join();
  }
}
