package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String R4 = "../samples/r4-chiiki-shinko.csv";
  private static final String R5 = "../samples/r5-chiiki-shinko.csv";

  @TempDir Path folder;

  @Test
  void theYearsAreLaidSideBySide() {
    Run run = Run.goals("compare", R4, R5);

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            みどり区 地域振興課  fiscal 2022 → fiscal 2023
              No.1 地域団体からの相談対応件数(件)
                target changed: 90以上 → 105以上
                trend: R1 96, R2 61, R3 88, R4 104 (improved)
              No.1 地域づくり交付金の活用団体数(団体)
                trend: R1 18, R2 15, R3 17, R4 16 (worsened)
              No.2 協働事業の上半期着手率(%)
                target changed: 70~80 → 85~95
                trend: R1 76, R2 52, R3 68, R4 83 (improved)
              No.2 新任会長への個別説明の実施人数(人)
                no change
              No.2 町内会・自治会における電子回覧の取り組み
                no change
              No.3 「みずべの休日」の来場者数(人)
                restated: R4 1,240 → 1,225
                target changed: 1,200 → 1,300
                trend: R1 1,180, R3 652, R4 1,225 (improved)
              No.4 スポーツ教室・文化講座の開催回数(回)
                target changed: 50以上 → 55以上
                trend: R1 64, R2 28, R3 46, R4 52 (improved)
              No.5 地域活動に参加したことがある区民の割合(%)
                trend: R1 38.2, R3 36.9 (worsened)
            """);
  }

  @Test
  void japaneseIsSpokenOnDemand() {
    assertThat(Run.goals("compare", R4, R5, "--lang", "ja").out())
        .contains(
            "みどり区 地域振興課  令和4年度 → 令和5年度\n",
            "    改められた実績: R4 1,240 → 1,225\n    目標の変更: 1,200 → 1,300\n    推移: R1 1,180、R3 652、R4 1,225 (改善)\n");
  }

  @Test
  void yearsTheOtherWayRoundAreAMistake() {
    Run run = Run.goals("compare", R5, R4);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "goals: THIS_YEAR holds fiscal 2023 and NEXT_YEAR fiscal 2022; give them the other way"
                + " round.\n");
    assertThat(Run.goals("compare", R5, R4, "--lang", "ja").err())
        .startsWith("goals: THIS_YEAR は令和5年度、NEXT_YEAR は令和4年度のシートです。順序を逆にしてください。\n");
    assertThat(Run.goals("compare", R4, R4).code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void sheetsWithoutACounterpartAreNamed() {
    assertThat(Run.goals("compare", "../samples/r4-doboku.tsv", R5).out())
        .isEqualTo(
            """
            水瀬市みどり区 土木課: no later sheet
            水瀬市みどり区 葦原出張所: no later sheet
            水瀬市みどり区 地域振興課: no earlier sheet
            """
                .replace("水瀬市", ""));
  }

  @Test
  void jsonIsPrintedForPrograms() throws IOException {
    Path file = folder.resolve("comparison.json");
    Run run = Run.goals("compare", R4, R5, "--format", "json", "-o", file.toString());

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file))
        .startsWith("{\n  \"format\": \"comparison\",\n  \"version\": 1,")
        .contains("\"before\": \"1,240\",\n              \"after\": \"1,225\"");
  }

  @Test
  void bothYearsMustBeGiven() {
    Run run = Run.goals("compare", R4);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("NEXT_YEAR");
  }

  @Test
  void aYearOfWhichNothingCanBeReadLeavesNothingToCompare() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept"), "yesterday's");
    Path titles = Files.writeString(folder.resolve("titles.csv"), "fiscal_year,section,goal_no\n");
    for (String none : List.of(folder.resolve("none.csv").toString(), titles.toString())) {
      for (List<String> years : List.of(List.of(R4, none), List.of(none, R4))) {
        for (String format : List.of("text", "json")) {
          String[] words = {"compare", years.get(0), years.get(1), "--format", format};
          Run run = Run.goals(words);

          assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
          assertThat(run.out()).isEmpty();
          assertThat(run.err()).contains("goals: " + none + ": There is no ");
          assertThat(
                  Run.goals(
                      ObjectArrays.concat(words, new String[] {"-o", kept + ""}, String.class)))
              .isEqualTo(run);
          assertThat(kept).hasContent("yesterday's");
        }
      }
    }
  }

  @Test
  void thePolicySaysWhichFiguresAreBetter() {
    assertThat(Run.goals("compare", R4, R5, "--policy", "uda").out()).contains("(improved)");
    assertThat(Run.goals("compare", R4, R5, "--policy", "no-such-policy").code())
        .isEqualTo(ExitCode.USAGE);
  }

  private Path years(int... years) throws IOException {
    Path years4 = Files.createDirectory(folder.resolve("years" + years.length));
    String sheet = Files.readString(Path.of(R4));
    for (int year : years) {
      Files.writeString(
          years4.resolve("r" + year + ".csv"),
          sheet.replace("令和4年度", "令和" + year + "年度").replace("R4", "R" + year));
    }
    return years4;
  }

  @Test
  void ofAFolderOfSeveralYearsTheNextOneIsCompared() throws IOException {
    Path all = years(3, 4, 5, 6);
    String third = all.resolve("r3.csv").toString();
    Run run = Run.goals("compare", third, all.toString());

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out())
        .startsWith(
            """
            みどり区 地域振興課  fiscal 2021 → fiscal 2022
              other sheets, not compared: R3, R5, R6
              No.1\s""")
        .doesNotContain("fiscal 2023", "fiscal 2024");
    assertThat(Run.goals("compare", third, all.toString(), "--lang", "ja").out())
        .contains("\n  比べていないほかのシート: R3、R5、R6\n");
    assertThat(Run.goals("compare", third, all.toString(), "--format", "json").out())
        .contains(
            """
              "left": [
                {
                  "department": "みどり区",
                  "section": "地域振興課",
                  "fiscalYear": 2021
                },
            """);
    assertThat(Run.goals("compare", all.toString(), all.toString()).out())
        .startsWith(
            "みどり区 地域振興課  fiscal 2023 → fiscal 2024\n  other sheets, not compared: R3, R4, R5, R6\n");
    assertThat(Run.goals("compare", all.resolve("r6.csv").toString(), all.toString()).out())
        .startsWith("みどり区 地域振興課  fiscal 2024 → fiscal 2024\n");
  }
}
