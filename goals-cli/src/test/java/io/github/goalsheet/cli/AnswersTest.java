package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could not be read is part of every answer, in whatever form it is given. */
class AnswersTest {
  private static final String SOUND = "../samples/r4-doboku.tsv";

  @TempDir Path folder;

  private Path damaged;

  @BeforeEach
  void write() throws IOException {
    damaged = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        damaged.resolve("a.csv"),
        """
        fiscal_year,department,section,goal_no,indicator,target,result,memo
        2022,みどり区,道路課,1,点検数(橋),10,9,
        いつか,みどり区,道路課,2,点検数(橋),10,9,"=1"
        """);
    Files.writeString(damaged.resolve("b.csv"), "%PDF-1.7");
    Files.copy(Path.of(SOUND), damaged.resolve("c.tsv"));
  }

  private String in() {
    return damaged.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate --format json",
        "check --format json",
        "check --format json --fail-on never"
      })
  void jsonEndsWithTheInputs(String command) {
    Run run = Run.goals((command + " " + in()).split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out().substring(run.out().indexOf("  \"inputs\": [")))
        .containsSubsequence(
            "\"file\": \"" + damaged.resolve("a.csv"),
            "\"form\": \"indicators-csv\"",
            "\"sheets\": 1",
            "\"rows\": 1",
            "row_without_year",
            "\"file\": \"" + damaged.resolve("b.csv"),
            "\"form\": null",
            "not_text",
            "\"file\": \"" + damaged.resolve("c.tsv"),
            "\"form\": \"sheet-csv\"",
            "\"sheets\": 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "evaluate --format summary", "check"})
  void textNamesThemAtItsEnd(String command) {
    Run run = Run.goals((command + " " + in() + " --lang ja").split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out())
        .containsSubsequence(
            "読めなかった内容があります。(入力 3 件のうち 2 件)\n",
            "  " + damaged.resolve("a.csv") + " (指標 CSV): 1 シート、1 行を読み取りました\n",
            "[row_without_year]\n",
            "  " + damaged.resolve("b.csv") + ": 読み取れたシートはありません\n",
            "[not_text]\n");
  }

  @Test
  void noFindingsBesideAnErrorIsNotSaidAlone() {
    Run japanese = Run.goals("check", in(), "--lang", "ja");
    assertThat(japanese.out()).contains("件（読めなかった内容があります）: エラー ");
    assertThat(Run.goals("check", in(), "--lang", "en").out())
        .contains(", but not everything could be read (errors ");
    assertThat(Run.goals("check", SOUND, "--lang", "ja").out()).doesNotContain("読めなかった");
  }

  @Test
  void aComparisonTellsOfBothYears() {
    Run text = Run.goals("compare", SOUND, in());
    Run json = Run.goals("compare", in(), SOUND, "--format", "json");

    assertThat(text.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(text.out())
        .containsSubsequence(
            "Not everything could be read. (2 of 4 inputs)\n",
            "  " + damaged.resolve("a.csv") + " (indicators CSV): read: sheets 1, rows 1\n",
            "[row_without_year]\n",
            "  " + damaged.resolve("b.csv") + ": no sheet was read\n",
            "[not_text]\n");
    assertThat(json.out())
        .containsSubsequence("\"inputs\": [", "a.csv", "not_text", SOUND, "\"sheets\": 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate",
        "evaluate --format csv",
        "evaluate --format json",
        "check --format csv",
        "report",
        "convert --to ndjson",
        "convert --to datapackage",
        "next-year"
      })
  void theNoticesAreWrittenOnDemand(String command) throws IOException {
    Path notices = folder.resolve("notices.csv");
    Path out = folder.resolve("out");
    Run run =
        Run.goals(
            (command + " " + in() + " --lang en -o " + out + " --notices " + notices).split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(Files.readString(notices))
        .startsWith("file,line,cell,column,code,severity,message,raw\n")
        .contains(
            damaged.resolve("a.csv") + ",3,A3,fiscal_year,row_without_year,ERROR,",
            ",いつか\n",
            damaged.resolve("b.csv") + ",,,,not_text,ERROR,");
    assertThat(out).exists();
  }

  @Test
  void theNoticesAreWrittenAlsoWhereNothingCouldBeRead() throws IOException {
    Path notices = folder.resolve("notices.csv");
    Path out = folder.resolve("out.csv");
    String broken = damaged.resolve("b.csv").toString();
    Run run =
        Run.goals(
            "evaluate",
            broken,
            "--format",
            "csv",
            "--bom",
            "--crlf",
            "-o",
            out.toString(),
            "--notices",
            notices.toString());

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(Files.readString(notices))
        .startsWith("\uFEFFfile,line,")
        .contains("not_text")
        .endsWith("\r\n");
    assertThat(out).doesNotExist();

    Run compared = Run.goals("compare", broken, SOUND, "--notices", notices.toString());
    assertThat(compared.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(Files.readString(notices)).contains("not_text");
  }

  @Test
  void bothYearsAreToldAlsoWhereNothingCouldBeReadOfTheFirst() throws IOException {
    Path notices = folder.resolve("notices.csv");
    String broken = damaged.resolve("b.csv").toString();
    String missing = folder.resolve("missing.csv").toString();
    Run run = Run.goals("compare", broken, missing, "--notices", notices.toString());

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err().lines())
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first).contains("b.csv"),
            second -> assertThat(second).contains("missing.csv: There is no such file."));
    assertThat(Files.readString(notices)).contains(",not_text,ERROR,", ",file_missing,ERROR,");
  }

  @Test
  void linksDoNotMakeTwoFilesOfOne() throws IOException {
    Path out = Files.writeString(folder.resolve("out.csv"), "as it was");
    Path link = folder.resolve("link.csv");
    Path linkedFolder = folder.resolve("linked");
    try {
      Files.createSymbolicLink(link, out);
      Files.createSymbolicLink(linkedFolder, folder);
    } catch (IOException | UnsupportedOperationException noLinksHere) {
      assumeTrue(false, noLinksHere.toString());
    }

    for (Path notices : List.of(link, linkedFolder.resolve("out.csv"))) {
      Run run = Run.goals("evaluate", SOUND, "-o", out.toString(), "--notices", notices.toString());
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("--notices needs a file of its own");
    }
    assertThat(out).hasContent("as it was");
    Run other =
        Run.goals(
            "evaluate",
            SOUND,
            "-o",
            folder.resolve("new.csv").toString(),
            "--notices",
            linkedFolder.resolve("new.csv").toString());
    assertThat(other.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aDeviceTakesAllThatIsWrittenToIt() {
    assumeTrue(Files.exists(Path.of("/dev/null")));
    Run run = Run.goals("evaluate", SOUND, "-o", "/dev/null", "--notices", "/dev/null");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void whereAllWasReadTheNoticesAreTitlesAndWhatIsWorthKnowing() throws IOException {
    Path notices = folder.resolve("notices.csv");
    Run run = Run.goals("evaluate", SOUND, "--notices", notices.toString());

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).doesNotContain("read");
    assertThat(Files.readAllLines(notices)).hasSize(3);
    assertThat(Files.readString(notices)).contains(",labels_displaced,INFO,");
  }

  @Test
  void theNoticesNeedAFileOfTheirOwn() {
    String out = folder.resolve("out.csv").toString();
    String there = damaged.resolve("..").resolve("out.csv").toString();

    for (String notices : new String[] {out, there, "-"}) {
      Run run = Run.goals("evaluate", SOUND, "-o", out, "--notices", notices);
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("--notices needs a file of its own");
    }
    assertThat(Run.goals("check", SOUND, "--notices", in()).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.goals("check", SOUND, "--notices", folder + "/no/n.csv").code())
        .isEqualTo(ExitCode.USAGE);
    String input = damaged.resolve("c.tsv").toString();
    assertThat(Run.goals("check", input, "--notices", input).code()).isEqualTo(ExitCode.USAGE);
  }
}
