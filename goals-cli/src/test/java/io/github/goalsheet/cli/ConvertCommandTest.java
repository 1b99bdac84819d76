package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
  private static final String SAMPLES = "../samples";
  @TempDir Path folder;

  private static final Path FULL_DEVICE = Path.of("/dev/full");

  @Test
  void jsonIsOneDocumentOfAllSheets() {
    Run run = Run.goals("convert", SAMPLES, "--to", "json");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{\n  \"format\": \"goal-sheets\",\n  \"version\": 1,\n  \"sheets\": [")
        .endsWith("}\n");
    assertThat(run.out().lines().filter(line -> line.equals("      \"fiscalYear\": 2022,")))
        .hasSize(4);
  }

  @Test
  void ndjsonIsASheetALine() {
    Run run = Run.goals("convert", SAMPLES, "--to", "ndjson");

    assertThat(run.out().lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("{\"fiscalYear\":202"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndjson", "sheet-csv", "indicators-csv"})
  void whatIsWrittenIsReadAgain(String form) throws IOException {
    Path file = folder.resolve("out");

    Run written = Run.goals("convert", SAMPLES, "--to", form, "-o", file.toString());
    Run read = Run.goals("convert", file.toString(), "--to", "json");

    assertThat(written.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(written.out()).isEmpty();
    assertThat(written.err().isEmpty()).isEqualTo(!form.equals("indicators-csv"));
    assertThat(read.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(read.out().lines().filter(line -> line.contains("\"statement\": "))).hasSize(25);
  }

  @Test
  void theFormItselfIsReadBackToTheSameSheets() {
    Path file = folder.resolve("out.csv");
    Run.goals(
        "convert",
        SAMPLES,
        "--to",
        "sheet-csv",
        "-o",
        file.toString(),
        "--crlf",
        "--output-charset",
        "windows-31j",
        "--spreadsheet-safe");

    assertThat(Run.goals("convert", file.toString(), "--to", "json").out())
        .isEqualTo(Run.goals("convert", SAMPLES, "--to", "json").out());
  }

  @Test
  void aByteOrderMarkIsWrittenOnDemandAndOnlyForUnicode() {
    String sample = SAMPLES + "/r4-doboku.tsv";

    assertThat(Run.goals("convert", sample, "--to", "sheet-csv", "--bom").out())
        .startsWith("\uFEFF");
    assertThat(Run.goals("convert", sample, "--to", "sheet-csv").out()).doesNotStartWith("\uFEFF");
    Run wrong =
        Run.goals(
            "convert", sample, "--to", "sheet-csv", "--bom", "--output-charset", "windows-31j");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).startsWith("goals: --bom goes with UTF-8");
  }

  @Test
  void titlesMayBeJapaneseAndReadBackAllTheSame() {
    Path file = folder.resolve("out.csv");
    String sample = SAMPLES + "/r4-chiiki-shinko.csv";
    Run.goals("convert", sample, "--to", "indicators-csv", "--header", "ja", "-o", file.toString());

    assertThat(file).content().startsWith("年度,組織名(部),組織名(準部・課・機関名),No.,");
    assertThat(Run.goals("convert", file.toString(), "--to", "indicators-csv").out())
        .startsWith("fiscal_year,department,section,goal_no,")
        .isEqualTo(Run.goals("convert", sample, "--to", "indicators-csv", "--header", "en").out());
    assertThat(Run.goals("evaluate", sample, "--format", "csv", "--header", "ja").out())
        .startsWith("年度,")
        .contains(",算出評価,達成率,理由,公表評価との一致\n");
  }

  @Test
  void actualsOfMoreYearsHaveColumnsOnDemand() throws IOException {
    Path sheet =
        Files.writeString(
            folder.resolve("five.csv"),
            """
            年度,R4
            組織名(部),区
            No.,組織目標,項目(単位),H29実績,H30実績,R1実績,R2実績,R3実績,R4目標,R4結果
            1,花を植えます。,花壇(か所),1,2,3,4,5,6,7
            """);

    Run three = Run.goals("convert", sheet.toString(), "--to", "indicators-csv");
    Run five =
        Run.goals("convert", sheet.toString(), "--to", "indicators-csv", "--actual-years", "5");
    Run evaluated =
        Run.goals("evaluate", sheet.toString(), "--format", "csv", "--actual-years", "5");

    assertThat(three.code()).isEqualTo(ExitCode.USAGE);
    assertThat(three.err())
        .isEqualTo(
            "goals: "
                + sheet
                + ":1: There is no column for the actual of 2017 of 花壇(か所); there is one for each"
                + " of 3 years before the sheet's.\n"
                + "goals: --actual-years gives it more columns.\n");
    assertThat(five.err()).isEmpty();
    assertThat(five.out()).contains(",actual_minus_5,", ",花壇(か所),1,2,3,4,5,6,7,");
    assertThat(evaluated.out()).contains(",花壇(か所),1,2,3,4,5,6,7,");
  }

  @Test
  void yearsThatNoColumnIsForAreAMistake() {
    for (String years : List.of("-1", "100", "many")) {
      Run run = Run.goals("convert", SAMPLES, "--to", "indicators-csv", "--actual-years=" + years);

      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).startsWith("goals: --actual-years ");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void aCharacterThatTheCharsetLacksIsToldAndNothingIsWritten() {
    Path file = folder.resolve("out.csv");

    Run run =
        Run.goals(
            "convert",
            SAMPLES,
            "--to",
            "sheet-csv",
            "--output-charset",
            "us-ascii",
            "-o",
            file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).hasLineCount(1);
    assertThat(file).doesNotExist();
  }

  @Test
  void aDataPackageIsAFolderThatMustBeNamed() {
    Path target = folder.resolve("package");

    Run unnamed = Run.goals("convert", SAMPLES, "--to", "datapackage");
    Run named = Run.goals("convert", SAMPLES, "--to", "datapackage", "-o", target.toString());

    assertThat(unnamed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unnamed.err()).startsWith("goals: Please name the folder to write to with -o.");
    assertThat(named).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(target.resolve("datapackage.json")).isRegularFile();
    assertThat(target.resolve("indicators.csv")).isRegularFile();
  }

  @Test
  void outputThatCannotBeWrittenIsOneSentenceAndNoStackTrace() {
    Assumptions.assumeTrue(Files.exists(FULL_DEVICE), "this system has no " + FULL_DEVICE);

    Run run = Run.goals("convert", SAMPLES, "--to", "json", "-o", FULL_DEVICE.toString());

    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).startsWith("goals: Cannot write the output: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson", "sheet-csv", "indicators-csv", "datapackage"})
  void whatWasWrittenStaysWhereNothingCanBeRead(String form) {
    Path target = folder.resolve("out");
    String missing = folder.resolve("missing.csv").toString();
    Run.goals("convert", SAMPLES, "--to", form, "-o", target.toString());
    String before = Run.goals("convert", target.toString(), "--to", "json").out();

    Run run = Run.goals("convert", missing, "--to", form, "-o", target.toString());

    assertThat(run)
        .isEqualTo(
            new Run(ExitCode.UNREADABLE, "", "goals: " + missing + ": There is no such file.\n"));
    assertThat(Run.goals("convert", target.toString(), "--to", "json").out()).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
  }

  @Test
  void aFolderThatIsNoPackageIsNotReplaced() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path file = Files.writeString(other.resolve("mine.txt"), "mine");

    Run run = Run.goals("convert", SAMPLES, "--to", "datapackage", "-o", other.toString());
    Run nowhere =
        Run.goals(
            "convert", SAMPLES, "--to", "datapackage", "-o", folder.resolve("no/pk").toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                ExitCode.USAGE,
                "",
                "goals: "
                    + other
                    + " is there already, and is not replaced since it is no data package of"
                    + " goals: it holds mine.txt.\n"));
    assertThat(file).hasContent("mine");
    assertThat(Run.goals("convert", SAMPLES, "--to", "datapackage", "-o", file.toString()))
        .isEqualTo(
            new Run(
                ExitCode.USAGE,
                "",
                "goals: "
                    + file
                    + " is there already, and is not replaced since it is no data package of"
                    + " goals.\n"));
    assertThat(file).hasContent("mine");
    assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE);
    assertThat(nowhere.err()).startsWith("goals: There is no folder ");
  }

  @Test
  void aCharacterThatNoTableHoldsIsNamedWithTheInput() throws IOException {
    Path sheet = Files.writeString(folder.resolve("a.csv"), "年度,R4\n組織の目的,花🌷\n");

    Run run =
        Run.goals(
            "convert", sheet.toString(), "--to", "sheet-csv", "--output-charset", "windows-31j");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            "goals: "
                + sheet
                + ":1: windows-31j lacks the character 🌷 (U+1F337), after \"花\" in cell C5 of the"
                + " output.\n");
  }
}
