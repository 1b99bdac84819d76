package io.github.goalsheet.io.report;

import static io.github.goalsheet.io.report.Reports.niigata;
import static io.github.goalsheet.io.report.Reports.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a sheet is shown as text: it never becomes part of the page's structure. */
class ReportEscapingTest {
  /** The same words in every field of a sheet. */
  static GoalSheet sheet(String words) {
    Indicator indicator =
        Indicator.of(words)
            .withActual(FiscalYear.of(2021), words)
            .withTarget(words)
            .withResult(words)
            .withStatus(words)
            .withSupplement(words);
    Goal goal =
        new Goal(
            1,
            ImmutableList.of(1),
            words,
            words,
            ImmutableList.of(indicator),
            Optional.of(words),
            ImmutableSet.of());
    return new GoalSheet(
        FiscalYear.of(2022),
        new Organization(words, words, words),
        words,
        SheetDates.NONE,
        ImmutableList.of(goal),
        Narrative.of(List.of(words), List.of(words)));
  }

  private static List<String> structure(Document page) {
    return page.getAllElements().stream()
        .filter(
            element ->
                element.closest("svg.chart, .initiatives ul, .findings, .remarks, .filter") == null)
        .map(Element::tagName)
        .toList();
  }

  /** What has the same structure: machine words have no grade, other words do. */
  private static String like(String words) {
    boolean graded =
        Evaluator.of(EvaluationPolicy.niigata())
            .evaluate(sheet(words))
            .goals()
            .get(0)
            .assessment()
            .grade()
            .isPresent();
    return graded ? "語" : "#REF!";
  }

  private static void assertText(String words) {
    for (Language language : Language.values()) {
      Document page = parsed(niigata(sheet(words)), language);

      assertThat(structure(page))
          .isEqualTo(structure(parsed(niigata(sheet(like(words))), language)));
      assertThat(
              page.select(
                  ".sheet h2, .purpose p, .goal h3, .indicator h4, .figures td, .words .verbatim, .narrative p"))
          .extracting(Element::wholeText)
          .hasSize(11)
          .allMatch(words::equals);
      assertThat(page.select(".facts dd").last().wholeText()).isEqualTo(words);
      assertThat(page.select("svg.chart *").eachAttr("class"))
          .isSubsetOf("tile", "done", "words", "outcome", "head", "blank");
      assertThat(page.select("svg.chart *"))
          .extracting(Element::tagName)
          .isSubsetOf("title", "desc", "rect", "text");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</title></svg><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "<!-- -->]]>",
        "&lt;b&gt; &amp; &#60;",
        "{{constructor}} ${7*7} @if(true)",
        "javascript:alert(1)",
      })
  void markupIsShownAsText(String words) {
    assertText(words);
  }

  @Property(tries = 100)
  void anyTextIsShownAsItIs(@ForAll("texts") String words) {
    assertText(words);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("<>&\"'`=/\\ !-[]{}$@;:#%")
        .withChars("scriptvgonx0123")
        .withCharRange('\u00a0', '\ud7ff')
        .ofMinLength(1)
        .ofMaxLength(30)
        .map(text -> "語" + text + "語");
  }
}
