package io.github.goalsheet.io.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.SampleFindings;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.message.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FindingTextWriterTest {
  private static String written(CheckResult result, boolean explain, Language language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingTextWriter.write(result, explain, language, out);
    return out.toString(UTF_8);
  }

  @Test
  void aLineSaysWhereHowSeriousWhatAndTheCode() throws IOException {
    assertThat(written(SampleFindings.ofForm(), false, Language.JA))
        .isEqualTo(
            """
            form.csv:7 [目標達成状況 L7]: 警告: 土木課 No.1: 内訳（朝霧地区 3回、白鷺地区 4回、青葉地区 1回）を合計すると 8 回になり、本文の 9 回と合いません。 [parts_do_not_add_up]
            指摘 1 件: エラー 0、警告 1、情報 0。本文と合うことを確認した数値 1 件。
            """);
  }

  @Test
  void whatWasVerifiedIsWrittenOnDemand() throws IOException {
    assertThat(written(SampleFindings.ofForm(), true, Language.EN))
        .isEqualTo(
            """
            form.csv:7 [目標達成状況 L7]: warning: 土木課 No.1: The parts (朝霧地区 3回, 白鷺地区 4回, 青葉地区 1回) add up to 8 回, which is not the 9 回 in the text. [parts_do_not_add_up]
            form.csv:7 [補足・参考指標 K7]: verified: 土木課 No.1: The 9 回 in the text agrees with the formula (3回×3か月).
            findings: 1 (errors 0, warnings 1, info 0); figures that agree with their text: 1
            """);
  }

  @Test
  void thatOnlySomeAreShownIsSaid() throws IOException {
    CheckResult all = SampleFindings.ofForm();
    CheckResult none =
        CheckResult.of(Checker.of(EvaluationPolicy.niigata()).withLimit(0), all.sheets());

    assertThat(written(none, true, Language.JA))
        .isEqualTo("（先頭の 0 件だけを示しています）\n指摘 1 件: エラー 0、警告 1、情報 0。本文と合うことを確認した数値 1 件。\n");
    assertThat(written(none, true, Language.EN)).startsWith("(only the first 0 are shown)\n");
  }

  @Test
  void aCellCannotBreakTheLineOrCommandTheTerminal() throws IOException {
    String json =
        """
        {"format":"goal-sheets","version":1,"sheets":[{"fiscalYear":2022,
        "organization":{"department":"甲区","section":""},
        "narrative":{"plan":["本文"],"outcome":[]},
        "goals":[{"number":1,"statement":"甲","indicators":[{"label":"人\\n数\\u001b[31m","target":{"text":""}}]}]}]}
        """;
    CheckResult result =
        SampleFindings.check(
            GoalSheets.read(
                new ByteArrayInputStream(json.getBytes(UTF_8)), "-", ReadOptions.DEFAULT));

    assertThat(written(result, false, Language.EN).lines())
        .containsExactly(
            "-:4#/sheets/0/goals/0/indicators/0/target: error: 甲区 No.1: There is no target for 人"
                + " 数\uFFFD[31m. [missing_target]",
            "findings: 1 (errors 1, warnings 0, info 0); figures that agree with their text: 0");
  }

  @Test
  void aFindingAboutASheetNamesItsSection() throws IOException {
    CheckResult one = SampleFindings.ofForm();
    CheckResult two =
        CheckResult.of(
            Checker.of(EvaluationPolicy.niigata()),
            ImmutableList.of(one.sheets().get(0), one.sheets().get(0)));

    assertThat(written(two, false, Language.JA))
        .contains("form.csv:3 [組織名(準部・課・機関名) G3]: エラー: 土木課: 「みどり区 土木課」の令和4年度のシートが二つ以上あります。");
  }
}
