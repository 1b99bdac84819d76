package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.goalsheet.io.OutputGuard.OutputIsInputException;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputGuardTest {
  private static final Path SHEET = RealFiles.sample("r4-chiiki-shinko.csv");

  @TempDir private Path folder;
  private Path in;

  private final List<String> said = new ArrayList<>();

  private final InputSequence.Listener listener =
      new InputSequence.Listener() {
        @Override
        public void next(int done, int all) {}

        @Override
        public void say(Notice notice) {
          said.add(notice.code());
        }

        @Override
        public void say(UnreadableInputException unreadable) {
          said.add(unreadable.code());
        }
      };

  @BeforeEach
  void sheets() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    Files.createDirectories(in.resolve("課"));
    Files.createDirectories(in.resolve(".git"));
    Files.createDirectories(folder.resolve("out"));
    Files.copy(SHEET, in.resolve("a.csv"));
    Files.copy(RealFiles.sample("r4-doboku.tsv"), in.resolve("課/b.tsv"));
    try (DataPackageWriter writer = DataPackageWriter.to(folder.resolve("package"))) {
      writer.write(GoalSheets.read(SHEET).goalSheets().get(0));
      writer.finish();
    }
  }

  private int read(OutputGuard guard, String... arguments) throws IOException {
    List<ReadSheet> sheets = new ArrayList<>();
    new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener)
        .withOutput(guard)
        .read(
            List.of(arguments).stream().map(name -> folder.resolve(name) + "").toList(),
            sheets::add);
    return sheets.size();
  }

  private void refused(OutputGuard guard, String... arguments) {
    assertThatThrownBy(() -> read(guard, arguments)).isInstanceOf(OutputIsInputException.class);
  }

  private void linked(String name, String target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), folder.resolve(target));
    } catch (IOException | UnsupportedOperationException refused) {
      assumeTrue(false, "no links here: " + refused);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in/a.csv",
        "in/課/b.tsv",
        "in/課/../a.csv",
        "out/../in/./a.csv",
        "in/new.csv",
        "in/new.CSV",
        "in/課/findings.txt",
        "in/x.json",
        "in/x.ndjson"
      })
  void whatAFolderOfInputsHoldsOrWouldHoldIsRefused(String output) throws IOException {
    refused(OutputGuard.ofFile(folder.resolve(output)), "in");
    refused(OutputGuard.ofFile(folder.resolve(output)), "in/課/..", "package");
    assertThat(in.resolve("a.csv")).hasSameBinaryContentAs(SHEET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in/report.html",
        "in/new",
        "in/.new.csv",
        "in/.git/new.csv",
        "out/new.csv",
        "new.csv"
      })
  void whatIsNotReadFromAFolderMayBeWrittenIntoIt(String output) throws IOException {
    assertThat(read(OutputGuard.ofFile(folder.resolve(output)), "in")).isEqualTo(3);
  }

  @Test
  void anotherFileBesideAFileThatIsNamedIsNoInput() throws IOException {
    assertThat(read(OutputGuard.ofFile(in.resolve("new.csv")), "in/a.csv")).isEqualTo(1);
  }

  @Test
  void linksAndOtherNamesOfTheSameFileMakeNoDifference() throws IOException {
    linked("link", "in");
    linked("soft.csv", "in/a.csv");
    Files.createLink(folder.resolve("hard.csv"), in.resolve("a.csv"));

    for (String output : List.of("link/a.csv", "link/課/new.csv", "soft.csv", "hard.csv")) {
      refused(OutputGuard.ofFile(folder.resolve(output)), "in");
    }
    refused(OutputGuard.ofFile(in.resolve("a.csv")), "link");
    refused(OutputGuard.ofFile(in.resolve("a.csv")), "soft.csv");
    refused(OutputGuard.ofFile(in.resolve("課/new.csv")), "link");
  }

  @Test
  void aLinkFromAFolderOfInputsElsewhereIsNoInputSinceItIsNotFollowed() throws IOException {
    Files.writeString(folder.resolve("out/x.csv"), "old");
    linked("in/x.csv", "out/x.csv");

    assertThat(read(OutputGuard.ofFile(in.resolve("x.csv")), "in")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"package/goals.csv", "package/datapackage.json", "package/new.json"})
  void nothingIsWrittenIntoADataPackageThatIsRead(String output) {
    refused(OutputGuard.ofFile(folder.resolve(output)), "package");
    refused(OutputGuard.ofFile(folder.resolve(output)), "package/datapackage.json");
    refused(OutputGuard.ofFile(folder.resolve(output)), ".");
  }

  @Test
  void aFolderThatIsWrittenNeitherIsNorHoldsNorLiesAmongInputs() throws IOException {
    linked("link", "package");
    for (String output : List.of("package", "link", "out/../package")) {
      refused(OutputGuard.ofFolder(folder.resolve(output)), "package");
      refused(OutputGuard.ofFolder(folder.resolve(output)), "package/datapackage.json");
      refused(OutputGuard.ofFolder(folder.resolve(output)), "package/plan.csv");
      refused(OutputGuard.ofFolder(folder.resolve(output)), ".");
    }
    refused(OutputGuard.ofFolder(in), "in");
    refused(OutputGuard.ofFolder(in.resolve("new")), "in");
    refused(OutputGuard.ofFolder(folder), "in/a.csv");

    assertThat(read(OutputGuard.ofFolder(folder.resolve("out/new")), "in", "package")).isEqualTo(4);
    assertThat(read(OutputGuard.ofFolder(in.resolve(".new")), "in")).isEqualTo(3);
  }

  @Test
  void whatIsReadBesidesSheetsIsGuardedToo() throws IOException {
    Path policy = Files.writeString(folder.resolve("policy.json"), "{}");

    assertThatThrownBy(() -> OutputGuard.ofFile(folder.resolve("in/../policy.json")).check(policy))
        .isInstanceOfSatisfying(
            OutputIsInputException.class,
            refused -> assertThat(refused.text().ja()).contains("policy.json」は入力でもあります。"));
    OutputGuard.ofFile(folder.resolve("other.json")).check(policy);
    OutputGuard.ofFile(policy).check(folder.resolve("missing.json"));
    OutputGuard.NONE.check(policy);
  }

  @Test
  void twoOutputsAreGuardedTogether() throws IOException {
    OutputGuard free = OutputGuard.ofFile(folder.resolve("out/new.csv"));
    OutputGuard sheet = OutputGuard.ofFile(in.resolve("a.csv"));

    refused(free.and(sheet), "in/a.csv");
    refused(sheet.and(free), "in/a.csv");
    refused(OutputGuard.NONE.and(sheet), "in/a.csv");
    assertThat(read(free.and(sheet), "in/課/b.tsv")).isEqualTo(2);
    assertThat(read(free.and(OutputGuard.NONE), "in")).isEqualTo(3);
  }

  @Test
  void aPlaceThatIsNotThereIsToldOfWhenItIsWritten() throws IOException {
    assertThat(read(OutputGuard.ofFile(folder.resolve("none/x.csv")), "in")).isEqualTo(3);
    assertThat(said).doesNotContain("file_missing");
  }
}
