package io.github.goalsheet.io.report;

import static io.github.goalsheet.io.report.Reports.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.testing.SheetArbitraries;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every figure of a page is the one that was evaluated, whatever the sheets and the policy. */
class ReportFiguresTest {
  private static Report report(String policy, List<GoalSheet> sheets) {
    return Report.ofSheets(BuiltInPolicies.find(policy).orElseThrow(), sheets);
  }

  private static List<GoalEvaluation> goals(Report report) {
    return report.sheets().stream().flatMap(sheet -> sheet.goals().stream()).toList();
  }

  @Property(tries = 20)
  void everyGoalShowsItsGradeItsAgreementAndItsReason(
      @ForAll("policies") String policy,
      @ForAll("reports") List<GoalSheet> sheets,
      @ForAll Language language) {
    Report report = report(policy, sheets);
    Document page = parsed(report, language);
    for (int i = 0; i < report.sheets().size(); i++) {
      SheetEvaluation sheet = report.sheets().get(i);
      for (int j = 0; j < sheet.goals().size(); j++) {
        GoalEvaluation goal = sheet.goals().get(j);
        Element shown = page.getElementById("s" + (i + 1) + "g" + (j + 1));

        assertThat(shown.attr("data-agreement")).isEqualTo(goal.agreement().code());
        assertThat(shown.select(".number").first().ownText())
            .isEqualTo(Integer.toString(goal.goal().number()));
        goal.assessment()
            .grade()
            .ifPresent(
                grade ->
                    assertThat(shown.select(".verdict .word").get(1).text())
                        .isEqualTo(grade.name()));
        assertThat(shown.select(".verdict .word").get(1).attr("lang"))
            .isEqualTo(goal.assessment().grade().isPresent() ? "ja" : code(language));
        assertThat(shown.hasClass("differing")).isEqualTo(differs(goal));
        indicators(goal, shown, language);
      }
    }
  }

  private static String code(Language language) {
    return language == Language.JA ? "ja" : "en";
  }

  private static boolean differs(GoalEvaluation goal) {
    return goal.agreement() == Agreement.PUBLISHED_HIGHER
        || goal.agreement() == Agreement.PUBLISHED_LOWER;
  }

  private static void indicators(GoalEvaluation goal, Element shown, Language language) {
    List<Element> drawn = shown.select(".indicator");
    assertThat(drawn).hasSameSizeAs(goal.indicators());
    for (int k = 0; k < drawn.size(); k++) {
      IndicatorEvaluation indicator = goal.indicators().get(k);
      Element reason = drawn.get(k).selectFirst(".words dd");
      reason.select(".key").remove();

      assertThat(blanks(reason.wholeText()))
          .isEqualTo(blanks(indicator.assessment().reason().message().in(language)));
      assertThat(drawn.get(k).select(".figures td"))
          .extracting(cell -> blanks(cell.wholeText()))
          .containsExactlyElementsOf(cells(indicator.indicator(), language));
    }
  }

  private static List<String> cells(Indicator indicator, Language language) {
    Stream<String> actuals = indicator.actuals().values().stream().map(cell -> cell.text());
    return Streams.concat(actuals, Stream.of(indicator.target().text(), indicator.result().text()))
        .map(
            text -> Wording.isBlank(text) ? (language == Language.JA ? "記載なし" : "–") : blanks(text))
        .toList();
  }

  /** What a page may do to blanks: those at the ends go, and line ends become one kind. */
  private static String blanks(String text) {
    return text.replaceAll("\\r\\n?", "\n").strip();
  }

  @Property(tries = 20)
  void theTotalsAreThoseOfTheSummary(
      @ForAll("policies") String policy, @ForAll("reports") List<GoalSheet> sheets) {
    Report report = report(policy, sheets);
    Summary.Counter counter = new Summary.Counter(report.policy());
    report.sheets().forEach(counter::add);
    Summary summary = counter.summary();
    Document page = parsed(report, Language.EN);
    ImmutableList.Builder<String> tiles = ImmutableList.builder();
    long higher = summary.count(Agreement.PUBLISHED_HIGHER);
    tiles.add(
        Long.toString(summary.goals()),
        Long.toString(summary.count(Agreement.AGREES)),
        Long.toString(higher + summary.count(Agreement.PUBLISHED_LOWER)),
        Long.toString(summary.forPersons()),
        Integer.toString(report.checked().report().count()));
    if (summary.lacking() > 0) {
      tiles.add(Long.toString(summary.lacking()));
    }
    if (summary.count(Agreement.NOT_RATED) > 0) {
      tiles.add(Long.toString(summary.count(Agreement.NOT_RATED)));
    }

    assertThat(page.select(".numbers dd").eachText()).isEqualTo(tiles.build());
    assertThat(counts(page.select(".total").get(1), ".legend li")).isEqualTo(summary.goals());
    assertThat(counts(page.select(".total").get(0), ".legend li")).isEqualTo(summary.goals());
    assertThat(page.select(".difference"))
        .hasSize((int) goals(report).stream().filter(ReportFiguresTest::differs).count());
    assertThat(page.select(".undetermined li"))
        .hasSize((int) summary.count(Agreement.UNDETERMINED));
  }

  private static long counts(Element legend, String items) {
    return legend.select(items + " b").eachText().stream().mapToLong(Long::parseLong).sum();
  }

  @Property(tries = 20)
  void theTableOfSectionsCountsWhatIsInEach(
      @ForAll("policies") String policy, @ForAll("reports") List<GoalSheet> sheets) {
    Report report = report(policy, sheets);
    Document page = parsed(report, Language.JA);
    List<Element> rows = page.select(".sections tbody tr");
    assertThat(rows).hasSameSizeAs(sheets);
    for (int i = 0; i < rows.size(); i++) {
      int sheet = i;
      long found =
          report.checked().report().findings().stream()
              .filter(each -> each.finding().subject().sheet() == sheet)
              .count();

      assertThat(rows.get(i).select("td.n").eachText())
          .containsExactly(
              Integer.toString(sheets.get(i).goals().size()),
              Long.toString(
                  report.sheets().get(i).goals().stream()
                      .filter(ReportFiguresTest::differs)
                      .count()),
              Long.toString(found));
    }
  }

  @Property(tries = 20)
  void theBarsOfGradesAreAsLongAsTheirShare(
      @ForAll("policies") String policy, @ForAll("reports") List<GoalSheet> sheets) {
    Report report = report(policy, sheets);
    long all = goals(report).size();
    for (Grade grade : report.policy().goalScale().grades()) {
      long count =
          goals(report).stream()
              .filter(goal -> goal.assessment().grade().filter(grade::equals).isPresent())
              .count();
      int rank = report.policy().goalScale().grades().indexOf(grade);
      Element legend =
          parsed(report, Language.EN).select(".total").get(1).select(".legend li").get(rank);

      assertThat(legend.select("b").text()).isEqualTo(Long.toString(count));
      assertThat(all).isGreaterThanOrEqualTo(count);
    }
    for (Element bar : parsed(report, Language.EN).select(".total .stack")) {
      List<Double> widths =
          bar.select("rect").eachAttr("width").stream()
              .map(width -> Double.parseDouble(width.replace("%", "")))
              .toList();
      assertThat(widths).allMatch(width -> width > 0);
      assertThat(widths.stream().mapToDouble(width -> width).sum())
          .isBetween(all == 0 ? -0.05 : 99.95, all == 0 ? 0.05 : 100.05);
    }
  }

  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.of(BuiltInPolicies.names());
  }

  @Provide
  Arbitrary<List<GoalSheet>> reports() {
    return SheetArbitraries.sheets().list().ofMinSize(0).ofMaxSize(3);
  }

  @Property(tries = 1)
  void theOrderOfTheSheetsIsThatOfTheReport() {
    List<GoalSheet> sheets =
        IntStream.range(0, 5).mapToObj(i -> ReportEscapingTest.sheet("第" + i + "課")).toList();

    assertThat(
            parsed(Report.ofSheets(EvaluationPolicy.niigata(), sheets), Language.JA)
                .select(".sheet h2")
                .eachText())
        .containsExactly("第0課", "第1課", "第2課", "第3課", "第4課");
  }
}
