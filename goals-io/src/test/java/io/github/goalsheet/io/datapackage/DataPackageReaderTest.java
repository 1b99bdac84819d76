package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.Inputs;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.SheetPlaces;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageReaderTest {
  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void writePackage() throws IOException {
    folder = parent.resolve("package");
    PackageFiles.write(folder, SampleSheets.BOTH);
  }

  @Test
  void aPackageIsNamedByItsFolderOrItsDescriptor() throws IOException {
    assertThat(DataPackageReader.find(folder)).contains(folder);
    assertThat(DataPackageReader.find(folder.resolve("datapackage.json"))).contains(folder);
    assertThat(DataPackageReader.find(folder.resolve("sheets.csv"))).isEmpty();
    assertThat(DataPackageReader.find(parent)).isEmpty();
    assertThat(DataPackageReader.find(Path.of("datapackage.json"))).isEmpty();
    assertThat(GoalSheets.read(folder).goalSheets()).isEqualTo(SampleSheets.BOTH);
    assertThat(GoalSheets.read(folder.resolve("datapackage.json")).goalSheets())
        .isEqualTo(SampleSheets.BOTH);
  }

  @Test
  void aFolderOfPackagesAndFilesGivesEachOnce() throws IOException {
    PackageFiles.write(parent.resolve("another"), List.of(SampleSheets.BARE));
    Files.writeString(parent.resolve("x.csv"), "x");
    assertThat(Inputs.expand(parent.toString(), InputStream.nullInputStream()))
        .extracting(Input::source)
        .containsExactly(
            parent.resolve("another").toString(),
            folder.toString(),
            parent.resolve("x.csv").toString());
    assertThat(Inputs.expand(folder.toString(), InputStream.nullInputStream()))
        .extracting(input -> GoalSheets.read(input, ReadOptions.DEFAULT).goalSheets())
        .containsExactly(SampleSheets.BOTH);
  }

  @Test
  void aPackageOfSomebodyElseIsAFolderOfFiles() throws IOException {
    Files.writeString(folder.resolve("datapackage.json"), "{\"resources\":[]}");
    assertThat(Inputs.expand(folder.toString(), InputStream.nullInputStream())).hasSize(7);
  }

  @Test
  void everyFieldHasItsPlace() throws IOException {
    SheetPlaces places = GoalSheets.read(folder).sheets().get(0).places();
    assertThat(places.sheet()).isEqualTo(cell("sheets", 2, 2, 0, "", ""));
    assertThat(places.field(FormField.FISCAL_YEAR))
        .isEqualTo(cell("sheets", 2, 2, 2, "fiscal_year", "2022"));
    assertThat(places.field(FormField.EVALUATED))
        .isEqualTo(cell("sheets", 2, 2, 9, "evaluated", "2023-03-31"));
    assertThat(places.field(FormField.PLAN)).isEqualTo(cell("plan", 2, 2, 3, "text", "一"));
    assertThat(places.field(FormField.OUTCOME)).isEqualTo(cell("outcome", 2, 2, 3, "text", "結果"));
    assertThat(places.goal(1, FormField.STATEMENT))
        .isEqualTo(cell("goals", 4, 3, 5, "statement", "目標"));
    assertThat(places.goal(0, FormField.PARENT_GOALS))
        .isEqualTo(cell("goals", 2, 2, 4, "parent_goals", "1,3"));
    assertThat(places.indicator(0, 0, FormField.TARGET))
        .isEqualTo(cell("indicators", 2, 2, 5, "target", "25以上"));
    assertThat(places.indicator(0, 1, FormField.LABEL))
        .isEqualTo(cell("indicators", 4, 3, 4, "label", ""));
    assertThat(places.actual(0, 0, FiscalYear.of(2021)))
        .isEqualTo(cell("actuals", 3, 3, 5, "actual", "1,240"));
    assertThat(places.actual(0, 0, FiscalYear.of(2019)))
        .isEqualTo(cell("indicators", 2, 2, 0, "", ""));
  }

  @Test
  void whatIsNotThereHasThePlaceOfItsRow() throws IOException {
    Files.writeString(folder.resolve("sheets.csv"), "sheet,fiscal_year,created\n1,2022\n");
    SheetPlaces places = GoalSheets.read(folder).sheets().get(0).places();
    assertThat(places.field(FormField.CREATED)).isEqualTo(cell("sheets", 2, 2, 0, "", ""));
    assertThat(places.field(FormField.PURPOSE)).isEqualTo(places.sheet());
    assertThat(places.field(FormField.LABEL)).isEqualTo(places.sheet());
  }

  private Place cell(String table, int line, int row, int column, String name, String raw) {
    return new Place.TableCell(
        folder.resolve(table + ".csv").toString(), line, row, column, name, raw);
  }
}
