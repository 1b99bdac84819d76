package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is written in one form and then in another is still the same sheets. */
class AllFormsTest {
  /** In memory where there is such a folder: thousands of packages are forced to disk here. */
  private static final Path MEMORY = Path.of("/dev/shm");

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder =
        Files.isWritable(MEMORY)
            ? Files.createTempDirectory(MEMORY, "goals")
            : Files.createTempDirectory("goals");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  @Property(tries = 1_000)
  void sheetsOfTheFormGoThroughEveryFormAndFromEachToEach(@ForAll("formSheets") GoalSheet sheet)
      throws IOException {
    assertThatNothingIsLost(ImmutableList.of(sheet), ImmutableList.copyOf(AnyForm.values()));
  }

  @Property(tries = 1_000)
  void anySheetsGoThroughEveryFormThatStatesThemAndFromEachToEach(
      @ForAll("sheets") List<GoalSheet> sheets) throws IOException {
    assertThatNothingIsLost(sheets, AnyForm.OF_ANY_SHEET);
  }

  @Provide
  Arbitrary<GoalSheet> formSheets() {
    return SheetArbitraries.formSheets();
  }

  @Provide
  Arbitrary<List<GoalSheet>> sheets() {
    return SheetArbitraries.sheets().list().ofMinSize(1).ofMaxSize(2);
  }

  @Example
  void theElevenRealSheetsGoThroughEveryForm() throws IOException {
    assertThatNothingIsLost(RealFiles.document());
  }

  @Example
  void theSamplesGoThroughEveryForm() throws IOException {
    for (String name :
        List.of(
            "r4-chiiki-shinko.csv",
            "r4-doboku.tsv",
            "r4-kenko-fukushi-cp932.csv",
            "r5-chiiki-shinko.csv")) {
      assertThatNothingIsLost(RealFiles.sample(name));
    }
  }

  @Example
  void theRealExportsGoThroughEveryForm() throws IOException {
    for (String name :
        List.of(
            "standard-utf8.csv",
            "standard-cp932.csv",
            "grid-merged-columns.csv",
            "era-dates.csv")) {
      assertThatNothingIsLost(RealFiles.export(name));
    }
  }

  private static void assertThatNothingIsLost(Path file) throws IOException {
    assertThatNothingIsLost(
        GoalSheets.read(file).goalSheets(), ImmutableList.copyOf(AnyForm.values()));
  }

  private static void assertThatNothingIsLost(List<GoalSheet> sheets, ImmutableList<AnyForm> forms)
      throws IOException {
    ImmutableList<GoalSheet> read = ImmutableList.copyOf(sheets);
    for (AnyForm form : walk(forms)) {
      read = form.through(read, folder);
      assertThat(read).as("%s", form).isEqualTo(sheets);
    }
  }

  /** Forms in an order in which each comes right after each other one. */
  private static List<AnyForm> walk(ImmutableList<AnyForm> forms) {
    List<AnyForm> walk = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      walk.add(forms.get(i));
      for (AnyForm other : forms.subList(i + 1, forms.size())) {
        walk.add(other);
        walk.add(forms.get(i));
      }
    }
    return walk;
  }
}
