package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  private static final byte[] SHEET =
      """
      組織目標管理シート,,,,,,,,,,,,
      年度,,令和4年度,,,,,,,作成日,令和4年4月1日,,
      組織名(部),,みどり区,組織名(準部・課・機関名),,,土木課,,,修正日,,,
      組織の目的,,,,,,,,,評価日,令和5年3月31日,,
      No.,部区 組織目標,組織目標,主な取組(事業),指標,,,,,,,目標達成状況,評価
      ,,,,項目(単位),R1実績,R2実績,R3実績,R4目標,R4結果,補足・参考指標,,
      1,,道路を歩きます。,,回数(回),-,-,4,7,9,3回×3か月=9回,9回(朝霧地区3回、白鷺地区4回、青葉地区1回),達成
      取り組みについて,,,,,,,取り組みの結果について,,,,,
      歩きます。,,,,,,,歩きました。,,,,,
      """
          .getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void aFindingIsALineWithItsPlaceAndCode() {
    Run run = Run.goals(SHEET, "check", "-");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            -:7 [目標達成状況 L7]: warning: 土木課 No.1: The parts (朝霧地区 3回, 白鷺地区 4回, 青葉地区 1回) add up to 8 回, which is not the 9 回 in the text. [parts_do_not_add_up]
            findings: 1 (errors 0, warnings 1, info 0); figures that agree with their text: 1
            """);
  }

  @Test
  void explainTellsWhatWasVerified() {
    assertThat(Run.goals(SHEET, "check", "-", "--explain").out())
        .contains(
            "-:7 [補足・参考指標 K7]: verified: 土木課 No.1: The 9 回 in the text agrees with the formula (3回×3か月).");
  }

  @Test
  void japaneseIsSpokenOnDemandAndWhereTheLocaleIsJapanese() {
    Run demanded = Run.goals(SHEET, "check", "-", "--lang", "ja");

    assertThat(demanded.out()).contains("警告: 土木課 No.1: 内訳（").endsWith("確認した数値 1 件。\n");
    assertThat(Run.goals(Locale.JAPAN, SHEET, "check", "-")).isEqualTo(demanded);
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "info, 1", "never, 0", "WARNING, 1"})
  void failOnDecidesTheExitCode(String level, int code) {
    assertThat(Run.goals(SHEET, "check", "-", "--fail-on", level).code()).isEqualTo(code);
  }

  @Test
  void aSeverityCanBeChangedByCode() {
    Run error = Run.goals(SHEET, "check", "-", "--severity", "parts_do_not_add_up=error");
    Run info =
        Run.goals(
            SHEET,
            "check",
            "-",
            "--severity",
            "unit_mismatch=info",
            "--severity",
            "parts_do_not_add_up=info",
            "--fail-on",
            "warning");

    assertThat(error.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(error.out()).contains("error: 土木課").contains("(errors 1, warnings 0, info 0)");
    assertThat(info.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(info.out()).contains("info: 土木課");
  }

  @Test
  void anUnknownCodeIsAMistakeInTheCommandLine() {
    Run run = Run.goals(SHEET, "check", "-", "--severity", "no_such_code=error");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("goals: There is no finding no_such_code. There are unreadable_cell, ");
  }

  @ParameterizedTest
  @CsvSource({
    "--severity, unit_mismatch=bad",
    "--severity, unit_mismatch",
    "--fail-on, sometimes",
    "--format, xml",
    "--policy, no-such-policy",
  })
  void aWrongValueIsAMistakeInTheCommandLine(String option, String value) {
    Run run = Run.goals(SHEET, "check", "-", option, value);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(value.replaceAll(".*=", ""));
  }

  @Test
  void aWrongSeverityIsToldWithTheFormThatItHas() {
    assertThat(Run.goals(SHEET, "check", "-", "--severity", "unit_mismatch").err())
        .startsWith("goals: --severity does not take unit_mismatch. It takes CODE=LEVEL.\n");
  }

  @Test
  void jsonIsPrintedForPrograms() {
    Run run = Run.goals(SHEET, "check", "-", "--format", "json");

    assertThat(run.out())
        .startsWith("{\n  \"format\": \"findings\",\n  \"version\": 1,")
        .contains("\"code\": \"parts_do_not_add_up\"", "\"cell\": \"L7\"", "\"verified\": 1,");
  }

  @Test
  void csvIsPrintedForSpreadsheets() {
    Run run = Run.goals(SHEET, "check", "-", "--format", "csv", "--explain");

    assertThat(run.out().lines())
        .containsExactly(
            "severity,code,file,line,column,cell,fiscal_year,department,section,goal,indicator,message",
            "WARNING,parts_do_not_add_up,-,7,目標達成状況,L7,2022,みどり区,土木課,1,回数(回),"
                + "\"The parts (朝霧地区 3回, 白鷺地区 4回, 青葉地区 1回) add up to 8 回, which is not the 9 回 in the text.\"",
            "VERIFIED,formula,-,7,補足・参考指標,K7,2022,みどり区,土木課,1,回数(回),"
                + "The 9 回 in the text agrees with the formula (3回×3か月).");
    assertThat(Run.goals(SHEET, "check", "-", "--format", "csv").out()).doesNotContain("VERIFIED");
  }

  @Test
  void thePolicyDecidesWhichRatingsAreKnown() {
    assertThat(Run.goals(SHEET, "check", "-", "--policy", "uda").out())
        .contains("[unknown_rating]");
  }

  @Test
  void theOutputFileHoldsTheFindings() throws IOException {
    Path file = folder.resolve("findings.txt");
    Run run = Run.goals(SHEET, "check", "-", "-o", file.toString());

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(Run.goals(SHEET, "check", "-").out());
  }

  @Test
  void whatCannotBeReadCountsMoreThanFindings() throws IOException {
    Path sheet = folder.resolve("sheet.csv");
    Files.write(sheet, SHEET);
    Run run =
        Run.goals(
            "check", sheet.toString(), folder.resolve("none.csv").toString(), "--fail-on", "info");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("[parts_do_not_add_up]");
    assertThat(run.err()).contains("none.csv");
  }
}
