package io.github.goalsheet.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Provenance;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy file and the names of files are words of strangers, too. */
class ReportHostilePolicyTest {
  private static EvaluationPolicy policy(String words) {
    Message said = new Message(words + "ja", words + "en");
    return EvaluationPolicy.of("p", Scale.of(Grade.from(words + "1", "100"), Grade.of(words + "2")))
        .with(
            new Provenance(said, words, ImmutableList.of(said, said), ImmutableList.of(said)),
            RollUps.DEFAULT.withSheet(RollUp.WORST));
  }

  private static Document page(String words, Language language) {
    return Reports.parsed(
        Report.ofSheets(
            policy(words), List.of(Reports.sheet(Reports.INSPECT.withRating(words + "1")))),
        language);
  }

  private static List<String> structure(Document page) {
    return page.getAllElements().stream()
        .filter(element -> element.closest("svg.chart") == null)
        .map(Element::tagName)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' x='",
        "</title></svg>",
        "&lt;b&gt;&amp;",
        "{0} {1,choice,0#a} '",
        "${x} @if(true) $unsafe{x}",
        "\u202e反転\u2066",
      })
  void theWordsOfAPolicyAreShownAsText(String words) {
    for (Language language : Language.values()) {
      Document page = page(words, language);
      String code = language == Language.JA ? "ja" : "en";

      assertThat(structure(page)).isEqualTo(structure(page("語", language)));
      assertThat(page.select(".scale tbody th span[lang]"))
          .extracting(Element::wholeText)
          .containsExactly(words + "1", words + "2");
      assertThat(page.select(".policy .source span"))
          .extracting(Element::wholeText)
          .containsExactly(words);
      assertThat(page.select(".policy .columns li:not(.reading li)"))
          .extracting(Element::wholeText)
          .containsExactly(inLine(words) + code, inLine(words) + code, inLine(words) + code);
      assertThat(page.selectFirst(".policy .lead").ownText().strip())
          .isEqualTo(normal(inLine(words) + code));
      assertThat(page.select(".goal .verdict .word"))
          .extracting(Element::wholeText)
          .containsExactly(words + "1", words + "2");
      assertThat(page.select(".whole .word").first().wholeText()).isEqualTo(words + "2");
      assertThat(page.select(".legend span[lang]"))
          .extracting(Element::wholeText)
          .contains(words + "1", words + "2");
      assertThat(page.select("select[name=published] option").last().text())
          .as("no markup can isolate what an option says")
          .endsWith(normal(inLine(words) + "1"));
    }
  }

  /** As in a sentence of ours, of which no words turn the order. */
  private static String inLine(String words) {
    return words.replaceAll("[\u202e\u2066]", "\uFFFD");
  }

  private static String normal(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void theNameOfAFileIsShownAsText() throws IOException {
    String json = Files.readString(Path.of("../samples/r4-doboku.tsv"));
    for (String name : List.of("<b>.tsv", "a&lt;b.tsv", "\"x\".tsv", "{0}'.tsv")) {
      ImmutableList<ReadSheet> sheets =
          GoalSheets.read(
                  new ByteArrayInputStream(json.getBytes(UTF_8)),
                  "folder/" + name,
                  ReadOptions.DEFAULT)
              .sheets();
      Document page = Reports.parsed(Reports.niigata(sheets), Language.EN);

      assertThat(page.select(".found .where")).isNotEmpty();
      assertThat(page.select(".found .where").first().wholeText()).startsWith(name + " line 16 ");
      assertThat(page.select(".where *")).isEmpty();
    }
  }

  @Test
  void theFolderOfAFileIsNotShown() throws IOException {
    byte[] sample = Files.readAllBytes(Path.of("../samples/r4-doboku.tsv"));
    for (String folder : List.of("/home/someone/", "C:\\Users\\someone\\", "../", "")) {
      ImmutableList<ReadSheet> sheets =
          GoalSheets.read(new ByteArrayInputStream(sample), folder + "r4.tsv", ReadOptions.DEFAULT)
              .sheets();
      String page = new String(Reports.written(Reports.niigata(sheets), Language.JA), UTF_8);

      assertThat(page).contains("r4.tsv").doesNotContain("someone");
    }
  }

  @Test
  void theSameReportIsTheSameBytesEveryTime() {
    Report report = Reports.niigata(Reports.samples());
    Stream.of(Language.values())
        .forEach(
            language ->
                assertThat(Reports.written(report, language))
                    .isEqualTo(Reports.written(report, language)));
  }
}
