package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.SampleFindings;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** The schema of findings holds for whatever is found, and refuses what is not written. */
class FindingSchemaTest {
  private static String written(CheckResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonFindingWriter.write(result, out);
    return out.toString(UTF_8);
  }

  private static CheckResult checked(EvaluationPolicy policy, List<GoalSheet> sheets)
      throws IOException {
    byte[] json = JsonSheetWriter.toJson(sheets).getBytes(UTF_8);
    return CheckResult.of(
        Checker.of(policy),
        GoalSheets.read(new ByteArrayInputStream(json), "in.json", ReadOptions.DEFAULT).sheets());
  }

  @Property(tries = 30)
  void findingsOfGeneratedSheetsAreAccepted(
      @ForAll("sheets") List<GoalSheet> sheets, @ForAll("policies") String policy)
      throws IOException {
    CheckResult result = checked(BuiltInPolicies.find(policy).orElseThrow(), sheets);
    String json = written(result);

    assertThat(SchemaJudge.FINDING.complaints(json)).isEmpty();
    JsonNode root = JsonEdits.of(json).root();
    assertThat(root.get("findings")).hasSameSizeAs(result.report().findings());
    assertThat(root.at("/summary/verified").intValue()).isEqualTo(result.report().verifiedCount());
  }

  @Property(tries = 30)
  void everyFindingPointsAtWhatTheDocumentHolds(@ForAll("sheets") List<GoalSheet> sheets)
      throws IOException {
    JsonEdits document = JsonEdits.of(JsonSheetWriter.toJson(sheets));
    JsonNode findings =
        JsonEdits.of(written(checked(EvaluationPolicy.niigata(), sheets))).root().get("findings");
    for (JsonNode finding : findings) {
      String pointer = finding.at("/place/pointer").asString();

      assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
    }
  }

  @Provide
  Arbitrary<List<GoalSheet>> sheets() {
    return SheetArbitraries.sheets().list().ofMinSize(1).ofMaxSize(2);
  }

  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.of(BuiltInPolicies.names());
  }

  @Example
  void eachFieldOfAFindingMustBeThereAndOfItsType() throws IOException {
    for (CheckResult result : List.of(SampleFindings.ofForm(), SampleFindings.ofJson())) {
      JsonEdits edits = JsonEdits.of(written(result));
      for (String pointer : edits.pointers()) {
        if (pointer.contains("/fields/") || pointer.matches("/summary/byCode/.*")) {
          continue;
        }
        JsonNode right = edits.at(pointer);
        String wrong = right.isArray() || right.isObject() ? "7" : "[[]]";

        assertThat(SchemaJudge.FINDING.complaints(edits.with(pointer, wrong)))
            .as(pointer)
            .isNotEmpty();
      }
    }
  }
}
