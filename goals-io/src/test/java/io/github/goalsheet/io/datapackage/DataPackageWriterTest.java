package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataPackageWriterTest {
  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void chooseFolder() {
    folder = parent.resolve("package");
  }

  @Test
  void everyFieldHasItsCell() throws IOException {
    PackageFiles.write(folder, SampleSheets.BOTH);
    assertThat(rows("sheets"))
        .containsExactly(
            "sheet,fiscal_year,department,section,contact,purpose,created,revised,evaluated",
            "1,2022,みどり区,土木課,0000-00-0110,目的,2022-04-01,,2023-03-31",
            "2,2023,,土木課,,,,,");
    assertThat(rows("goals"))
        .containsExactly(
            "sheet,goal,number,parent_goals,statement,initiatives,rating,carried",
            "1,1,1,\"1,3\",目標,\"・点検\n・補修\",達成,",
            "1,2,2,,目標,\"・点検\n・補修\",達成,\"statement,initiatives,rating\"");
    assertThat(rows("indicators"))
        .containsExactly(
            "sheet,goal,indicator,label,target,result,supplement,status",
            "1,1,1,橋の点検数(橋),25以上,23,\"\"\"点検\"\"\",\"上期\n下期\"",
            "1,1,2,,,,,");
    assertThat(rows("actuals"))
        .containsExactly(
            "sheet,goal,indicator,fiscal_year,actual", "1,1,1,2020,-", "1,1,1,2021,\"1,240\"");
    assertThat(rows("plan")).containsExactly("sheet,paragraph,text", "1,1,一", "1,2,\"二\n行\"");
    assertThat(rows("outcome")).containsExactly("sheet,paragraph,text", "1,1,結果");
  }

  @Test
  void aPackageOfNoSheetsHasHeadersAlone() throws IOException {
    PackageFiles.write(folder, ImmutableList.of());
    assertThat(rows("goals")).hasSize(1);
    assertThat(children(folder))
        .containsExactly(
            "actuals.csv",
            "datapackage.json",
            "goals.csv",
            "indicators.csv",
            "outcome.csv",
            "plan.csv",
            "sheets.csv");
  }

  @Test
  void untilItIsFinishedNothingIsThere() throws IOException {
    try (DataPackageWriter writer = DataPackageWriter.to(folder)) {
      writer.write(SampleSheets.FULL);
      assertThat(folder).doesNotExist();
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void anEarlierPackageStaysUntilTheNewOneIsFinished() throws IOException {
    PackageFiles.write(folder, SampleSheets.BOTH);
    try (DataPackageWriter writer = DataPackageWriter.to(folder)) {
      writer.write(SampleSheets.BARE);
    }
    assertThat(rows("sheets")).hasSize(3);
    PackageFiles.write(folder, ImmutableList.of(SampleSheets.BARE));
    assertThat(rows("sheets")).hasSize(2);
    assertThat(children(parent)).containsExactly("package");
  }

  @Test
  void anEmptyFolderIsReplaced() throws IOException {
    Files.createDirectory(folder);
    PackageFiles.write(folder, SampleSheets.BOTH);
    assertThat(rows("sheets")).hasSize(3);
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    PackageFiles.write(folder, SampleSheets.BOTH);
    Files.createFile(folder.resolve("notes.txt"));
    assertThatThrownBy(() -> DataPackageWriter.to(folder))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(folder.toRealPath() + " -> notes.txt");
    assertThat(children(folder)).contains("notes.txt", "sheets.csv");
    assertThat(children(parent)).containsExactly("package");
  }

  @Test
  void aFileThatCameInTheMeantimeIsNotLost() throws IOException {
    PackageFiles.write(folder, SampleSheets.BOTH);
    try (DataPackageWriter writer = DataPackageWriter.to(folder)) {
      Files.createFile(folder.resolve("notes.txt"));
      assertThatThrownBy(writer::finish).isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(rows("sheets")).hasSize(3);
    assertThat(children(folder)).contains("notes.txt");
    assertThat(children(parent)).containsExactly("package");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.createFile(folder);
    assertThatThrownBy(() -> DataPackageWriter.to(folder))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder).isEmptyFile();
  }

  @Test
  void aFolderInNoFolderIsRefused() {
    assertThatThrownBy(() -> DataPackageWriter.to(folder.resolve("deeper")))
        .isInstanceOf(IOException.class);
    assertThat(parent).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\ud83d", "x\ude00"})
  void whatNoTableCanHoldIsRefusedAndNothingIsWritten(String text) throws IOException {
    GoalSheet bad = GoalSheet.of(FiscalYear.of(2022), Organization.of(text, ""));
    try (DataPackageWriter writer = DataPackageWriter.to(folder)) {
      assertThatThrownBy(() -> writer.write(bad))
          .isInstanceOf(UnwritableSheetException.class)
          .hasMessage(
              "The column department of sheets.csv would hold a character that no table can hold:"
                  + " NUL or half a surrogate pair.");
      assertThatThrownBy(() -> writer.write(SampleSheets.BARE))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(writer::finish)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("finished, closed, or failed before");
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aFinishedPackageTakesNoMore() throws IOException {
    try (DataPackageWriter writer = DataPackageWriter.to(folder)) {
      writer.finish();
      assertThatThrownBy(() -> writer.write(SampleSheets.BARE))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
    }
    assertThat(folder).isNotEmptyDirectory();
  }

  private List<String> rows(String table) throws IOException {
    return List.of(Files.readString(folder.resolve(table + ".csv")).split("\r\n"));
  }

  private static List<String> children(Path of) throws IOException {
    try (Stream<Path> children = Files.list(of)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }
}
