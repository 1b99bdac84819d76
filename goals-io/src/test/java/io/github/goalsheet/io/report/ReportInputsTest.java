package io.github.goalsheet.io.report;

import static io.github.goalsheet.io.report.Reports.niigata;
import static io.github.goalsheet.io.report.Reports.parsed;
import static io.github.goalsheet.io.report.Reports.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.SampleInputs;
import io.github.goalsheet.io.reading.InputForm;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What was read and what was not, and of what the report counts and names. */
class ReportInputsTest {
  private static Document page(Language language, ReadInput... inputs) {
    return parsed(niigata(sheet(Reports.INSPECT)).withInputs(List.of(inputs)), language);
  }

  @Test
  void whatWasNotReadStandsAtTheTop() {
    Document page =
        page(
            Language.JA,
            SampleInputs.WHOLE,
            SampleInputs.TOLD,
            SampleInputs.DOUBTFUL,
            SampleInputs.DAMAGED,
            SampleInputs.UNREADABLE);

    assertThat(page.selectFirst("main > section")).isEqualTo(page.selectFirst("section.unread"));
    assertThat(page.select(".unread h2").text()).isEqualTo("読めなかった内容があります");
    assertThat(page.select(".unread h3").eachText())
        .containsExactly(
            "c.csv 2シート、34行を読み取りました。", "pkg 2シート、34行を読み取りました。", "d.pdf 読み取れたシートはありません。");
    assertThat(page.select(".unread li").eachText())
        .containsExactly(
            "警告文。c.csv 9行目 備考 J8",
            "エラー文。goals.csv 4行目",
            "エラー同じ種類の通知(row_lost)がほかに 7 件あります。goals.csv",
            "エラー文字ではない。d.pdf");
  }

  @Test
  void ofAFolderItIsSaidWhatWasPassedOver() {
    Document page = page(Language.JA, SampleInputs.PASSED_OVER);

    assertThat(page.select(".unread h3").text()).isEqualTo("in フォルダー");
    assertThat(page.select(".unread li").text()).isEqualTo("警告文。link.csv");
  }

  @Test
  void everyInputIsListed() {
    Document page = page(Language.EN, SampleInputs.all().toArray(ReadInput[]::new));

    assertThat(page.select(".inputs thead th").eachText())
        .containsExactly("Input", "Kind", "Sheets", "Rows", "Errors and warnings");
    assertThat(page.select(".inputs tbody tr").eachText())
        .startsWith(
            "whole.csv sheet CSV 1 12 0",
            "b.ndjson NDJSON 2 34 0",
            "c.csv indicators CSV 2 34 1",
            "pkg data package 2 34 8",
            "d.pdf – 0 0 1");
  }

  @Test
  void aReportOfInputsThatWereReadWholeHasNoSuchSection() {
    assertThat(page(Language.JA, SampleInputs.WHOLE, SampleInputs.TOLD).select(".unread"))
        .isEmpty();
    assertThat(page(Language.JA).select(".unread, .inputs")).isEmpty();
  }

  @Test
  void doubtIsNotCalledLoss() {
    assertThat(page(Language.JA, SampleInputs.DOUBTFUL).select(".unread h2").text())
        .isEqualTo("読み取りに確認が必要な箇所があります");
    assertThat(page(Language.EN, SampleInputs.DOUBTFUL).select(".unread h2").text())
        .isEqualTo("Something was read with doubt");
  }

  @Test
  void ofManyNoticesTheFirstAreShown() {
    Notice notice =
        Notices.notice("a", Severity.ERROR, new Place.Input("-"), new Message("文。", "Sentence."));
    ReadInput input =
        new ReadInput(
            "-",
            Optional.of(InputForm.JSON),
            0,
            0,
            ImmutableList.copyOf(Collections.nCopies(53, notice)));
    Document page = page(Language.EN, input);

    assertThat(page.select(".unread li")).hasSize(50);
    assertThat(page.select(".unread h3").text()).isEqualTo("standard input No sheet was read.");
    assertThat(page.select(".unread > p").last().text()).isEqualTo("There are 3 more.");
    assertThat(page.select(".inputs td.n").last().text()).isEqualTo("53");
  }

  private static GoalSheet of(int year, String department, String section) {
    return GoalSheet.of(FiscalYear.of(year), Organization.of(department, section), Reports.INSPECT);
  }

  private static String sizes(Language language, GoalSheet... sheets) {
    return parsed(niigata(sheets), language).select(".sizes").text();
  }

  @Test
  void sectionsAreCountedAsSectionsAndSheetsAsSheets() {
    GoalSheet r4 = of(2022, "東区", "総務課");
    GoalSheet r5 = of(2023, "東　区", "総務課 ");
    assertThat(sizes(Language.EN, r4, of(2022, "西区", "総務課")))
        .isEqualTo("2 sections, 2 goals, 2 indicators");
    assertThat(sizes(Language.EN, r4, r5)).isEqualTo("1 section, 2 sheets, 2 goals, 2 indicators");
    assertThat(sizes(Language.JA, r4, r5)).isEqualTo("1組織　2シート　2目標　2指標");
  }

  @Test
  void sectionsOfSeveralDepartmentsAreNamedWithTheirDepartment() {
    Document page = parsed(niigata(of(2022, "北区", "総務課"), of(2022, "東区", "総務課")), Language.JA);

    assertThat(page.select(".overview .sections tbody th").eachText())
        .containsExactly("北区 総務課", "東区 総務課");
    assertThat(page.select("select[name=section] option").eachText())
        .containsExactly("すべて", "北区 総務課", "東区 総務課");
    assertThat(page.select(".difference h3").eachText())
        .allMatch(heading -> heading.startsWith("北区 総務課 ") || heading.startsWith("東区 総務課 "));
    assertThat(page.select(".findings .found a").eachText())
        .isNotEmpty()
        .allMatch(link -> link.startsWith("北区 総務課") || link.startsWith("東区 総務課"));
    assertThat(page.select(".sheet h2").eachText()).containsExactly("総務課", "総務課");
    assertThat(
            parsed(niigata(of(2022, "北区", "総務課"), of(2022, "北区", "土木課")), Language.JA)
                .select(".overview .sections tbody th")
                .eachText())
        .containsExactly("総務課", "土木課");
  }

  @Test
  void aMissingResultIsNotForAPersonToJudge() {
    Goal blank = Goal.of(1, "一", Indicator.of("数").withTarget("10")).withRating("達成");
    Goal open =
        Goal.of(2, "二", Indicator.of("語").withTarget("検討").withResult("調整中です")).withRating("達成");
    Document page = parsed(niigata(sheet(blank, open)), Language.JA);

    assertThat(page.select(".numbers div").eachText()).contains("人の判断が必要 1", "結果の記載なし 1");
    assertThat(page.select(".differences h3").eachText())
        .containsExactly("人の判断が必要な目標", "結果の記載がない目標");
    assertThat(page.select(".undetermined li").eachText())
        .satisfiesExactly(
            first -> assertThat(first).contains("目標 2"),
            second -> assertThat(second).contains("目標 1", "結果が記入されていない"));
    assertThat(parsed(niigata(sheet(Reports.INSPECT)), Language.JA).select(".numbers dt").text())
        .doesNotContain("結果の記載なし");
  }

  @Test
  void wordsThatTurnTheOrderOfALineTurnNoSentenceOfOurs() {
    Goal turned =
        Goal.of(1, "一", Indicator.of("点検数\u202E(橋)").withTarget("検討").withResult("調整\u2067中"))
            .withRating("達成");
    Document page =
        parsed(Report.ofSheets(EvaluationPolicy.niigata(), List.of(sheet(turned))), Language.JA);

    assertThat(page.select(".reason, .what, .words dd, .undetermined li").text())
        .contains("\uFFFD")
        .doesNotContain("\u202E", "\u2067");
    assertThat(page.select(".figures td").text()).as("the cell itself").contains("調整\u2067中");
    assertThat(page.selectFirst("style").data())
        .contains("span, a, b, small, text { unicode-bidi: isolate; }");
  }

  @Test
  void whereNoMarkupIsolatesWordsNothingTurnsTheOrderOfALine() {
    Goal turned =
        Goal.of(1, "一", Indicator.of("点検数(橋)").withTarget("90\u202E").withResult("95\u2067"))
            .withRating("達成");
    GoalSheet sheet =
        GoalSheet.of(FiscalYear.parse("令和4年度"), Organization.of("みなみ\u202E区", "土\u2066木課"), turned);
    Document page =
        parsed(Report.ofSheets(EvaluationPolicy.niigata(), List.of(sheet)), Language.EN);

    assertThat(page.select("title, option, desc").text())
        .contains("みなみ\uFFFD区 Fiscal 2022", "土\uFFFD木課", "target 90\uFFFD")
        .doesNotContain("\u202E", "\u2066", "\u2067");
    assertThat(page.select(".name h2").text()).as("the name itself").contains("土\u2066木課");
  }
}
