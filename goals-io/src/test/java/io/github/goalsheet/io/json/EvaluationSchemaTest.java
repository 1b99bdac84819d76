package io.github.goalsheet.io.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.policy.PolicyArbitrary;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

class EvaluationSchemaTest {
  private static final JsonNode DEFS = SchemaJudge.EVALUATION.schema().get("$defs");

  private static final String MINIMAL =
      """
      {"format":"goal-evaluations","version":1,"policy":"p","sheets":[{"fiscalYear":2022,
       "department":"","section":"","goals":[{"number":1,"published":null,"computed":null,
       "agreement":"notRated","reason":{"code":"no_target","ja":"a","en":"b"},"indicators":[
       {"label":"","grade":null,"achievementRate":null,
        "reason":{"code":"no_target","ja":"a","en":"b"}}]}]}],
       "summary":{"sheets":1,"goals":1,"indicators":1,"agrees":0,"publishedHigher":0,
        "publishedLower":0,"notRated":1,"undetermined":0,"grades":{"A":0}}}
      """;

  private static String written(EvaluationPolicy policy, List<GoalSheet> sheets)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonEvaluationWriter writer = JsonEvaluationWriter.to(out, policy)) {
      for (GoalSheet sheet : sheets) {
        writer.write(Evaluator.of(policy).evaluate(sheet));
      }
    }
    return out.toString(UTF_8);
  }

  private static void assertAcceptedUnderEveryBuiltInPolicy(Path file) throws IOException {
    List<GoalSheet> sheets = GoalSheets.read(file).goalSheets();
    for (String name : BuiltInPolicies.names()) {
      EvaluationPolicy policy = BuiltInPolicies.find(name).orElseThrow();
      assertThat(SchemaJudge.EVALUATION.complaints(written(policy, sheets))).as(name).isEmpty();
    }
  }

  @Property(tries = 300)
  void generatedSheetsUnderGeneratedPoliciesAreAccepted(
      @ForAll("sheets") GoalSheet sheet,
      @ForAll(supplier = PolicyArbitrary.class) EvaluationPolicy policy)
      throws IOException {
    assertThat(SchemaJudge.EVALUATION.complaints(written(policy, List.of(sheet)))).isEmpty();
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets();
  }

  @Example
  void theElevenRealSheetsAreAccepted() throws IOException {
    assertAcceptedUnderEveryBuiltInPolicy(RealFiles.document());
  }

  @Example
  void theSamplesAreAccepted() throws IOException {
    for (String name : List.of("r4-chiiki-shinko.csv", "r4-doboku.tsv", "r5-chiiki-shinko.csv")) {
      assertAcceptedUnderEveryBuiltInPolicy(RealFiles.sample(name));
    }
  }

  @Example
  void whatWeWouldNotWriteIsRefused() {
    assertThat(SchemaJudge.EVALUATION.complaints(MINIMAL)).isEmpty();
    for (List<String> change :
        List.of(
            List.of("\"goal-evaluations\"", "\"goal-sheets\""),
            List.of("\"agreement\":\"notRated\"", "\"agreement\":\"maybe\""),
            List.of("\"achievementRate\":null", "\"achievementRate\":\"90%\""),
            List.of("\"grade\":null,", ""),
            List.of("\"code\":\"no_target\"", "\"code\":\"No target\""),
            List.of("\"department\"", "\"computed\":null,\"department\""),
            List.of("\"number\":1", "\"number\":0"),
            List.of("\"notRated\":1", "\"notRated\":-1"))) {
      String changed = MINIMAL.replace(change.get(0), change.get(1));
      assertThat(changed).isNotEqualTo(MINIMAL);
      assertThat(SchemaJudge.EVALUATION.complaints(changed)).as("%s", change).isNotEmpty();
    }
  }

  @Example
  void theWordsAndYearsOfTheSchemaAreThoseOfTheModel() {
    Set<String> codes =
        Stream.of(Agreement.values()).map(Agreement::code).collect(toImmutableSet());
    JsonNode agreement = DEFS.get("goal").get("properties").get("agreement").get("enum");
    assertThat(agreement.valueStream().map(JsonNode::stringValue).collect(toImmutableSet()))
        .isEqualTo(codes);
    JsonNode summary = SchemaJudge.EVALUATION.schema().get("properties").get("summary");
    assertThat(summary.get("properties").propertyNames()).containsAll(codes);
    JsonNode year = DEFS.get("sheet").get("properties").get("fiscalYear");
    assertThat(year.get("minimum").intValue()).isEqualTo(FiscalYear.MIN_YEAR);
    assertThat(year.get("maximum").intValue()).isEqualTo(FiscalYear.MAX_YEAR);
  }
}
