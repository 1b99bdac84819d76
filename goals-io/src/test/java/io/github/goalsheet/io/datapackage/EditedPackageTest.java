package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Packages that somebody has worked on. */
class EditedPackageTest {
  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void writePackage() throws IOException {
    folder = parent.resolve("package");
    PackageFiles.write(folder, SampleSheets.BOTH);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "edits.tsv",
      numLinesToSkip = 1,
      delimiter = '\t',
      quoteCharacter = '\u0001')
  void aBadCellIsNoticedAndCostsThatCellAlone(
      String id, String file, String find, String replace, String notices) throws IOException {
    edit(file, find, Strings.nullToEmpty(replace));
    assertThat(GoalSheets.read(folder).notices())
        .as(id)
        .extracting(PackageFiles::brief)
        .containsExactlyElementsOf(
            Splitter.on("; ").omitEmptyStrings().split(Strings.nullToEmpty(notices)));
  }

  private void edit(String table, String find, String replace) throws IOException {
    Path file = folder.resolve(table + ".csv");
    if (find.equals("-")) {
      Files.delete(file);
      return;
    }
    String text = Files.readString(file);
    String edited = find.equals("*") ? "" : text.replace(plain(find), plain(replace));
    Files.writeString(file, edited);
  }

  private static String plain(String text) {
    return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0");
  }

  @Test
  void rowsMayComeInAnyOrder() throws IOException {
    for (String table : List.of("sheets", "actuals", "indicators")) {
      Path file = folder.resolve(table + ".csv");
      List<String> rows = new ArrayList<>(List.of(Files.readString(file).split("\r\n")));
      Collections.shuffle(rows.subList(1, rows.size()), new Random(5));
      Files.writeString(file, String.join("\r\n", rows));
    }
    ReadResult result = GoalSheets.read(folder);
    assertThat(result.notices()).isEmpty();
    assertThat(result.goalSheets()).isEqualTo(SampleSheets.BOTH);
  }

  @Test
  void columnsMayComeInAnyOrder() throws IOException {
    Files.writeString(
        folder.resolve("plan.csv"), "\ufefftext , paragraph,sheet\n一,1,1\n\"二\n行\",2,1\n");
    assertThat(GoalSheets.read(folder).goalSheets()).isEqualTo(SampleSheets.BOTH);
  }

  @Test
  void aTableSavedInWindows31jIsReadAndSaidToBeOne() throws IOException {
    Path goals = folder.resolve("goals.csv");
    Files.write(goals, Files.readString(goals).getBytes(Charset.forName("windows-31j")));
    ReadResult result = GoalSheets.read(folder);
    assertThat(result.goalSheets()).isEqualTo(SampleSheets.BOTH);
    assertThat(result.notices())
        .extracting(PackageFiles::brief)
        .containsExactly("INFO encoding_not_utf8 goals.csv");
  }

  @Test
  void whatCannotBeReadIsLeftBlankAndTheRestIsRead() throws IOException {
    edit("sheets", "2022-04-01", "unknown");
    edit("goals", "\"1,3\"", "\"1,x,3\"");
    edit("goals", "1,2,2,", "1,2,x,");
    edit("outcome", "-", "");
    GoalSheet sheet = GoalSheets.read(folder).goalSheets().get(0);
    assertThat(sheet.dates().created()).isEmpty();
    assertThat(sheet.dates().evaluated()).isPresent();
    assertThat(sheet.goals()).extracting(Goal::number).containsExactly(1);
    assertThat(sheet.goals().get(0).parentGoals()).containsExactly(1, 3);
    assertThat(sheet.narrative().outcome()).isEmpty();
    assertThat(sheet.narrative().plan()).hasSize(2);
  }

  @Test
  void whatIsNotCarriedIsTheGoalsOwn() throws IOException {
    edit("goals", "1,1,1,\"1,3\",目標", "1,1,1,\"1,3\",別");
    assertThat(GoalSheets.read(folder).goalSheets().get(0).goals().get(1))
        .extracting(Goal::statement, goal -> goal.carried().asList())
        .containsExactly("目標", List.of(FormField.INITIATIVES, FormField.RATING));
  }

  @Test
  void withoutTheTableOfSheetsThereIsNothingToRead() throws IOException {
    Files.delete(folder.resolve("sheets.csv"));
    assertThatThrownBy(() -> GoalSheets.read(folder))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("sheets.csv: There is no such file.");
  }

  @Test
  void aCellOverTheLimitCostsItsRow() throws IOException {
    ReadOptions options =
        ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withCellCharacters("initiatives".length()));
    assertThat(GoalSheets.read(folder, options).notices())
        .extracting(PackageFiles::brief)
        .containsExactly(
            "ERROR cell_too_long sheets.csv:2",
            "ERROR cell_too_long goals.csv:4",
            "ERROR row_orphaned goals.csv:2");
  }

  @Test
  void everyNoticeHasItsSentenceInBothLanguages() throws IOException {
    edit("sheets", "2,2023", "1,2023");
    edit("goals", "1,2,2,", "1,2,0,");
    edit("goals", "rating,carried", "rating,x");
    edit("actuals", "2021,", "x,");
    edit("plan", "1,1,一", "9,1,一,二");
    assertThat(GoalSheets.read(folder).notices())
        .hasSizeGreaterThan(5)
        .extracting(Notice::message)
        .allSatisfy(
            message -> {
              assertThat(message.ja()).matches(".*[ぁ-ん].*。|.*[ぁ-ん].*: .*");
              assertThat(message.en()).matches("[\\p{ASCII}x]+");
            });
  }
}
