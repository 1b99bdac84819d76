package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCsvWriterTest {
  static final Organization PARKS = Organization.of("みどり区", "公園課");
  static final FiscalYear R4 = FiscalYear.of(2022);
  static final Indicator BEDS = Indicator.of("花壇の数").withTarget("5").withResult("6");

  private static byte[] write(CsvOptions options, List<GoalSheet> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetCsvWriter writer = new SheetCsvWriter(out, options)) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    }
    return out.toByteArray();
  }

  private static String text(GoalSheet... sheets) throws IOException {
    return new String(
        write(CsvOptions.DEFAULT, ImmutableList.copyOf(sheets)), StandardCharsets.UTF_8);
  }

  private static ReadResult read(byte[] bytes) throws IOException {
    return GoalSheets.read(new ByteArrayInputStream(bytes), "form.csv", ReadOptions.DEFAULT);
  }

  static GoalSheet sheet(Goal... goals) {
    return GoalSheet.of(R4, PARKS, goals);
  }

  private static void assertReadsBack(GoalSheet sheet) throws IOException {
    ReadResult read = read(write(CsvOptions.DEFAULT, List.of(sheet)));
    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets()).containsExactly(sheet);
  }

  @Test
  void theElevenSheetsReadBackAsTheSame() throws IOException {
    ImmutableList<GoalSheet> sheets = GoalSheets.read(RealFiles.document()).goalSheets();

    ReadResult read = read(write(CsvOptions.DEFAULT, sheets));

    assertThat(read.goalSheets()).isEqualTo(sheets);
    assertThat(read.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r4-chiiki-shinko.csv",
        "r4-kenko-fukushi-cp932.csv",
        "r4-doboku.tsv",
        "r5-chiiki-shinko.csv"
      })
  void theSamplesReadBackAsTheSame(String name) throws IOException {
    ImmutableList<GoalSheet> sheets = GoalSheets.read(RealFiles.sample(name)).goalSheets();

    assertThat(read(write(CsvOptions.DEFAULT, sheets)).goalSheets()).isEqualTo(sheets);
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard-utf8.csv", "era-dates.csv"})
  void aStandardFormIsWrittenAsItWas(String name) throws IOException {
    ImmutableList<GoalSheet> sheets = GoalSheets.read(RealFiles.export(name)).goalSheets();

    assertThat(new String(write(CsvOptions.DEFAULT, sheets), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(RealFiles.export(name)));
  }

  @Test
  void aStandardFormInWindows31jIsWrittenAsItWas() throws IOException {
    byte[] bytes = Files.readAllBytes(RealFiles.export("standard-cp932.csv"));

    assertThat(
            write(
                CsvOptions.DEFAULT.withCharset(Charset.forName("windows-31j")),
                read(bytes).goalSheets()))
        .isEqualTo(bytes);
  }

  @Test
  void aSheetIsLaidOutAsTheForm() throws IOException {
    GoalSheet sheet =
        new GoalSheet(
            R4,
            new Organization("みどり区", "公園課", "0000-00-0000"),
            "公園を守ります。",
            new SheetDates(
                Optional.of(LocalDate.of(2022, 4, 1)),
                Optional.empty(),
                Optional.of(LocalDate.of(2023, 3, 31))),
            ImmutableList.of(
                new Goal(
                    1,
                    ImmutableList.of(1, 2),
                    "花を植えます。",
                    "・花壇\n・水やり",
                    ImmutableList.of(
                        BEDS.withActual(FiscalYear.of(2021), "4").withSupplement("年度末"),
                        Indicator.of("水やり").withStatus("雨, 「\"」")),
                    Optional.of("達成"),
                    ImmutableSet.of()),
                new Goal(
                    2,
                    ImmutableList.of(),
                    "花を植えます。",
                    "・花壇\n・水やり",
                    ImmutableList.of(Indicator.of("草取り")),
                    Optional.of("達成"),
                    Goal.CARRIABLE)),
            Narrative.of(List.of("植えます。", "守ります。"), List.of("植えました。")));

    assertThat(text(sheet))
        .isEqualTo(
            """
            組織目標管理シート,,,,,,,,,問合せ先(電話番号),,0000-00-0000,
            ,,,,,,,,,,,,
            年度,,令和4年度,,,,,,,作成日,令和4年4月1日,,
            組織名(部),,みどり区,組織名(準部・課・機関名),,,公園課,,,修正日,,,
            組織の目的,,公園を守ります。,,,,,,,評価日,令和5年3月31日,,
            ,,,,,,,,,,,,
            No.,"部区
            組織目標",組織目標,主な取組(事業),指標,,,,,目標達成状況,評価,,
            ,,,,項目(単位),R3実績,R4目標,R4結果,補足・参考指標,,,,
            1,"1,2",花を植えます。,"・花壇
            ・水やり",花壇の数,4,5,6,年度末,,達成,,
            ,,,,水やり,,,,,"雨, 「""」",,,
            2,,,,草取り,,,,,,,,
            ,,,,,,,,,,,,
            取り組みについて(今年度重点的に取り組む内容や目標設定の考え方など),,,,,,,取り組みの結果について(評価内容と評価結果を踏まえた今後の方針など),,,,,
            "植えます。
            守ります。",,,,,,,植えました。,,,,,
            """);
  }

  @Test
  void sheetsStandBelowEachOtherWithABlankRowBetween() throws IOException {
    GoalSheet sheet = sheet(Goal.of(1, "花を植えます。", BEDS));

    assertThat(text(sheet, sheet)).isEqualTo(text(sheet) + ",".repeat(12) + "\n" + text(sheet));
    assertThat(text()).isEmpty();
  }

  @Test
  void encodingLineEndsAndDelimiterAreAsAskedFor() throws IOException {
    List<GoalSheet> sheets = List.of(sheet(Goal.of(1, "花を;\n植えます。", BEDS)));
    CsvOptions options = CsvOptions.DEFAULT.withWindowsLineEnds(true).withDelimiter(';');

    String text = new String(write(options, sheets), StandardCharsets.UTF_8);
    assertThat(text).startsWith("組織目標管理シート;;;;;;;;;問合せ先(電話番号);;;\r\n");
    assertThat(text).contains("\r\n1;;\"花を;\n植えます。\";;花壇の数;");
    byte[] marked = write(CsvOptions.DEFAULT.withByteOrderMark(true), sheets);
    assertThat(new String(marked, StandardCharsets.UTF_8)).startsWith("\uFEFF組織目標");
    byte[] utf16 =
        write(
            CsvOptions.DEFAULT.withCharset(StandardCharsets.UTF_16).withByteOrderMark(true),
            sheets);
    assertThat(new String(utf16, StandardCharsets.UTF_16)).startsWith("組織目標");
    assertThat(read(utf16).goalSheets()).isEqualTo(sheets);
    byte[] littleEndian =
        write(
            CsvOptions.DEFAULT.withCharset(StandardCharsets.UTF_16LE).withByteOrderMark(true),
            sheets);
    assertThat(read(littleEndian).goalSheets()).isEqualTo(sheets);
  }

  @Test
  void optionsRefuseWhatCannotBe() {
    assertThatThrownBy(() -> CsvOptions.DEFAULT.withDelimiter('x'))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("delimiter: x");
    assertThatThrownBy(
            () ->
                CsvOptions.DEFAULT
                    .withCharset(Charset.forName("windows-31j"))
                    .withByteOrderMark(true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("windows-31j has no byte order mark");
  }

  @Test
  void theYearsAreSpelledSoThatTheyReadBack() throws IOException {
    for (int year : new int[] {1868, 1925, 1926, 1988, 1989, 2018, 2019, 2117, 2118, 2999}) {
      FiscalYear fiscalYear = FiscalYear.of(year);
      Indicator indicator = year == 1868 ? BEDS : BEDS.withActual(fiscalYear.plusYears(-1), "1");

      assertReadsBack(GoalSheet.of(fiscalYear, PARKS, Goal.of(1, "花", indicator)));
    }
  }

  @Test
  void theDatesAreSpelledSoThatTheyReadBack() throws IOException {
    GoalSheet sheet = sheet(Goal.of(1, "花", BEDS));
    for (LocalDate date :
        List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1868, 10, 22),
            LocalDate.of(1868, 10, 23),
            LocalDate.of(1989, 1, 7),
            LocalDate.of(1989, 1, 8),
            LocalDate.of(2019, 4, 30),
            LocalDate.of(2019, 5, 1),
            LocalDate.of(2117, 12, 31),
            LocalDate.of(2118, 1, 1),
            LocalDate.of(9999, 12, 31))) {
      assertReadsBack(dated(sheet, date));
    }
    assertThat(text(dated(sheet, LocalDate.of(2019, 5, 1)))).contains(",令和元年5月1日,");
  }

  static GoalSheet dated(GoalSheet sheet, LocalDate date) {
    return new GoalSheet(
        sheet.fiscalYear(),
        sheet.organization(),
        sheet.purpose(),
        new SheetDates(Optional.empty(), Optional.of(date), Optional.empty()),
        sheet.goals(),
        sheet.narrative());
  }

  @Test
  void carriedCellsAreBlankOnlyWhereReadingCarriesTheSame() throws IOException {
    Goal first = Goal.of(1, "花を植えます。", BEDS).withInitiatives("・花壇").withRating("達成");
    Goal second =
        new Goal(
            2,
            ImmutableList.of(),
            "花を植えます。",
            "・水やり",
            ImmutableList.of(BEDS),
            Optional.of("達成"),
            ImmutableSet.of(FormField.STATEMENT, FormField.RATING));

    assertThat(text(sheet(first, second))).contains("\n2,,,・水やり,花壇の数,5,6,,,達成,,,\n");
    assertThat(Form.goals(read(text(sheet(first, second)).getBytes(StandardCharsets.UTF_8))).get(1))
        .isEqualTo(
            new Goal(
                2,
                ImmutableList.of(),
                "花を植えます。",
                "・水やり",
                ImmutableList.of(BEDS),
                Optional.of("達成"),
                ImmutableSet.of(FormField.STATEMENT)));
  }

  @Test
  void whatIsSaidToBeCarriedButDiffersIsWrittenOut() throws IOException {
    Goal first = Goal.of(1, "花を植えます。", BEDS);
    Goal second =
        new Goal(
            2,
            ImmutableList.of(),
            "木を植えます。",
            "",
            ImmutableList.of(BEDS),
            Optional.empty(),
            ImmutableSet.of(FormField.STATEMENT));

    assertThat(text(sheet(first, second))).contains("\n2,,木を植えます。,,花壇の数,5,6,,,,,,\n");
  }

  @Test
  void aCarriedGoalWithoutIndicatorsIsWrittenOut() throws IOException {
    Goal first = Goal.of(1, "花を植えます。", BEDS).withInitiatives("・花壇");
    Goal second =
        new Goal(
            2,
            ImmutableList.of(),
            "花を植えます。",
            "・花壇",
            ImmutableList.of(),
            Optional.empty(),
            ImmutableSet.of(FormField.STATEMENT, FormField.INITIATIVES));

    assertThat(text(sheet(first, second))).contains("\n2,,花を植えます。,・花壇,,,,,,,,,\n");
  }

  @Test
  void whatSaysNothingHasNoCellOfItsOwn() throws IOException {
    Goal first = Goal.of(1, "花を植えます。", Indicator.of(""), BEDS, Indicator.of(""));

    ReadResult read =
        read(
            write(
                CsvOptions.DEFAULT,
                List.of(sheet(first, Goal.of(2, "", Indicator.of("")), Goal.of(3, "木", BEDS)))));

    assertThat(read.notices()).isEmpty();
    assertThat(Form.goals(read))
        .containsExactly(Goal.of(1, "花を植えます。", BEDS), Goal.of(3, "木", BEDS));
  }

  @Test
  void paragraphsAreMarkedWhereLinesWouldNotDo() throws IOException {
    GoalSheet sheet = sheet(Goal.of(1, "花", BEDS));
    for (List<String> paragraphs :
        List.of(
            List.of("一行目\n二行目", "次の段落"),
            List.of(""),
            List.of("<p>", "<p>段落"),
            List.of("組織目標管理シート"),
            List.of("取り組みの結果について"),
            List.of("　字下げ ", "改行\r\n"))) {
      assertReadsBack(
          new GoalSheet(
              sheet.fiscalYear(),
              sheet.organization(),
              "",
              SheetDates.NONE,
              sheet.goals(),
              Narrative.of(paragraphs, List.of())));
    }
  }

  @Test
  void waveDashAndMinusTwinsSurviveWindows31j() throws IOException {
    CsvOptions options = CsvOptions.DEFAULT.withCharset(Charset.forName("windows-31j"));
    GoalSheet sheet = sheet(Goal.of(1, "〜～−－‖∥—―¢£¬", BEDS));

    ReadResult read = read(write(options, List.of(sheet)));

    assertThat(Form.goals(read).get(0).statement()).isEqualTo("～～－－∥∥――￠￡￢");
    assertThat(write(options, read.goalSheets())).isEqualTo(write(options, List.of(sheet)));
  }

  @Test
  void aWriterThatFailedOrIsClosedWritesNothingMore() throws IOException {
    SheetCsvWriter writer = new SheetCsvWriter(new ByteArrayOutputStream(), CsvOptions.DEFAULT);
    writer.close();

    assertThatThrownBy(() -> writer.write(sheet())).isInstanceOf(IllegalStateException.class);
  }
}
