package io.github.goalsheet.io.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.comparison.IndicatorComparison;
import io.github.goalsheet.comparison.Movement;
import io.github.goalsheet.comparison.SheetComparison;
import io.github.goalsheet.comparison.Trend;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.comparison.YearComparison;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.Comparisons;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTextWriterTest {
  private static String written(YearComparison comparison, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonTextWriter.write(comparison, ImmutableList.of(), language, out);
    return out.toString(UTF_8);
  }

  @Test
  void everythingThatDiffersIsALine() throws IOException {
    assertThat(written(Comparisons.small(), Language.JA))
        .isEqualTo(
            """
            みどり区 土木課  令和4年度 → 令和5年度
              No.1 延長(m)
                改められた実績: R4 100 → 98
                目標の変更: 90 → 95
                推移: R3 1,100、R4 98、R5 98 (横ばい)
              なくなった目標: No.2 橋を守ります。
              新しい目標: No.2 側溝を直します。
              なくなった指標: 苦情(件)
              新しい指標: 通報(件)
            みどり区 総務課  令和4年度 → 令和5年度
              No.1 計画
                変更なし
            みどり区 旧課: 翌年度のシートなし
            みどり区 新課: 前年度のシートなし
            """);
  }

  @Test
  void englishIsSpokenToo() throws IOException {
    assertThat(written(Comparisons.small(), Language.EN))
        .isEqualTo(
            """
            みどり区 土木課  fiscal 2022 → fiscal 2023
              No.1 延長(m)
                restated: R4 100 → 98
                target changed: 90 → 95
                trend: R3 1,100, R4 98, R5 98 (unchanged)
              dropped goal: No.2 橋を守ります。
              new goal: No.2 側溝を直します。
              dropped indicator: 苦情(件)
              new indicator: 通報(件)
            みどり区 総務課  fiscal 2022 → fiscal 2023
              No.1 計画
                no change
            みどり区 旧課: no later sheet
            みどり区 新課: no earlier sheet
            """);
  }

  @Test
  void sheetsThatWereNotChosenAreNamedByTheirYearsInOrder() throws IOException {
    assertThat(written(Comparisons.withOthers(), Language.JA))
        .isEqualTo(
            """
            みどり区 土木課  令和4年度 → 令和5年度
              比べていないほかのシート: R2、R3
            """);
    assertThat(written(Comparisons.withOthers(), Language.EN))
        .isEqualTo(
            """
            みどり区 土木課  fiscal 2022 → fiscal 2023
              other sheets, not compared: R2, R3
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "IMPROVED, ' (改善)', ' (improved)'",
    "WORSENED, ' (悪化)', ' (worsened)'",
    "UNCHANGED, ' (横ばい)', ' (unchanged)'",
    "UNDETERMINED, '', ''",
  })
  void everyMovementHasItsWord(Movement movement, String ja, String en) throws IOException {
    SheetComparison sheet = Comparisons.small().sheets().get(0);
    IndicatorComparison indicator = sheet.indicators().get(0);
    IndicatorComparison moved =
        new IndicatorComparison(
            indicator.earlier(),
            indicator.later(),
            "延長",
            ImmutableList.of(),
            Optional.empty(),
            new Trend(
                ImmutableSortedMap.copyOf(indicator.trend().figures()),
                Optional.empty(),
                movement));
    YearComparison comparison =
        new YearComparison(
            ImmutableList.of(
                new SheetComparison(
                    sheet.earlier(),
                    sheet.later(),
                    ImmutableList.of(moved),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of())),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());

    assertThat(written(comparison, Language.JA)).endsWith("R5 98" + ja + "\n");
    assertThat(written(comparison, Language.EN)).endsWith("R5 98" + en + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5以下| |目標の変更: 5以下 → 未設定|target changed: 5以下 → not set yet",
        "5以下|－|目標の変更: 5以下 → －|target changed: 5以下 → －",
        " |5以下|目標の変更: 未設定 → 5以下|target changed: not set → 5以下",
      })
  void aBlankTargetIsToldAsNotSet(String before, String after, String ja, String en)
      throws IOException {
    GoalSheet sheet = sheet(2022, before == null ? "" : before);
    GoalSheet next = sheet(2023, after == null ? "" : after);
    YearComparison comparison =
        YearComparer.of(EvaluationPolicy.niigata())
            .compare(ImmutableList.of(sheet), ImmutableList.of(next));

    assertThat(written(comparison, Language.JA)).contains("    " + ja + "\n");
    assertThat(written(comparison, Language.EN)).contains("    " + en + "\n");
  }

  private static GoalSheet sheet(int year, String target) {
    return GoalSheet.of(
        FiscalYear.of(year),
        Organization.of("みどり区", "土木課"),
        Goal.of(1, "道路を守ります。", Indicator.of("苦情(件)").withTarget(target)));
  }
}
