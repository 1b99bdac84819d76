package io.github.goalsheet.io.report;

import static io.github.goalsheet.io.report.Reports.niigata;
import static io.github.goalsheet.io.report.Reports.parsed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import io.github.goalsheet.message.Language;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every report: it is well formed, asks for nothing, and can be read aloud. */
class ReportFormTest {
  private static final Pattern KANA = Pattern.compile("[ぁ-んァ-ヶ]");

  private static Document page(Language language) {
    return parsed(niigata(Reports.samples()), language);
  }

  private static String hash(String content) {
    return "'sha256-"
        + Base64.getEncoder().encodeToString(Hashing.sha256().hashString(content, UTF_8).asBytes())
        + "'";
  }

  @ParameterizedTest
  @EnumSource
  void thePolicyAdmitsTheStyleAndTheScriptOfThePageAndNothingElse(Language language) {
    Document page = page(language);
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(
                    hash(page.selectFirst("style").data()),
                    hash(page.selectFirst("script").data())));
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("script")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsAskedForFromElsewhere(Language language) {
    Document page = page(language);

    assertThat(page.select("[src], link, img, iframe, object, embed, base, image, use")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
    assertThat(page.selectFirst("script").data())
        .doesNotContain("fetch", "XMLHttpRequest", "import(", "eval", "innerHTML", "http");
  }

  @ParameterizedTest
  @EnumSource
  void noElementHasAStyleOrAnEventHandlerOfItsOwn(Language language) {
    assertThat(
            page(language).getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
        .extracting(Attribute::getKey)
        .noneMatch(name -> name.equals("style") || name.startsWith("on"));
  }

  @ParameterizedTest
  @EnumSource
  void identifiersAreUniqueAndEveryReferenceFindsOne(Language language) {
    Document page = page(language);
    List<String> ids = page.select("[id]").eachAttr("id");
    Set<String> known = new HashSet<>(ids);

    assertThat(known).hasSameSizeAs(ids);
    assertThat(page.select("[href]").eachAttr("href"))
        .map(href -> href.substring(1))
        .allMatch(known::contains);
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .flatMap(value -> Splitter.on(' ').splitToList(value))
        .allMatch(known::contains);
  }

  @ParameterizedTest
  @EnumSource
  void headingsDescendWithoutAGap(Language language) {
    int level = 0;
    for (Element heading : page(language).select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(level).isGreaterThan(1);
  }

  @ParameterizedTest
  @EnumSource
  void tablesHaveHeadersAndPicturesHaveNames(Language language) {
    Document page = page(language);

    assertThat(page.select("table")).allMatch(table -> !table.select("th[scope]").isEmpty());
    assertThat(page.select("th")).allMatch(header -> header.hasAttr("scope") && header.hasText());
    assertThat(page.select("svg:not([aria-hidden])"))
        .allMatch(svg -> svg.attr("role").equals("img"))
        .allMatch(svg -> svg.hasAttr("aria-label") || svg.hasAttr("aria-labelledby"));
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.selectFirst("html").attr("lang"))
        .isEqualTo(language == Language.JA ? "ja" : "en");
  }

  @ParameterizedTest
  @EnumSource
  void withoutScriptingOnlyTheFilterIsHidden(Language language) {
    assertThat(page(language).select("[hidden]").eachAttr("id")).containsExactly("filter");
  }

  @Test
  void japaneseWordsOfAnEnglishPageAreMarkedAsJapanese() {
    Document page = page(Language.EN);
    page.select("[lang=ja], svg, option, style, script, dt, .sides h4").remove();
    page.select(".words dd, .reason, .sides p, .undetermined, .policy li, .remarks, .found")
        .remove();

    assertThat(page.body().text()).doesNotContainPattern(KANA);
  }
}
