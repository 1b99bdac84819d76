package io.github.goalsheet.io.report;

import static io.github.goalsheet.io.report.Reports.BRIDGES;
import static io.github.goalsheet.io.report.Reports.INSPECT;
import static io.github.goalsheet.io.report.Reports.niigata;
import static io.github.goalsheet.io.report.Reports.parsed;
import static io.github.goalsheet.io.report.Reports.sheet;
import static io.github.goalsheet.io.report.Reports.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportFindingsTest {
  @Test
  void findingsAreListedWithTheirPlaceAndShownWhereTheyBelong() {
    Document page = parsed(niigata(Reports.samples()), Language.JA);

    assertThat(text(page, ".findings .lead")).startsWith("シートの記載を確かめて見つかった指摘は 2件です。");
    assertThat(page.select(".found li")).hasSize(2);
    Element differs = page.select(".found li").get(0);
    assertThat(page.select(".found .kind").eachText()).containsExactly("警告", "情報");
    assertThat(differs.select(".kind").text()).isEqualTo("警告");
    assertThat(differs.select("a").text()).isEqualTo("土木課 目標 2");
    assertThat(differs.select("a").attr("href")).isEqualTo("#s3g2");
    assertThat(differs.select(".what").text()).startsWith("公表の評価は『達成』ですが");
    assertThat(differs.select(".where").text()).isEqualTo("r4-doboku.tsv 16行目 評価 M16");
    assertThat(page.select("#s3g2").attr("data-findings")).isEqualTo("any warning");
    assertThat(page.select("#s3g2 .kind.warning")).isEmpty();
    assertThat(page.select(".goal .kind.verified")).isNotEmpty();
  }

  @Test
  void aFindingAboutAnIndicatorStandsUnderIt() {
    Indicator lost = BRIDGES.withResult("5月4日");
    Document page = parsed(sheet(INSPECT.withIndicators(List.of(BRIDGES, lost))));

    assertThat(text(page, "#s1g1i2 .kind.error")).isEqualTo("エラー");
    assertThat(page.select("#s1g1i1 .kind.error")).isEmpty();
    assertThat(page.select("#s1g1").attr("data-findings")).startsWith("any error");
    assertThat(page.select(".found .where").eachText()).isEmpty();
    assertThat(page.select("select[name=findings] option").eachAttr("value"))
        .startsWith("", "any", "error");
  }

  @Test
  void aFindingAboutTheHeadStandsUnderIt() {
    GoalSheet late =
        new GoalSheet(
            FiscalYear.of(2022),
            Organization.of("みどり区", "土木課"),
            "",
            new SheetDates(
                Optional.of(LocalDate.of(2023, 3, 31)),
                Optional.empty(),
                Optional.of(LocalDate.of(2022, 4, 1))),
            ImmutableList.of(INSPECT),
            Narrative.NONE);
    Document page = parsed(late);

    assertThat(page.select(".sheet > header .remarks li")).isNotEmpty();
    assertThat(page.select(".found a").eachAttr("href")).contains("#s1");
    assertThat(page.select(".found a").eachText()).contains("土木課");
  }

  @Test
  void withoutFindingsThereIsNothingToFilterBy() {
    Document page = parsed(niigata(), Language.EN);

    assertThat(text(page, ".findings"))
        .isEqualTo(
            "Findings Checking the sheets led to no findings. No figure could be shown to agree with the text that explains it.");
    assertThat(page.select("select[name=findings]")).isEmpty();
  }

  @Test
  void aListThatWasCutSaysSo() {
    GoalSheet[] sheets = {sheet(INSPECT, INSPECT)};
    Report whole = niigata(sheets);
    Report cut =
        new Report(
            whole.policy(),
            whole.sheets(),
            new CheckResult(
                whole.checked().sheets(),
                Checker.of(whole.policy()).withLimit(1).check(List.of(sheets))));

    assertThat(parsed(cut, Language.JA).select(".found li")).hasSize(1);
    assertThat(text(parsed(cut, Language.JA), ".findings")).contains("先頭の 1件を示しています。");
  }
}
