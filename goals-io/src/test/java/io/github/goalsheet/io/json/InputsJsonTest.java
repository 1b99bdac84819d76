package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.Comparisons;
import io.github.goalsheet.io.SampleFindings;
import io.github.goalsheet.io.SampleInputs;
import io.github.goalsheet.io.reading.InputForm;
import io.github.goalsheet.io.reading.ReadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was read and what was not is the end of every answer in JSON. */
class InputsJsonTest {
  private static String evaluations(ImmutableList<ReadInput> inputs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonEvaluationWriter writer = JsonEvaluationWriter.to(out, EvaluationPolicy.niigata())) {
      writer.setInputs(inputs);
    }
    return out.toString(UTF_8);
  }

  private static String findings(ImmutableList<ReadInput> inputs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonFindingWriter.write(SampleFindings.ofForm().withInputs(inputs), out);
    return out.toString(UTF_8);
  }

  private static String comparison(ImmutableList<ReadInput> inputs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonComparisonWriter.write(Comparisons.small(), inputs, out);
    return out.toString(UTF_8);
  }

  private static Map<SchemaJudge, String> answers(ImmutableList<ReadInput> inputs)
      throws IOException {
    Map<SchemaJudge, String> answers = new LinkedHashMap<>();
    answers.put(SchemaJudge.EVALUATION, evaluations(inputs));
    answers.put(SchemaJudge.FINDING, findings(inputs));
    answers.put(SchemaJudge.COMPARISON, comparison(inputs));
    return answers;
  }

  @Test
  void anInputIsWrittenWithWhatWasReadAndWhatNot() throws IOException {
    assertThat(
            comparison(
                ImmutableList.of(
                    SampleInputs.WHOLE, SampleInputs.DOUBTFUL, SampleInputs.UNREADABLE)))
        .endsWith(
            """
              "inputs": [
                {
                  "file": "a/whole.csv",
                  "form": "sheet-csv",
                  "sheets": 1,
                  "rows": 12,
                  "notices": [],
                  "omitted": 0
                },
                {
                  "file": "c.csv",
                  "form": "indicators-csv",
                  "sheets": 2,
                  "rows": 34,
                  "notices": [
                    {
                      "code": "column_unknown",
                      "severity": "WARNING",
                      "place": {
                        "file": "c.csv",
                        "line": 9,
                        "column": "備考",
                        "cell": "J8"
                      },
                      "message": { "ja": "文。", "en": "Sentence." }
                    }
                  ],
                  "omitted": 0
                },
                {
                  "file": "d.pdf",
                  "form": null,
                  "sheets": 0,
                  "rows": 0,
                  "notices": [
                    {
                      "code": "not_text",
                      "severity": "ERROR",
                      "place": {
                        "file": "d.pdf"
                      },
                      "message": { "ja": "文字ではない。", "en": "No text." }
                    }
                  ],
                  "omitted": 0
                }
              ]
            }
            """);
  }

  @Test
  void everyAnswerEndsWithTheInputsAndItsSchemaKnowsThem() throws IOException {
    for (Map.Entry<SchemaJudge, String> each : answers(SampleInputs.all()).entrySet()) {
      JsonNode root = JsonEdits.of(each.getValue()).root();
      assertThat(root.propertyNames()).last().isEqualTo("inputs");
      assertThat(root.get("inputs")).hasSameSizeAs(SampleInputs.all());
      assertThat(root.at("/inputs/3/omitted").intValue()).isEqualTo(7);
      assertThat(each.getKey().complaints(each.getValue())).isEmpty();
    }
  }

  @Test
  void whereItIsNotKnownWhatWasReadTheFieldIsLeftOut() throws IOException {
    for (Map.Entry<SchemaJudge, String> each : answers(ImmutableList.of()).entrySet()) {
      assertThat(JsonEdits.of(each.getValue()).root().has("inputs")).isFalse();
      assertThat(each.getKey().complaints(each.getValue())).isEmpty();
    }
  }

  @Test
  void theSchemasKnowEveryKindOfInput() {
    List<String> codes = Stream.of(InputForm.values()).map(InputForm::code).toList();
    for (SchemaJudge judge :
        List.of(SchemaJudge.EVALUATION, SchemaJudge.FINDING, SchemaJudge.COMPARISON)) {
      assertThat(judge.schema().at("/$defs/input/properties/form/enum").valueStream())
          .filteredOn(JsonNode::isString)
          .extracting(JsonNode::stringValue)
          .containsExactlyElementsOf(codes);
    }
  }

  @Test
  void halfACharacterIsNoReasonToLoseTheAnswer() throws IOException {
    assertThat(findings(ImmutableList.of(SampleInputs.HALF)))
        .contains("\"half\uFFFD.json\"", "\"/\uFFFDa\"", "\"項目\uFFFD。\"", "\"Field \uFFFD.\"");
  }

  @Test
  void wrongInputsAreRefusedByEverySchema() throws IOException {
    for (Map.Entry<SchemaJudge, String> each : answers(SampleInputs.all()).entrySet()) {
      JsonEdits edits = JsonEdits.of(each.getValue());
      Stream<String> pointers =
          edits.pointers().stream().filter(pointer -> pointer.startsWith("/inputs/"));
      assertThat(pointers)
          .isNotEmpty()
          .allSatisfy(
              pointer -> {
                JsonNode right = edits.at(pointer);
                String wrong = right.isArray() || right.isObject() ? "7" : "[[]]";
                assertThat(each.getKey().complaints(edits.with(pointer, wrong)))
                    .as(pointer)
                    .isNotEmpty();
              });
    }
  }
}
