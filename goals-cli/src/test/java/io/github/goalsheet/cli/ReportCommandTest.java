package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String SAMPLE = "../samples/r4-doboku.tsv";

  @TempDir Path folder;

  @Test
  void theReportIsWrittenToTheFile() throws IOException {
    Path file = folder.resolve("report.html");
    Run run = Run.goals("report", "../samples", "-o", file.toString());

    assertThat(run).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(Files.readString(file))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("4 sections, 5 sheets, 25 goals, 31 indicators")
        .endsWith("</html>\n");
  }

  @Test
  void withoutAFileTheReportGoesToStandardOutput() {
    Run run = Run.goals("report", SAMPLE);

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("r4-doboku.tsv line 16 評価");
  }

  @Test
  void theLanguageIsThatOfTheOptionElseOfTheLocale() {
    Run demanded = Run.goals("report", SAMPLE, "--lang", "ja");

    assertThat(demanded.out()).contains("<html lang=\"ja\">", "組織目標管理シート 評価報告書");
    assertThat(Run.goals(Locale.JAPAN, new byte[0], "report", SAMPLE)).isEqualTo(demanded);
  }

  @Test
  void thePolicyIsThatOfTheOption() {
    assertThat(Run.goals("report", SAMPLE).out()).contains("Rule niigata");
    assertThat(Run.goals("report", SAMPLE, "--policy", "uda").out()).contains("Rule uda");
  }

  @Test
  void anUnknownPolicyIsAMistakeAndNothingIsWritten() {
    Path file = folder.resolve("report.html");
    Run run = Run.goals("report", SAMPLE, "--policy", "none", "-o", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(file).doesNotExist();
  }

  @Test
  void whatCouldBeReadIsReportedWhereSomethingCouldNot() {
    Run run = Run.goals("report", SAMPLE, folder.resolve("none.csv").toString());

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("2 sections, 8 goals");
    assertThat(run.err()).contains("none.csv");
  }
}
