package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real sheets as JSON. The document is taken apart here by nothing but splits on lines and tabs.
 */
class RealJsonTest {
  @Test
  void theDocumentAsJsonIsReadBackTheSame() throws IOException {
    assertThatJsonLosesNothing(RealFiles.document());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r4-chiiki-shinko.csv",
        "r4-doboku.tsv",
        "r4-kenko-fukushi-cp932.csv",
        "r5-chiiki-shinko.csv"
      })
  void aSampleAsJsonIsReadBackTheSame(String name) throws IOException {
    assertThatJsonLosesNothing(RealFiles.sample(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "standard-utf8.csv",
        "standard-cp932.csv",
        "grid-merged-columns.csv",
        "era-dates.csv"
      })
  void anExportAsJsonIsReadBackTheSame(String name) throws IOException {
    assertThatJsonLosesNothing(RealFiles.export(name));
  }

  private static void assertThatJsonLosesNothing(Path file) throws IOException {
    List<GoalSheet> sheets = GoalSheets.read(file).goalSheets();
    for (String json : ImmutableList.of(JsonSheetWriter.toJson(sheets), JsonInputs.lines(sheets))) {
      ReadResult back = JsonInputs.read(json);
      assertThat(back.notices()).isEmpty();
      assertThat(back.goalSheets()).isEqualTo(sheets);
    }
  }

  @Test
  void everyCellOfTheDocumentStandsInTheJson() throws IOException {
    List<String> rows = new ArrayList<>();
    for (JsonNode sheet : documentAsJson()) {
      for (JsonNode goal : sheet.get("goals")) {
        for (int i = 0; i < goal.get("indicators").size(); i++) {
          rows.add(row(goal, goal.get("indicators").get(i), i == 0));
        }
      }
    }
    List<String> expected =
        Files.readAllLines(RealFiles.document()).stream()
            .filter(line -> line.matches("\\d*\t(?!\t*$)[^\t]*\t.*") && !line.contains("R1実績"))
            .toList();
    assertThat(expected)
        .hasSize(40)
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(13));
    assertThat(rows).containsExactlyElementsOf(expected);
  }

  @Test
  void everyFieldAroundTheTablesStandsInTheJson() throws IOException {
    String document = Files.readString(RealFiles.document());
    for (JsonNode sheet : documentAsJson()) {
      assertThat(sheet.get("fiscalYear").intValue()).isEqualTo(2022);
      assertThat(sheet.get("dates").toString())
          .isEqualTo("{\"created\":\"2022-04-01\",\"revised\":null,\"evaluated\":\"2023-03-31\"}");
      JsonNode organization = sheet.get("organization");
      assertThat(document)
          .contains("問合せ先(電話番号)", organization.get("contact").stringValue())
          .contains(
              "組織名(部)\t"
                  + organization.get("department").stringValue()
                  + "\t組織名(準部・課・機関名)\t"
                  + organization.get("section").stringValue())
          .contains("組織の目的\t" + sheet.get("purpose").stringValue())
          .contains(paragraphs(sheet.get("narrative").get("plan")))
          .contains(paragraphs(sheet.get("narrative").get("outcome")));
    }
  }

  private static String paragraphs(JsonNode texts) {
    return Joiner.on("</p> <p>").join(texts.valueStream().map(JsonNode::stringValue).toList());
  }

  private static String row(JsonNode goal, JsonNode indicator, boolean first) {
    List<String> cells = new ArrayList<>();
    cells.add(first ? goal.get("number").asString() : "");
    cells.add(first ? Joiner.on(',').join(goal.get("parentGoals").valueStream().toList()) : "");
    cells.add(first ? own(goal, "statement") : "");
    cells.add(first ? own(goal, "initiatives") : "");
    cells.add(indicator.get("label").stringValue());
    indicator.get("actuals").forEach(actual -> cells.add(actual.get("text").stringValue()));
    cells.add(indicator.get("target").get("text").stringValue());
    cells.add(indicator.get("result").get("text").stringValue());
    cells.add(indicator.get("supplement").stringValue());
    cells.add(indicator.get("status").stringValue());
    cells.add(first ? own(goal, "rating") : "");
    return Joiner.on('\t').join(cells);
  }

  private static String own(JsonNode goal, String field) {
    boolean carried =
        goal.get("carried").valueStream().anyMatch(name -> name.stringValue().equals(field));
    return carried || goal.get(field).isNull() ? "" : goal.get(field).stringValue();
  }

  private static JsonNode documentAsJson() throws IOException {
    List<GoalSheet> sheets = GoalSheets.read(RealFiles.document()).goalSheets();
    JsonNode json = new JsonMapper().readTree(JsonSheetWriter.toJson(sheets)).get("sheets");
    assertThat(json).hasSize(11);
    return json;
  }
}
