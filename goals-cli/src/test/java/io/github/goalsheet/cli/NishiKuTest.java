package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The main job on the real document: eleven sheets, 39 goals, 38 of which agree with the published
 * rating.
 */
class NishiKuTest {
  private static final Path DOCUMENT = Path.of("../../shared/source/nishi-ku-r4.txt");

  @BeforeEach
  void documentIsThere() {
    Assumptions.assumeTrue(Files.exists(DOCUMENT), "the real document is not here: " + DOCUMENT);
  }

  @Test
  void countsAndAgreementAreThoseOfTheDocument() {
    Run run = Run.goals("evaluate", DOCUMENT.toString(), "--format", "json");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            """
              "summary": {
                "sheets": 11,
                "goals": 39,
                "indicators": 40,
                "agrees": 38,
                "publishedHigher": 1,
                "publishedLower": 0,
                "notRated": 0,
                "undetermined": 0,
                "grades": {
                  "達成": 33,
                  "一部未達成": 4,
                  "未達成": 2
                }
              },
              "inputs": [
            """);
  }

  @Test
  void theOneDisagreementStandsBesideTheOfficesOwnExplanation() {
    Run run = Run.goals("evaluate", DOCUMENT.toString(), "--lang", "ja");

    String row = run.out().replaceAll("\\s+", "");
    assertThat(row)
        .contains("結果78mは目標90mの86.7%で、80%以上100%未満のため『一部未達成』※公表の評価の方が高い。目標達成状況:")
        .containsOnlyOnce("※公表の評価の方が高い。")
        .contains("一致38公表が高い1公表が低い0公表なし0判定できない0");
  }

  @Test
  void aResultThatCouldNotBeAssessedAndABandSayWhatTheRuleDoes() {
    Run run = Run.goals("evaluate", DOCUMENT.toString(), "--lang", "ja");

    assertThat(run.out().replaceAll("\\s+", ""))
        .contains("結果が「評価不能」のため、この規則により『未達成』")
        .contains("結果86%は目標70～80%の下限70%（この規則では下限だけを基準とする）を満たすため『達成』（達成率122.9%）");
  }

  @Test
  void theWalksThatDoNotAddUpAreFound() {
    Run run = Run.goals("check", DOCUMENT.toString(), "--fail-on", "warning", "--lang", "ja");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains(
            ":155 [目標達成状況 L155]: 警告: 農政商工課 No.3: 内訳（黒崎地区 3回、赤塚地区 4回、内野地区 1回）を合計すると 8 回になり、本文の 9 回と合いません。")
        .endsWith("指摘 12 件: エラー 0、警告 2、情報 10。本文と合うことを確認した数値 10 件。\n");
  }
}
