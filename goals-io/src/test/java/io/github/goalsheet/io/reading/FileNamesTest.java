package io.github.goalsheet.io.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.goalsheet.io.Inputs;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  private static final byte[] WINDOWS = "北区.csv".getBytes(Charset.forName("windows-31j"));

  @TempDir Path folder;

  @BeforeEach
  void onUnix() {
    assumeTrue(File.separatorChar == '/', "skipped: names are text here");
  }

  private static String utf8(String name) {
    return FileNames.ofBytes(name.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.csv", "北区.csv", "../é", "/tmp/西区/😀", "a//b/", "/", "", "./x", "a b%20c"})
  void aNameOfUtf8LeadsWhereItsTextLeads(String name) {
    assertThat(FileNames.path(name)).isEqualTo(Path.of(name));
    assertThat(FileNames.path(utf8(name))).isEqualTo(Path.of(name));
    assertThat(FileNames.shown(utf8(name))).isEqualTo(name);
    assertThat(FileNames.shown(Path.of(name))).isEqualTo(Path.of(name).toString());
  }

  @Test
  void aNameThatIsNoUtf8LeadsToItsFileAndIsShownWithEscapes() throws IOException {
    Path file = FileNames.path(folder + "/" + FileNames.ofBytes(WINDOWS));
    Files.writeString(file, "x");

    assertThat(FileNames.shown(file)).isEqualTo(folder + "/\\x96k\\x8B\\xE6.csv");
    assertThat(FileNames.shown("no " + FileNames.ofBytes(WINDOWS) + " there"))
        .isEqualTo("no \\x96k\\x8B\\xE6.csv there");
    assertThat(FileNames.path(folder + "/" + FileNames.ofBytes(WINDOWS)))
        .isEqualTo(file)
        .hasContent("x");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void namesThatAreTheSameAsTextStayApart() {
    List<String> names =
        List.of(
            FileNames.ofBytes(new byte[] {(byte) 0x93, 'a'}),
            FileNames.ofBytes(new byte[] {(byte) 0x94, 'a'}),
            "\uFFFDa");

    assertThat(names.stream().map(FileNames::path)).doesNotHaveDuplicates();
    assertThat(names.stream().map(FileNames::shown)).containsExactly("\\x93a", "\\x94a", "\uFFFDa");
  }

  @Test
  void aRelativeNameStaysRelative() {
    Path path = FileNames.path("in/../" + FileNames.ofBytes(WINDOWS));

    assertThat(path).isRelative();
    assertThat(FileNames.shown(path)).isEqualTo("in/../\\x96k\\x8B\\xE6.csv");
  }

  @Test
  void halfACharacterAtTheEndIsShownToo() {
    byte[] cut = {'a', (byte) 0xE5, (byte) 0x8C};

    assertThat(FileNames.shown(FileNames.ofBytes(cut))).isEqualTo("a\\xE5\\x8C");
    assertThat(FileNames.shown(FileNames.path(FileNames.ofBytes(cut)))).isEqualTo("a\\xE5\\x8C");
  }

  @Test
  void whatNoFileCanBeCalledIsRefused() {
    assertThatThrownBy(() -> FileNames.path("a\0b")).isInstanceOf(InvalidPathException.class);
    assertThatThrownBy(() -> Inputs.expand("a\0b", InputStream.nullInputStream()))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> assertThat(refused.code()).isEqualTo("file_missing"));
  }
}
