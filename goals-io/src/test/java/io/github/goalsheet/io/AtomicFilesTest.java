package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  @Test
  void writesANewFileAndLeavesNothingElse() throws IOException {
    Path file = folder.resolve("新しい.json");

    AtomicFiles.write(file, out -> out.write("一".getBytes(UTF_8)));

    assertThat(file).hasContent("一");
    assertThat(names()).containsExactly("新しい.json");
  }

  @Test
  void replacesAFileWholeEvenIfItsContentClosesTheStream() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old and longer");

    AtomicFiles.write(
        file,
        out -> {
          out.write("new".getBytes(UTF_8));
          out.close();
        });

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aFailureLeavesTheOldFileAndNoTemporaryOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");

    assertThatThrownBy(
            () ->
                AtomicFiles.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("broke off");
                    }))
        .hasMessage("broke off");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aLinkKeepsPointingToTheFileThatIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Path link = folder.resolve("link");
    try {
      Files.createSymbolicLink(link, file);
    } catch (IOException | UnsupportedOperationException unsupported) {
      Assumptions.abort("this file system has no links: " + unsupported);
    }

    AtomicFiles.write(link, out -> out.write("new".getBytes(UTF_8)));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aMissingFolderIsAnError() {
    assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("no/file"), out -> out.write(1)))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device), "this system has no /dev/null");

    AtomicFiles.write(device, out -> out.write("gone".getBytes(UTF_8)));

    assertThat(Files.isRegularFile(device)).isFalse();
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
