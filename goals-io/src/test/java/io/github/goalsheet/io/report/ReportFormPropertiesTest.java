package io.github.goalsheet.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;

/** What holds of every page, whatever stands in the sheets. */
class ReportFormPropertiesTest {
  private static final Pattern CHART = Pattern.compile("(?s)<svg class=\"chart\".*?</svg>");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

  private static String written(List<GoalSheet> sheets, Language language) {
    return new String(
        Reports.written(Report.ofSheets(EvaluationPolicy.niigata(), sheets), language), UTF_8);
  }

  @Property(tries = 20)
  void aParserHasNothingToComplainOf(
      @ForAll("reports") List<GoalSheet> sheets, @ForAll Language language) {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Jsoup.parse(CONTROL.matcher(written(sheets, language)).replaceAll(""), "", parser);

    assertThat(parser.getErrors()).isEmpty();
  }

  @Property(tries = 20)
  void identifiersAreUniqueAndEveryReferenceFindsOne(
      @ForAll("reports") List<GoalSheet> sheets, @ForAll Language language) {
    Document page = Reports.parsed(written(sheets, language));
    List<String> ids = page.select("[id]").eachAttr("id");
    Set<String> known = new HashSet<>(ids);

    assertThat(known).hasSameSizeAs(ids);
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") && known.contains(href.substring(1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .flatMap(value -> Splitter.on(' ').splitToList(value))
        .allMatch(known::contains);
    assertThat(page.select("select[name=section] option").eachAttr("value"))
        .allMatch(value -> value.isEmpty() || known.contains(value));
  }

  @Property(tries = 20)
  void headingsDescendWithoutAGapAndSayWhatTheyHead(
      @ForAll("reports") List<GoalSheet> sheets, @ForAll Language language) {
    Document page = Reports.parsed(written(sheets, language));
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';

      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      assertThat(heading.text()).isNotNull();
      level = next;
    }
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select(".sheet > header h2")).hasSameSizeAs(sheets);
  }

  @Property(tries = 20)
  void nothingIsAskedForFromElsewhereAndNothingRunsButOurScript(
      @ForAll("reports") List<GoalSheet> sheets, @ForAll Language language) {
    Document page = Reports.parsed(written(sheets, language));

    assertThat(page.select("[src], link, img, iframe, object, embed, base, image, use, audio"))
        .isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
        .extracting(Attribute::getKey)
        .noneMatch(name -> name.equals("style") || name.startsWith("on"));
  }

  @Property(tries = 20)
  void everyChartIsXmlOfItsOwn(@ForAll("reports") List<GoalSheet> sheets) throws Exception {
    String page = CONTROL.matcher(written(sheets, Language.JA)).replaceAll("");
    for (MatchResult chart : CHART.matcher(page).results().toList()) {
      org.w3c.dom.Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(chart.group())))
              .getDocumentElement();

      assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(1);
      assertThat(root.getElementsByTagName("desc").getLength()).isEqualTo(1);
      for (String name : List.of("x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy")) {
        assertThat(chart.group()).doesNotContainPattern(" " + name + "=\"(?!-?\\d+(\\.\\d+)?\")");
      }
    }
  }

  @Provide
  Arbitrary<List<GoalSheet>> reports() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, SheetArbitraries.sheets()),
            Tuple.of(1, hostile().map(ReportEscapingTest::sheet)))
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<String> hostile() {
    return Arbitraries.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "`",
            "=",
            "/",
            "\\",
            "</script>",
            "<!--",
            "-->",
            "]]>",
            "<img src=x onerror=alert(1)>",
            "&lt;",
            "&#0;",
            "&#x202e;",
            "{0}",
            "${x}",
            "javascript:",
            "\u0000",
            "\u0001",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u200e",
            "\u200f",
            "\u202e",
            "\u2066",
            "\u2028",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "𠮷",
            "👩‍👧",
            "א",
            "ع",
            "\t",
            "\n",
            "\r",
            "80",
            "以上",
            "%")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> "語" + String.join("", parts));
  }
}
