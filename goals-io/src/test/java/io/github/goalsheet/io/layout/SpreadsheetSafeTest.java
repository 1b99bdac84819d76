package io.github.goalsheet.io.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.indicators.IndicatorsCsvWriter;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Files that a spreadsheet program opens: no cell of them runs, and all of them reads back. */
class SpreadsheetSafeTest {
  private static final Pattern RUN =
      Pattern.compile("([\t\r\n]|[\\s\u00A0\u3000\u200B\uFEFF]*[=+\\-@＝＋－＠]).*", Pattern.DOTALL);
  private static final Pattern NUMBER_OR_DASH = Pattern.compile("[-－]|[-+－][\\d,.]+%?");

  private static GoalSheet sheet(List<String> texts) {
    return GoalSheet.of(
        FiscalYear.of(2022),
        Organization.of(texts.get(0), texts.get(1)),
        Goal.of(
                1,
                texts.get(2),
                Indicator.of(texts.get(3))
                    .withActual(FiscalYear.of(2021), texts.get(4))
                    .withTarget(texts.get(5))
                    .withResult(texts.get(6))
                    .withSupplement(texts.get(7))
                    .withStatus(texts.get(8)))
            .withInitiatives(texts.get(9))
            .withRating(texts.get(10)));
  }

  private static String form(GoalSheet sheet, CsvOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetCsvWriter writer = new SheetCsvWriter(out, options)) {
      writer.write(sheet);
    }
    return out.toString(UTF_8);
  }

  private static String indicators(GoalSheet sheet, CsvOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IndicatorsCsvWriter writer = IndicatorsCsvWriter.to(out, options, 1)) {
      writer.write(sheet);
    }
    return out.toString(UTF_8);
  }

  private static ReadResult read(String text) throws IOException {
    return GoalSheets.read(
        new ByteArrayInputStream(text.getBytes(UTF_8)), "form.csv", ReadOptions.DEFAULT);
  }

  private static List<String> cells(String text, char delimiter) throws IOException {
    List<String> cells = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord each : parser) {
        cells.addAll(each.toList());
      }
    }
    return cells;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> begin =
        Arbitraries.of(
            "=", "+", "-", "@", "\t", "\r", "'", "''", "'=", "'-", "\"", "花", "1", "-1", "＝", "＋",
            "－", "＠", "\n", " =", "\u00A0-", "\uFEFF@", "　＝", "\u200B+", "'＝", "' =", "'\n", "=\"",
            "'=\"");
    Arbitrary<String> end =
        Arbitraries.of("花", "1+1", "A1", "=1", "'", "\"x\"", ",", ";", "%花", "\n-2木");
    return begin.flatMap(first -> end.map(last -> first + last));
  }

  @Property(tries = 500)
  void noCellIsRunAndEveryCellReadsBack(
      @ForAll @Size(11) List<@From("texts") String> texts,
      @ForAll("delimiters") char delimiter,
      @ForAll boolean windowsLineEnds)
      throws IOException {
    GoalSheet sheet = sheet(texts);
    CsvOptions options =
        CsvOptions.DEFAULT
            .withSpreadsheetSafe(true)
            .withDelimiter(delimiter)
            .withWindowsLineEnds(windowsLineEnds);

    for (String written : List.of(form(sheet, options), indicators(sheet, options))) {
      assertThat(cells(written, delimiter))
          .noneMatch(
              cell -> RUN.matcher(cell).matches() && !NUMBER_OR_DASH.matcher(cell).matches());
      assertThat(read(written).goalSheets()).containsExactly(sheet);
    }
  }

  @Property(tries = 500)
  void withoutTheGuardEveryCellReadsBackAsWell(@ForAll @Size(11) List<@From("texts") String> texts)
      throws IOException {
    GoalSheet sheet = sheet(texts);

    assertThat(read(form(sheet, CsvOptions.DEFAULT)).goalSheets()).containsExactly(sheet);
    assertThat(read(indicators(sheet, CsvOptions.DEFAULT)).goalSheets()).containsExactly(sheet);
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', '\t', ';');
  }

  @Test
  void negativeFiguresAndDashesStayWhatTheyAre() throws IOException {
    GoalSheet sheet =
        sheet(List.of("区", "課", "花", "差(%)", "-3.5%", "-1,000", "+5", "-", "-0.5", "・花壇", "達成"));

    String written = indicators(sheet, CsvOptions.DEFAULT.withSpreadsheetSafe(true));

    assertThat(written).endsWith("\n2022,区,課,1,,花,・花壇,,差(%),-3.5%,\"-1,000\",+5,-,-0.5,達成\n");
    assertThat(read(written).goalSheets()).containsExactly(sheet);
  }

  @Test
  void initiativesThatBeginWithASignAreGuarded() throws IOException {
    GoalSheet sheet = sheet(List.of("区", "課", "花", "数", "1", "2", "3", "", "", "-花壇\n-並木", "達成"));

    assertThat(indicators(sheet, CsvOptions.DEFAULT.withSpreadsheetSafe(true)))
        .contains(",\"'-花壇\n-並木\",");
    assertThat(indicators(sheet, CsvOptions.DEFAULT)).contains(",\"-花壇\n-並木\",");
  }
}
