package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeFilesTest {
  private static final int ROWS = 2_000;

  /** Long, so that few rows make a large file. */
  private static final String STATEMENT = "目標".repeat(100);

  private static final String TITLES =
      "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,indicator,"
          + "actual_minus_3,actual_minus_2,actual_minus_1,target,result,supplement,status,rating\n";

  @TempDir Path folder;

  private String large(String last) throws IOException {
    StringBuilder rows = new StringBuilder(TITLES);
    for (int i = 0; i < ROWS; i++) {
      rows.append("2022,西区,総務課").append(i).append(",1,,").append(STATEMENT);
      rows.append(",,,参加者数(人),,,,\"1,000\",");
      rows.append(i).append(",,,達成\n");
    }
    Path file = folder.resolve("large.csv");
    Files.writeString(file, rows + last);
    return file.toString();
  }

  @Test
  void aLargeFileIsCounted() throws IOException {
    Run run = Run.goals("evaluate", large(""), "--format", "summary");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            policy niigata: sheets 2000, goals 2000, indicators 2000
            computed:  達成 1000  一部未達成 200  未達成 800  none 0
            published:  agrees 1000  higher 1000  lower 0  none 0  undetermined 0
            """);
  }

  @Test
  void sheetsOfOtherFormsAreCountedToo() {
    Run run = Run.goals("evaluate", "../samples", "--format", "summary");
    Run table = Run.goals("evaluate", "../samples");

    assertThat(run.out()).hasLineCount(3);
    assertThat(table.out()).endsWith(run.out());
  }

  @Test
  void theRowsOfALargeFileGetTheirGrades() throws IOException {
    Run run = Run.goals("evaluate", large(""), "--format", "csv");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).hasLineCount(ROWS + 1);
    assertThat(run.out().lines().skip(1_001).findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith("2022,西区,総務課1000,1,," + STATEMENT)
                    .contains(",,,参加者数(人),,,,\"1,000\",1000,,,達成,達成,1,"));
  }

  @Test
  void aRowThatCannotBeReadIsToldWithItsLine() throws IOException {
    Run run = Run.goals("evaluate", large("いつか,西区,総務課,1,,,,,x,,,,1,1,,,\n"), "--format", "summary");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err())
        .startsWith("error: " + folder.resolve("large.csv") + ":2002 [fiscal_year]");
    assertThat(run.out()).contains("sheets 2000");
  }

  @Test
  void everyCommandReadsALargeFileSheetBySheet() throws IOException {
    Run run = Run.goals("convert", large(""), "--to", "ndjson");
    Path lines = folder.resolve("large.ndjson");
    Files.writeString(lines, run.out());

    assertThat(run.out()).hasLineCount(ROWS);
    assertThat(Run.goals("evaluate", lines.toString(), "--format", "summary").out())
        .contains("goals 2000");
    assertThat(Run.goals("convert", lines.toString(), "--to", "indicators-csv").out())
        .isEqualTo(Files.readString(folder.resolve("large.csv")));
  }

  @Test
  void outputThatFailsEndsTheCommand() throws IOException {
    String actuals = TITLES.replace("actual_minus_3", "actual_minus_9");
    Path file = folder.resolve("large.csv");
    String row = "2022,西区,総務課%s,1,," + STATEMENT + ",,,参加者数(人),7,,,1,2,,,\n";
    StringBuilder rows = new StringBuilder(actuals);
    for (int i = 0; i < ROWS; i++) {
      rows.append(row.formatted(i));
    }
    Files.writeString(file, rows);

    Run run = Run.goals("convert", file.toString(), "--to", "indicators-csv");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no column for the actual of 2013");
  }

  @Test
  void filesOfAFolderStayInOrderAndABadOneCostsItselfAlone() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(
          folder.resolve((10 + i) + ".csv"),
          i == 17 ? "" : TITLES + "2022,西区,課" + i + ",1,,目標,,,件数,,,,1,2,,,\n");
    }

    Run run = Run.goals("convert", folder.toString(), "--to", "indicators-csv");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err())
        .isEqualTo("goals: " + folder.resolve("27.csv") + ": There is nothing in it.\n");
    assertThat(run.out().lines().skip(1).map(line -> line.split(",", -1)[2]))
        .hasSize(39)
        .startsWith("課0", "課1", "課2")
        .endsWith("課38", "課39")
        .doesNotContain("課17");
  }

  @ParameterizedTest
  @CsvSource({
    "convert --to json, 1",
    "convert --to ndjson, 1",
    "convert --to sheet-csv, 1",
    "convert --to indicators-csv, 1",
    "evaluate --format table, 1",
    "evaluate --format summary, 1",
    "evaluate --format json, 1",
    "evaluate --format csv, 1",
    "evaluate --format csv, 9000",
    "convert --to json, 9000",
    "evaluate --format table, 9000",
    "evaluate --format summary, 9000",
  })
  void whatWasWrittenStaysWhereNoRowCanBeReadHoweverManyThereAre(String command, int rows)
      throws IOException {
    Path input = folder.resolve("input.csv");
    Path output = Files.writeString(folder.resolve("out"), "before");
    Files.writeString(
        input, TITLES + ("いつか,西区,総務課,1,," + STATEMENT + ",,,x,,,,1,1,,,\n").repeat(rows));

    Run run = Run.goals((command + " -o " + output + " " + input).split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).startsWith("error: " + input + ":2 [fiscal_year]");
    assertThat(output).hasContent("before");
    assertThat(folder).isDirectoryNotContaining(path -> !List.of(input, output).contains(path));
  }

  @Test
  void aLargeFileOfNdjsonWithoutASheetReplacesNothing() throws IOException {
    Path input = folder.resolve("input.ndjson");
    Path output = Files.writeString(folder.resolve("out"), "before");
    Files.writeString(input, "{\"fiscalYear\":\"いつか\"}\n".repeat(50_000));

    Run run = Run.goals("convert", input.toString(), "--to", "json", "-o", output.toString(), "-q");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(output).hasContent("before");
  }

  @Test
  void titlesAloneAreNoSheetHoweverMuchIsBlankBelowThem() throws IOException {
    Path input = folder.resolve("input.csv");
    Path output = Files.writeString(folder.resolve("out"), "before");
    Files.writeString(input, TITLES + "\n".repeat(1 << 20));

    Run run = Run.goals("convert", input.toString(), "--to", "ndjson", "-o", output.toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                ExitCode.UNREADABLE, "", "goals: " + input + ": There is no goal sheet in it.\n"));
    assertThat(output).hasContent("before");
  }

  @Test
  void oneGoodSheetOfALargeFileIsWritten() throws IOException {
    Path input = folder.resolve("input.csv");
    Path output = Files.writeString(folder.resolve("out"), "before");
    String bad = "いつか,西区,総務課,1,," + STATEMENT + ",,,x,,,,1,1,,,\n";
    Files.writeString(input, TITLES + bad.repeat(9000) + "2022,西区,総務課,1,,花,,,x,,,,1,1,,,\n" + bad);

    Run run =
        Run.goals("convert", input.toString(), "--to", "ndjson", "-o", output.toString(), "-q");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(Files.readAllLines(output)).hasSize(1);
  }
}
