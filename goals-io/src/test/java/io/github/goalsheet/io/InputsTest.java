package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  private static ImmutableList<Input> expand(Path argument) throws UnreadableInputException {
    return Inputs.expand(argument.toString(), InputStream.nullInputStream());
  }

  private List<String> found() throws UnreadableInputException {
    return expand(folder).stream()
        .map(
            input ->
                folder
                    .relativize(Path.of(input.source()))
                    .toString()
                    .replace(File.separatorChar, '/'))
        .toList();
  }

  private void create(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void aFolderIsSearchedToAnyDepthInTheOrderOfNames() throws IOException {
    create("b.csv", "a/z.tsv", "a/b/c.txt", "c.json", "B.ndjson", "西区.csv", "10.csv", "9.CSV");

    assertThat(found())
        .containsExactly(
            "10.csv", "9.CSV", "B.ndjson", "a/b/c.txt", "a/z.tsv", "b.csv", "c.json", "西区.csv");
  }

  @Test
  void onlyFilesOfAKnownKindAreTaken() throws IOException {
    create("a.csv", "README.md", "b.xlsx", "csv", ".hidden.csv", ".git/c.csv", "d.csv/e.md");

    assertThat(found()).containsExactly("a.csv");
  }

  @Test
  void anArchiveInAFolderIsNotOpenedAndOneThatIsCalledCsvIsRefused() throws IOException {
    create("a.csv", "b.zip");
    Path disguised = Files.write(folder.resolve("c.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});

    assertThat(found()).containsExactly("a.csv", "c.csv");
    assertThatThrownBy(() -> GoalSheets.read(disguised))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> assertThat(refused.code()).isEqualTo("not_text"));
  }

  @Test
  void linksInAFolderAreNotFollowed() throws IOException {
    create("in/a.csv", "out/b.csv");
    assumeTrue(link("in/b.csv", "out/b.csv") && link("in/out", "out"), "no links here");

    assertThat(expand(folder.resolve("in"))).hasSize(1);
  }

  private List<String> told(String argument) throws IOException {
    List<String> told = new ArrayList<>();
    Inputs.expand(
        folder.resolve(argument).toString(),
        InputStream.nullInputStream(),
        notice ->
            told.add(
                notice.severity()
                    + " "
                    + notice.code()
                    + " "
                    + folder.relativize(Path.of(notice.place().source()))
                    + " "
                    + notice.message().en()));
    return told;
  }

  @Test
  void aLinkToWhatIsNotSearchedIsTold() throws IOException {
    create("in/a.csv", "in/sub/c.csv", "out/b.csv", "out/b.md");
    assumeTrue(
        link("in/b.csv", "out/b.csv")
            && link("in/out", "out")
            && link("in/none.csv", "none.csv")
            && link("in/again.csv", "in/a.csv")
            && link("in/latest", "in/sub")
            && link("in/loop", "in")
            && link("in/b.md", "out/b.md")
            && link("in/.b.csv", "out/b.csv"),
        "no links here");

    assertThat(told("in"))
        .extracting(each -> each.replace('\\', '/'))
        .containsExactly(
            "WARNING file_not_taken in/b.csv Not read, since links are not followed; name it as an"
                + " input itself if it is one.",
            "WARNING file_not_taken in/none.csv Not read, since links are not followed; name it as"
                + " an input itself if it is one.",
            "WARNING file_not_taken in/out Not read, since links are not followed; name it as an"
                + " input itself if it is one.");
  }

  @Test
  void filesOfOtherKindsAreCounted() throws IOException {
    create("in/a.csv", "in/README", "in/b.xlsx", "in/c/d.xlsx", "in/e.pdf", "in/.f.pdf");

    assertThat(told("in"))
        .containsExactly(
            "INFO other_files_passed_over in Files of other kinds are passed over (- 1, .pdf 1,"
                + " .xlsx 2).");
    create("sound/a.csv");
    assertThat(told("sound")).isEmpty();
  }

  private boolean link(String name, String target) {
    try {
      Files.createSymbolicLink(folder.resolve(name), folder.resolve(target));
      return true;
    } catch (IOException | UnsupportedOperationException refused) {
      return false;
    }
  }

  @Test
  void aFolderWithoutSheetsIsAnError() throws IOException {
    create("README.md");

    assertThatThrownBy(() -> expand(folder))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("folder_without_sheets");
              assertThat(refused.place()).isEqualTo(new Place.Input(folder.toString()));
              assertThat(refused.text().ja())
                  .isEqualTo("フォルダーに読み取れるファイル(.csv .tsv .txt .json .ndjson)がありません。");
            });
  }

  @Test
  void filesWhoseNamesAreTheSameAsTextAreAllTaken() throws IOException {
    assumeTrue(File.separatorChar == '/', "names are text here");
    for (int lead : new int[] {0x93, 0x94, 0x95}) {
      byte[] name = {(byte) lead, 'k', (byte) 0x8B, (byte) 0xE6, '.', 'c', 's', 'v'};
      Files.writeString(FileNames.path(folder + "/" + FileNames.ofBytes(name)), "x" + lead);
    }
    create("\uFFFDk.csv", "北区/\uFFFDk.csv");

    assertThat(found())
        .containsExactly(
            "\\x93k\\x8B\\xE6.csv",
            "\\x94k\\x8B\\xE6.csv",
            "\\x95k\\x8B\\xE6.csv",
            "北区/\uFFFDk.csv",
            "\uFFFDk.csv");
    assertThat(expand(folder).get(1).bytes().read())
        .isEqualTo("x148".getBytes(StandardCharsets.UTF_8));
  }

  /** Names too long for the system are what even a user who may do anything cannot search. */
  @Test
  void aFolderThatCannotBeSearchedCostsItselfAlone() throws IOException {
    create("in/a.csv", "in/z.csv");
    String name = "n".repeat(200);
    Path top = folder.resolve("deep").resolve(name);
    Path all = Files.createDirectory(folder.resolve("deep"));
    for (int i = 0; i < 30; i++) {
      // From the inside out, so that no step has a long name itself.
      Path outer = Files.createDirectory(folder.resolve("outer"));
      if (Files.exists(top)) {
        Files.move(top, outer.resolve(name));
      } else {
        Files.writeString(outer.resolve("sheet.csv"), "x");
      }
      Files.move(outer, top);
    }
    assumeTrue(Files.isDirectory(all) && tooLong(top), "no name is too long here");
    Files.move(top, folder.resolve("in/deep"));
    try {
      ImmutableList<Input> inputs = expand(folder.resolve("in"));

      assertThat(inputs).hasSize(3);
      assertThat(inputs.get(0).source()).endsWith("in/a.csv");
      assertThat(inputs.get(2).source()).endsWith("in/z.csv");
      assertThat(inputs.get(1).source()).contains("in/deep/" + name);
      assertThatThrownBy(() -> GoalSheets.read(inputs.get(1), ReadOptions.DEFAULT))
          .isInstanceOfSatisfying(
              UnreadableInputException.class,
              refused -> {
                assertThat(refused.code()).isEqualTo("input_failed");
                assertThat(refused.text().en()).isEqualTo("Reading failed: File name too long");
              });
    } finally {
      undo(folder.resolve("in/deep"), name);
    }
  }

  private static boolean tooLong(Path folder) {
    Path inner = folder;
    while (Files.isDirectory(inner)) {
      inner = inner.resolve("n".repeat(200));
    }
    return inner.toString().length() > 4_000;
  }

  /** Takes folders apart again, which could not be deleted either. */
  private void undo(Path deep, String name) throws IOException {
    for (int i = 0; Files.exists(deep.resolve(name)); i++) {
      Path rest = folder.resolve("rest" + i % 2);
      Files.move(deep.resolve(name), rest);
      Files.delete(deep);
      Files.move(rest, deep);
    }
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItEndsIn() throws IOException {
    create("sheet.dat");

    ImmutableList<Input> inputs = expand(folder.resolve("sheet.dat"));

    assertThat(inputs)
        .extracting(Input::source)
        .containsExactly(folder.resolve("sheet.dat").toString());
    assertThat(inputs.get(0).bytes().read())
        .isEqualTo("sheet.dat".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMissingFileIsToldWhenItIsRead() throws UnreadableInputException {
    Input input = expand(folder.resolve("none.csv")).get(0);

    assertThatThrownBy(() -> GoalSheets.read(input, ReadOptions.DEFAULT))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> assertThat(refused.code()).isEqualTo("file_missing"));
  }

  @Test
  void aDashIsStandardInput() throws IOException {
    InputStream in = new ByteArrayInputStream(new byte[] {1, 2});

    ImmutableList<Input> inputs = Inputs.expand("-", in);

    assertThat(inputs).extracting(Input::source).containsExactly("-");
    assertThat(inputs.get(0).bytes().read()).containsExactly(1, 2);
  }
}
