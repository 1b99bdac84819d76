package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real sheets as a spreadsheet program exported them, against the same sheets in the document. */
class ExportsTest {
  @ParameterizedTest
  @CsvSource({
    "standard-utf8.csv, 0",
    "grid-merged-columns.csv, 1",
    "standard-cp932.csv, 2",
    "era-dates.csv, 9"
  })
  void anExportReadsAsTheSameSheetAsTheDocument(String name, int index) throws IOException {
    GoalSheet expected = GoalSheets.read(RealFiles.document()).goalSheets().get(index);

    ReadResult read = GoalSheets.read(RealFiles.export(name));

    assertThat(read.goalSheets()).hasSize(1);
    assertThat(onOneLine(read.goalSheets().get(0))).isEqualTo(onOneLine(expected));
  }

  /**
   * Runs of blanks and line breaks as one blank: people broke lines where the document has blanks.
   */
  private static String onOneLine(GoalSheet sheet) {
    return sheet.toString().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource({"standard-utf8.csv", "grid-merged-columns.csv", "era-dates.csv"})
  void anExportInUtf8GivesNoNotice(String name) throws IOException {
    assertThat(GoalSheets.read(RealFiles.export(name)).notices()).isEmpty();
  }

  @Test
  void anExportInWindows31jIsSaidToBeOne() throws IOException {
    assertThat(GoalSheets.read(RealFiles.export("standard-cp932.csv")).notices())
        .extracting(Notice::code)
        .containsExactly("encoding_not_utf8");
  }

  @Test
  void placesCountLinesAndRowsApartBelowCellsOfSeveralLines() throws IOException {
    ReadResult read = GoalSheets.read(RealFiles.export("grid-merged-columns.csv"));

    Place.TableCell rating =
        (Place.TableCell) read.sheets().get(0).places().goal(4, FormField.RATING);

    assertThat(rating.line()).isEqualTo(15);
    assertThat(rating.row()).isEqualTo(13);
    assertThat(rating.address()).isEqualTo("AK13");
    assertThat(rating.columnName()).isEqualTo("評価");
    assertThat(rating.raw()).isEqualTo("達成");
  }
}
