package io.github.goalsheet.io.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-r--", "rwxr-xr-x"})
  void aFileThatIsReplacedKeepsItsPermissions(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "old");
    Assumptions.assumeTrue(
        Files.getFileAttributeView(file, PosixFileAttributeView.class) != null,
        "the file system has no permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    AtomicFiles.write(file, out -> out.write('n'));

    assertThat(file).hasContent("n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"r--r--r--", "r--------", "r-xr-xr-x"})
  void aFileThatNobodyMayWriteIsNotReplacedEither(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "old");
    Assumptions.assumeTrue(
        Files.getFileAttributeView(file, PosixFileAttributeView.class) != null,
        "the file system has no permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    assertThatThrownBy(() -> AtomicFiles.write(file, out -> out.write('n')))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage(file.toRealPath().toString());
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("out.csv");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 29, 30, 31, 60, 82, 84})
  void aNameMayBeAsLongAsTheSystemAllows(int characters) throws IOException {
    for (String unit : List.of("課", "😀", "x")) {
      Path file =
          folder.resolve(unit.repeat(unit.equals("😀") ? characters / 2 : characters) + "o");

      AtomicFiles.write(file, out -> out.write('n'));

      assertThat(file).hasContent("n");
      Files.delete(file);
    }
    Path longest = folder.resolve("x".repeat(255));
    AtomicFiles.write(longest, out -> out.write('n'));
    assertThat(longest).hasContent("n");
  }

  @Test
  void whatFailsIsToldOfTheFileThatWasNamed() {
    Path file = folder.resolve("y".repeat(256));

    assertThatThrownBy(() -> AtomicFiles.write(file, out -> out.write('n')))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(file.toString());
    assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("no/file"), out -> out.write(1)))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("no/file").toString());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
    Path other = Files.writeString(folder.resolve("other.csv"), "x");
    Assumptions.assumeTrue(
        Files.getFileAttributeView(other, PosixFileAttributeView.class) != null,
        "the file system has no permissions");

    AtomicFiles.write(folder.resolve("new.csv"), out -> out.write('n'));

    assertThat(Files.getPosixFilePermissions(folder.resolve("new.csv")))
        .isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void aFolderIsNeverReplaced() throws IOException {
    Path target = Files.createDirectory(folder.resolve("out"));
    Files.writeString(target.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> AtomicFiles.write(target, out -> out.write('n')))
        .isInstanceOf(IOException.class);
    assertThat(target.resolve("mine.txt")).hasContent("mine");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
  }

  @Test
  void anUncheckedFailureLeavesTheOldFileToo() throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "old");
    IllegalStateException failure = new IllegalStateException("half way");

    assertThatThrownBy(
            () ->
                AtomicFiles.write(
                    file,
                    out -> {
                      out.write("new".getBytes(UTF_8));
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void severalWritersOfOneFileLeaveOneOfTheirs() throws Exception {
    Path file = folder.resolve("out.csv");
    List<String> contents = List.of("a".repeat(9_999), "b".repeat(9_999), "c".repeat(9_999));

    List<Thread> writers =
        contents.stream()
            .map(
                content ->
                    new Thread(
                        () -> {
                          for (int i = 0; i < 20; i++) {
                            write(file, content);
                          }
                        }))
            .toList();
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }

    assertThat(Files.readString(file)).isIn(contents);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  private static void write(Path file, String content) {
    try {
      AtomicFiles.write(file, out -> out.write(content.getBytes(UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
