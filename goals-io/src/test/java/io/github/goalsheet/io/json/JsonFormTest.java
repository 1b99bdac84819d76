package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonFactory;

/** A document and NDJSON are told apart by the first fields that are known, whatever is before. */
class JsonFormTest {
  private static JsonForm form(String head) {
    return JsonForm.of(head, JsonFactory.builder().build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"goal-sheets\"",
        "{\n  \"format\": \"goal-sheets\"",
        "\n\n{\"version\":1",
        "{\"sheets\":[",
        "{\"memo\":[1,{\"goals\":[]}],\"sheets\":[",
        "{\"memo\":{\"fiscalYear\":2022},\"format\":\"goal-sheets\"}",
        "{\n\"fiscalYear\":2022",
        "{\n  \"fiscalYear\": 2022,\n  \"goals\": []}",
        "[{\"fiscalYear\":2022}]",
        "",
        "{",
        "{}",
        "no JSON",
        "{\"other\":1}",
        "{broken",
      })
  void whatIsNoLineOfASheetIsADocument(String head) {
    assertThat(form(head)).isEqualTo(JsonForm.DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fiscalYear\":2022",
        "{\"organization\":{}",
        "{\"purpose\":\"\"",
        "{\"dates\":{}",
        "{\"goals\":[]}",
        "{\"narrative\":{}}\n{\"fiscalYear\":2022}",
        "\n\n{\"fiscalYear\":2022}",
        "{broken\n{\"fiscalYear\":2022}",
        "{}\n{\"goals\":[]}",
        "{\"memo\":{\"format\":1},\"goals\":[]}",
        "  x\n1\n[]\n{\"goals\":[]}",
      })
  void aLineThatBeginsLikeASheetIsNdjson(String head) {
    assertThat(form(head)).isEqualTo(JsonForm.LINES);
  }
}
