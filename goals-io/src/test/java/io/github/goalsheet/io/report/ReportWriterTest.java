package io.github.goalsheet.io.report;

import static io.github.goalsheet.io.report.Reports.BRIDGES;
import static io.github.goalsheet.io.report.Reports.INSPECT;
import static io.github.goalsheet.io.report.Reports.niigata;
import static io.github.goalsheet.io.report.Reports.parsed;
import static io.github.goalsheet.io.report.Reports.sheet;
import static io.github.goalsheet.io.report.Reports.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteStreams;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportWriterTest {
  private static GoalSheet filled() {
    return new GoalSheet(
        FiscalYear.of(2022),
        new Organization("みどり区", "土木課", "0000-00-0140"),
        "道路と橋を守ります。",
        new SheetDates(
            Optional.of(LocalDate.of(2022, 4, 1)),
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 3, 31))),
        ImmutableList.of(INSPECT.withInitiatives("・定期点検 ・補修").withParentGoals(2, 4)),
        Narrative.of(List.of("計画の段落1", "計画の段落2"), List.of("結果の段落")));
  }

  @Test
  void aSheetIsShownWithPurposeDatesContactAndNarrative() {
    Document page = parsed(filled());

    assertThat(text(page, ".sheet h2")).isEqualTo("土木課");
    assertThat(text(page, ".sheet .kicker")).isEqualTo("みどり区 令和4年度");
    assertThat(text(page, ".purpose p")).isEqualTo("道路と橋を守ります。");
    assertThat(text(page, ".facts"))
        .isEqualTo("作成日 令和4年4月1日 修正日 記載なし 評価日 令和5年3月31日 問合せ先 0000-00-0140");
    assertThat(page.select(".narrative p").eachText()).containsExactly("計画の段落1", "計画の段落2", "結果の段落");
  }

  @Test
  void aGoalIsShownWithStatementInitiativesAndWardGoals() {
    Document page = parsed(filled());

    assertThat(text(page, ".goal .number")).isEqualTo("目標 1");
    assertThat(text(page, ".goal h3")).isEqualTo("橋を点検します。");
    assertThat(text(page, ".goal .aside")).isEqualTo("部区 組織目標 2・4 に対応");
    assertThat(page.select(".initiatives li").eachText()).containsExactly("定期点検", "補修");
  }

  @Test
  void anIndicatorIsShownWithAllItsCellsVerbatim() {
    Document page = parsed(filled());

    assertThat(text(page, ".indicator h4")).isEqualTo("点検数(橋)");
    assertThat(page.select(".figures tr").eachText())
        .containsExactly("R3 実績 20", "R4 目標 25", "R4 結果 23");
    assertThat(page.select(".words dd").eachText())
        .containsExactly(
            "△ 結果 23 橋は目標 25 橋の 92.0% で、80% 以上 100% 未満のため『一部未達成』",
            "増水により2橋を翌年度に延期しました。", "・対象は管理橋りょう");
  }

  @Test
  void theChartOfAnIndicatorHasATitleAndADescription() {
    Element chart = parsed(filled()).selectFirst("svg.chart");

    assertThat(chart.selectFirst("title").text()).isEqualTo("「点検数(橋)」の推移");
    assertThat(chart.selectFirst("desc").text())
        .isEqualTo("R3 実績 20、R4 目標 25、R4 結果 23。棒グラフ。縦軸は 0 から。");
  }

  @Test
  void whereRatingsDifferTheGroundsStandBesideTheExplanationOfTheOffice() {
    Document page = parsed(filled());

    assertThat(page.select(".goal .verdict").eachText()).containsExactly("公表 ○ 達成", "算定 △ 一部未達成");
    assertThat(text(page, ".goal .differs")).isEqualTo("公表の評価のほうが高い");
    assertThat(text(page, ".difference h3")).isEqualTo("土木課 目標 1");
    assertThat(page.select(".difference .sides p").eachText())
        .containsExactly(
            "結果 23 橋は目標 25 橋の 92.0% で、80% 以上 100% 未満のため『一部未達成』", "増水により2橋を翌年度に延期しました。");
    assertThat(page.selectFirst(".difference h3 a").attr("href")).isEqualTo("#s1g1");
  }

  @Test
  void whereTheOfficeSaysNothingTheReportSaysThat() {
    assertThat(
            text(parsed(sheet(INSPECT.withIndicators(List.of(BRIDGES.withStatus(" "))))), ".sides"))
        .endsWith("シートに説明の記載はありません。");
  }

  @Test
  void whereAllAgreeTheReportSaysThat() {
    Document page = parsed(sheet(INSPECT.withRating("一部未達成")));

    assertThat(page.select(".difference")).isEmpty();
    assertThat(text(page, ".differences"))
        .isEqualTo("公表の評価と算定した評価が異なる目標 公表の評価は、比較できたすべての目標で算定した評価と一致しました。");
  }

  @Test
  void goalsThatAPersonMustJudgeAreListed() {
    Goal goal =
        Goal.of(2, "計画をつくります。", Indicator.of("計画").withTarget("策定").withResult("素案まで作成"))
            .withRating("達成");
    Document page = parsed(sheet(goal));

    assertThat(text(page, ".undetermined li")).startsWith("土木課 目標 2: ").contains("人の判断が必要");
    assertThat(text(page, ".goal .verdicts")).isEqualTo("公表 ○ 達成 算定 ? 判定できず");
  }

  @Test
  void totalsCountEveryGradeForAllAndBySection() {
    Document page = parsed(niigata(Reports.samples()), Language.JA);

    assertThat(text(page, ".sizes")).isEqualTo("4組織　20目標　23指標");
    assertThat(page.select(".total").get(0).select(".legend li").eachText())
        .containsExactly("○ 達成 12", "△ 一部未達成 4", "× 未達成 4");
    assertThat(page.select(".sections tbody tr")).hasSize(4);
    assertThat(page.select(".sections tbody tr").get(2).select("svg").eachAttr("aria-label"))
        .containsExactly("公表の評価: 達成 3件、一部未達成 0件、未達成 1件", "算定した評価: 達成 2件、一部未達成 1件、未達成 1件");
    assertThat(page.select(".sections tbody tr").get(2).select("td.n").eachText())
        .containsExactly("4", "1", "1");
  }

  @Test
  void thePolicyIsShownWithItsSourceAndWhatIsOurReading() {
    Document page = parsed(filled());

    assertThat(text(page, ".policy .source")).isEqualTo("出典 新潟市西区 令和4年度 組織目標管理シート");
    assertThat(page.select(".scale tbody tr").eachText())
        .containsExactly("○ 達成 100% 以上", "△ 一部未達成 80% 以上 100% 未満", "× 未達成 80% 未満");
    assertThat(text(page, ".policy")).contains("公表されている部分", "この報告書の読み取りによる部分");
    assertThat(page.select(".policy ul").get(0).select("li").eachText())
        .containsExactlyElementsOf(
            EvaluationPolicy.niigata().provenance().published().stream()
                .map(message -> message.ja())
                .toList());
  }

  @Test
  void aPolicyThatGradesSheetsShowsTheGradeOfEach() {
    EvaluationPolicy policy =
        EvaluationPolicy.of("worst", Scale.of(Grade.from("A", "100"), Grade.of("B")))
            .with(RollUps.DEFAULT.withSheet(RollUp.WORST));
    Document page = parsed(Report.ofSheets(policy, List.of(sheet(INSPECT))), Language.EN);

    assertThat(text(page, ".whole dl")).isEqualTo("The section as a whole × B");
    assertThat(text(page, ".policy .source")).isEqualTo("Source It cites none");
    assertThat(text(page, ".policy .columns")).contains("What the office published Nothing");
  }

  @Test
  void aGoalOfSeveralIndicatorsSaysWhyItIsRatedAsAWhole() {
    Document page =
        parsed(sheet(INSPECT.withIndicators(List.of(BRIDGES, BRIDGES.withResult("25")))));

    assertThat(text(page, ".goal > .reason")).startsWith("目標全体 ").contains("『一部未達成』");
    assertThat(page.select("svg.chart")).hasSize(2);
  }

  @Test
  void carriedFieldsAreSaidToBeThoseOfTheGoalAbove() {
    Goal carrying =
        new Goal(
            2,
            ImmutableList.of(),
            INSPECT.statement(),
            "",
            ImmutableList.of(BRIDGES),
            Optional.of("達成"),
            ImmutableSet.of(FormField.STATEMENT, FormField.INITIATIVES, FormField.RATING));

    assertThat(text(parsed(sheet(INSPECT, carrying)), "#s1g2 .aside"))
        .isEqualTo("組織目標・主な取組・評価は上の目標と共通");
  }

  @Test
  void whatASheetDoesNotSayIsSaidToBeMissing() {
    Document page =
        parsed(
            GoalSheet.of(FiscalYear.of(2022), Organization.of("", "")),
            GoalSheet.of(
                FiscalYear.of(2023),
                Organization.of("総務部", ""),
                Goal.of(1, " ", Indicator.of("")),
                Goal.of(2, "指標のない目標")));

    assertThat(page.select(".sheet h2").eachText()).containsExactly("組織名の記載なし", "総務部");
    assertThat(page.select(".empty").eachText()).containsExactly("目標の記載はありません。", "指標の記載はありません。");
    assertThat(text(page, "#s2g1 h3")).isEqualTo("組織目標の記載なし");
    assertThat(text(page, "#s2g1 h4")).isEqualTo("項目名の記載なし");
    assertThat(text(page, "#s2g1 .verdicts")).isEqualTo("公表 – 評価なし 算定 ? 判定できず");
    assertThat(page.select("#s2g1 .figures tr").eachText())
        .containsExactly("R5 目標 記載なし", "R5 結果 記載なし");
    assertThat(text(page, ".cover .kicker")).isEqualTo("総務部 令和4年度・令和5年度");
    assertThat(page.select(".sections tbody th").eachText())
        .containsExactly("組織名の記載なし R4", "総務部 R5");
  }

  @Test
  void theSectionsOfALongPageAreWholeAndInOrder() {
    GoalSheet[] sheets =
        IntStream.rangeClosed(1, 130)
            .mapToObj(
                i ->
                    GoalSheet.of(
                        FiscalYear.of(2022), Organization.of("みどり区", "第" + i + "課"), INSPECT))
            .toArray(GoalSheet[]::new);
    Document page = parsed(sheets);

    assertThat(page.select(".sheet h2").eachText())
        .isEqualTo(IntStream.rangeClosed(1, 130).mapToObj(i -> "第" + i + "課").toList());
    assertThat(page.select(".sheet").eachAttr("id"))
        .startsWith("s1", "s2")
        .endsWith("s130")
        .hasSize(130);
    assertThat(page.select(".goal .differs").eachText()).hasSize(130).containsOnly("公表の評価のほうが高い");
  }

  @Test
  void aReportOfNothingIsStillAPage() {
    Document page = parsed(niigata(), Language.EN);

    assertThat(text(page, ".sizes")).isEqualTo("no sections, no goals, no indicators");
    assertThat(page.select(".sheet")).isEmpty();
  }

  @Test
  void departmentsAreNamedOnTheCoverUnlessThereAreTooMany() {
    GoalSheet[] sheets =
        List.of("北区", "東区", "中央区", "江南区").stream()
            .map(name -> GoalSheet.of(FiscalYear.of(2022), Organization.of(name, "総務課")))
            .toArray(GoalSheet[]::new);

    assertThat(text(parsed(sheets[0], sheets[1], sheets[2]), ".cover .kicker"))
        .isEqualTo("北区・東区・中央区 令和4年度");
    assertThat(text(parsed(sheets), ".cover .kicker")).isEqualTo("令和4年度");
  }

  @Test
  void theSheetsOwnWordsStayAsTheyAreInEnglish() {
    Document page = parsed(niigata(filled()), Language.EN);

    assertThat(text(page, "h1")).isEqualTo("Goal management sheets: evaluation report");
    assertThat(text(page, ".sizes")).isEqualTo("1 section, 1 goal, 1 indicator");
    assertThat(text(page, ".goal h3")).isEqualTo("橋を点検します。");
    assertThat(page.select(".figures tr").eachText())
        .containsExactly("FY2021 actual 20", "FY2022 target 25", "FY2022 result 23");
    assertThat(text(page, ".facts"))
        .isEqualTo("Created 1 April 2022 Revised – Evaluated 31 March 2023 Contact 0000-00-0140");
    assertThat(page.selectFirst(".words dd").text()).contains("92.0% of the target");
  }

  @Test
  void outputThatBreaksOffIsReported() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> ReportWriter.write(niigata(filled()), Language.JA, full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("disk full");
  }

  @Test
  void theStreamIsLeftOpen() throws IOException {
    OutputStream closed =
        new OutputStream() {
          private final OutputStream nowhere = ByteStreams.nullOutputStream();

          @Override
          public void write(int b) throws IOException {
            nowhere.write(b);
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    ReportWriter.write(niigata(filled()), Language.JA, closed);
    closed.write(1);
  }

  @Test
  void evaluationsAndChecksAreOfTheSameSheets() {
    Report one = niigata(sheet(INSPECT));

    assertThatThrownBy(() -> new Report(one.policy(), ImmutableList.of(), one.checked()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 sheets evaluated, 1 checked");
  }
}
