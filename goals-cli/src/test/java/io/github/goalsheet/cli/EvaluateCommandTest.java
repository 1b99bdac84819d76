package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String SHEET =
      """
      組織目標管理シート,,,,,,,,,問合せ先(電話番号),,0000-00-0000,
      ,,,,,,,,,,,,
      年度,,令和4年度,,,,,,,作成日,令和4年4月1日,,
      組織名(部),,みどり区,組織名(準部・課・機関名),,,土木課,,,修正日,,,
      組織の目的,,道を守ります。,,,,,,,評価日,令和5年3月31日,,
      ,,,,,,,,,,,,
      No.,部区 組織目標,組織目標,主な取組(事業),指標,,,,,,,目標達成状況,評価
      ,,,,項目(単位),R1実績,R2実績,R3実績,R4目標,R4結果,補足・参考指標,,
      1,,橋を点検します。,・点検,点検数(橋),20,21,22,25,23,,雨で延期,達成
      2,,道を直します。,・補修,補修(m),1,2,3,100以上,120,,,達成
      ,,,,苦情(件),9,9,9,5以下,7,,,
      """;

  @TempDir Path folder;

  @Test
  void aGoalTakesARowAndOneWithSeveralIndicatorsARowOfItsOwn() {
    Run run = Run.goals(SHEET.getBytes(UTF_8), "evaluate", "-");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            みどり区 土木課  fiscal 2022
            No.  indicator   target   result  published  computed    reason
            ---  ----------  -------  ------  ---------  ----------  --------------------------------------------------------
            1    点検数(橋)  25       23      達成       一部未達成  The result 23 橋 is 92.0% of the target of 25 橋; that
                                                                     is at least 80% and less than 100%, so 一部未達成 * The
                                                                     published rating is higher. Status: 雨で延期
            2    (the goal)                   達成       一部未達成  Of 2, 1 met the target, so 一部未達成 * The published
                                                                     rating is higher.
                 - 補修(m)   100以上  120                達成        The result 120 m meets the target of at least 100 m, so
                                                                     達成 (rate 120.0%)
                 - 苦情(件)  5以下    7                  未達成      The result 7 件 is an achievement of 60.0% against the
                                                                     target of at most 5 件; that is less than 80%, so 未達成

            policy niigata: sheets 1, goals 2, indicators 3
            computed:  達成 0  一部未達成 2  未達成 0  none 0
            published:  agrees 0  higher 2  lower 0  none 0  undetermined 0
            """);
  }

  @Test
  void japaneseIsSpokenWhereTheLocaleIsJapanese() {
    Run run = Run.goals(Locale.JAPAN, SHEET.getBytes(UTF_8), "evaluate", "-");

    assertThat(run.out())
        .contains("みどり区 土木課  令和4年度", "※公表の評価の方が高い。")
        .endsWith(
            """
            規則 niigata: 1 シート、2 目標、3 指標
            算定:  達成 0  一部未達成 2  未達成 0  なし 0
            公表との比較:  一致 0  公表が高い 2  公表が低い 0  公表なし 0  判定できない 0
            """);
  }

  @Test
  void jsonGoesToTheFileNamedAndNothingToStandardOutput() throws IOException {
    Path file = folder.resolve("評価.json");

    Run run =
        Run.goals(
            SHEET.getBytes(UTF_8), "evaluate", "-", "--format", "json", "-o", file.toString());

    assertThat(run).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(Files.readString(file)).startsWith("{\n  \"format\": \"goal-evaluations\"");
  }

  @Test
  void oneBadFileCostsItselfAlone() throws IOException {
    Files.writeString(folder.resolve("a-empty.csv"), "");
    Files.writeString(folder.resolve("b.csv"), SHEET);

    Run run = Run.goals("evaluate", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err())
        .isEqualTo("goals: " + folder.resolve("a-empty.csv") + ": There is nothing in it.\n");
    assertThat(run.out()).contains("sheets 1, goals 2");
  }

  @Test
  void whereNothingCouldBeReadThereAreNoTotals() {
    String missing = folder.resolve("missing.csv").toString();

    for (String format : new String[] {"table", "summary"}) {
      assertThat(Run.goals("evaluate", missing, "--format", format))
          .isEqualTo(
              new Run(ExitCode.UNREADABLE, "", "goals: " + missing + ": There is no such file.\n"));
    }
  }

  @Test
  void whatWasReadRightlyButIsWorthKnowingIsToldOnDemand() {
    byte[] windows = SHEET.getBytes(Charset.forName("windows-31j"));

    assertThat(Run.goals(windows, "evaluate", "-").err()).isEmpty();
    assertThat(Run.goals(windows, "evaluate", "-", "--verbose").err()).startsWith("info: -: ");
  }

  @Test
  void aCharsetCanBeGiven() {
    byte[] windows = SHEET.getBytes(Charset.forName("windows-31j"));

    Run right = Run.goals(windows, "evaluate", "-", "--charset", "windows-31j");
    Run wrong = Run.goals(windows, "evaluate", "-", "--charset", "utf-8");

    assertThat(right.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(wrong.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(wrong.err()).hasLineCount(1);
  }

  @Test
  void csvHasARowAnIndicatorWithItsGradeAndReason() {
    Run run = Run.goals(SHEET.getBytes(UTF_8), "evaluate", "-", "--format", "csv");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.out())
        .contains("computed_rating,achievement_rate,reason,agreement", "一部未達成,0.92,");
  }
}
