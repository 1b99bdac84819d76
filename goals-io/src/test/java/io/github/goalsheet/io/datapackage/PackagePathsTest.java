package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package makes nobody read what is not in it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
class PackagePathsTest {
  private static final String SECRET = "sheet,paragraph,text\n1,1,秘密\n";

  @TempDir private Path parent;
  private Path folder;
  private Path secret;

  @BeforeEach
  void writePackage() throws IOException {
    folder = parent.resolve("package");
    PackageFiles.write(folder, SampleSheets.BOTH);
    secret = Files.writeString(parent.resolve("secret.csv"), SECRET);
  }

  private void name(String path) throws IOException {
    Path descriptor = folder.resolve("datapackage.json");
    Files.writeString(
        descriptor,
        Files.readString(descriptor).replace("\"path\": \"plan.csv\"", "\"path\": " + path));
  }

  private void assertRefused(String raw) {
    ReadResult result =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> GoalSheets.read(folder));
    assertThat(result.goalSheets()).hasSize(2);
    assertThat(result.goalSheets().toString()).doesNotContain("秘密");
    assertThat(result.notices()).hasSize(1);
    Notice notice = result.notices().get(0);
    assertThat(notice.code()).isEqualTo("package_path_unsafe");
    assertThat(notice.severity()).isEqualTo(Severity.ERROR);
    assertThat(notice.place())
        .isInstanceOfSatisfying(
            Place.JsonValue.class, place -> assertThat(place.raw()).isEqualTo(raw));
    assertThat(notice.message())
        .isEqualTo(
            new Message(
                "この表は読み取れません。パッケージのフォルダーの中にある通常のファイルだけを読み取ります(リンク、「..」、絶対パス、URL は不可): " + raw,
                "The table cannot be read: only regular files within the folder of the package"
                    + " are, not over links, '..', absolute paths or addresses: "
                    + raw));
  }

  @Test
  void aLinkIsNoTable() throws IOException {
    Files.delete(folder.resolve("plan.csv"));
    Files.createSymbolicLink(folder.resolve("plan.csv"), secret);

    assertRefused("plan.csv");
  }

  @Test
  void aLinkOnTheWayIsNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("tables"), parent);
    name("\"tables/secret.csv\"");
    assertRefused("tables/secret.csv");
  }

  @Test
  void aLinkWithinThePackageIsNotFollowedEither() throws IOException {
    Files.move(folder.resolve("plan.csv"), folder.resolve("real.csv"));
    Files.createSymbolicLink(folder.resolve("plan.csv"), Path.of("real.csv"));

    assertRefused("plan.csv");
  }

  @Test
  void aPipeIsNoTable() throws IOException, InterruptedException {
    Files.delete(folder.resolve("plan.csv"));
    assumeTrue(
        new ProcessBuilder("mkfifo", folder.resolve("plan.csv").toString()).start().waitFor() == 0,
        "mkfifo is needed");

    assertRefused("plan.csv");
  }

  @Test
  void aFolderIsNoTable() throws IOException {
    Files.delete(folder.resolve("plan.csv"));
    Files.createDirectory(folder.resolve("plan.csv"));

    assertRefused("plan.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.csv",
        "tables/../../secret.csv",
        "./../secret.csv",
        "..",
        ".",
        "",
        "tables/",
        "tables//secret.csv",
        "~/secret.csv",
        "C:secret.csv",
        "file:secret.csv",
        "https://example.com/plan.csv",
        "/etc/hostname",
        "/dev/zero",
      })
  void aPathOutOfTheFolderIsRefused(String path) throws IOException {
    Files.createDirectory(folder.resolve("tables"));
    name("\"" + path + "\"");
    assertRefused(path);
  }

  @Test
  void aPathWithBackslashesIsRefused() throws IOException {
    name("\"..\\\\secret.csv\"");
    assertRefused("..\\secret.csv");
  }

  @Test
  void aPathThatTheSystemCannotSpellIsRefused() throws IOException {
    // Half a character is in no name of a file.
    name("\"plan\\ud800.csv\"");
    assertRefused("plan\uD800.csv");
  }

  @Test
  void oneUnsafePathOfSeveralCostsTheTable() throws IOException {
    name("[\"plan.csv\",\"../secret.csv\"]");
    assertRefused("../secret.csv");
  }

  @Test
  void aTableThatIsMissingInAFolderBelowIsToldAsMissing() throws IOException {
    name("\"tables/plan.csv\"");
    assertThat(GoalSheets.read(folder).notices())
        .extracting(Notice::code)
        .containsExactly("file_missing");
  }

  @Test
  void aSheetsTableThatIsALinkEndsThePackage() throws IOException {
    Files.move(folder.resolve("sheets.csv"), parent.resolve("sheets.csv"));
    Files.createSymbolicLink(folder.resolve("sheets.csv"), parent.resolve("sheets.csv"));

    assertThatThrownBy(() -> GoalSheets.read(folder))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> assertThat(refused.code()).isEqualTo("package_path_unsafe"));
  }

  @Test
  void aDescriptorThatIsALinkOrAPipeDescribesNoPackage() throws IOException {
    Path descriptor = folder.resolve("datapackage.json");
    Files.move(descriptor, parent.resolve("real.json"));
    Files.createSymbolicLink(descriptor, parent.resolve("real.json"));

    assertThat(DataPackageReader.find(folder)).isEmpty();
    assertThatThrownBy(() -> DataPackageReader.read(folder, ReadOptions.DEFAULT))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> assertThat(refused.code()).isEqualTo("package_path_unsafe"));
  }

  @Test
  void withoutADescriptorTheTablesStandUnderTheirNames() throws IOException {
    Files.delete(folder.resolve("datapackage.json"));

    assertThat(DataPackageReader.read(folder, ReadOptions.DEFAULT).goalSheets())
        .isEqualTo(SampleSheets.BOTH);
  }

  @Test
  void aHugeFileOfNothingIsOverTheLimit() throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("plan.csv").toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }
    assertThat(GoalSheets.read(folder).notices())
        .extracting(Notice::code)
        .containsExactly("file_too_large");

    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("datapackage.json").toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }
    assertThat(DataPackageReader.find(folder)).isEmpty();
  }
}
