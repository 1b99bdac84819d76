package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.ReadResult;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class DataPackageRoundTripTest {
  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("goals").resolve("package");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    MoreFiles.deleteRecursively(folder.getParent(), RecursiveDeleteOption.ALLOW_INSECURE);
  }

  @Provide
  Arbitrary<List<GoalSheet>> sheets() {
    return SheetArbitraries.sheets().list().ofMaxSize(2);
  }

  @Property(tries = 1000)
  void aPackageIsReadBackToTheSameSheets(@ForAll("sheets") List<GoalSheet> sheets)
      throws IOException {
    assertThatNothingIsLost(sheets);
  }

  @Example
  void theDocumentAsAPackageIsReadBackTheSame() throws IOException {
    assertThatNothingIsLost(GoalSheets.read(RealFiles.document()).goalSheets());
  }

  @Example
  void theSamplesAsAPackageAreReadBackTheSame() throws IOException {
    for (String name :
        List.of(
            "r4-chiiki-shinko.csv",
            "r4-doboku.tsv",
            "r4-kenko-fukushi-cp932.csv",
            "r5-chiiki-shinko.csv")) {
      assertThatNothingIsLost(GoalSheets.read(RealFiles.sample(name)).goalSheets());
    }
  }

  @Example
  void theExportsAsAPackageAreReadBackTheSame() throws IOException {
    for (String name :
        List.of(
            "standard-utf8.csv",
            "standard-cp932.csv",
            "grid-merged-columns.csv",
            "era-dates.csv")) {
      assertThatNothingIsLost(GoalSheets.read(RealFiles.export(name)).goalSheets());
    }
  }

  private static void assertThatNothingIsLost(List<GoalSheet> sheets) throws IOException {
    PackageFiles.write(folder, sheets);
    ReadResult back = GoalSheets.read(folder);
    assertThat(back.notices()).isEmpty();
    assertThat(back.goalSheets()).isEqualTo(sheets);
  }
}
