package io.github.goalsheet.io.policy;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.json.SchemaJudge;
import io.github.goalsheet.io.policy.WrongPoliciesTest.Case;
import io.github.goalsheet.model.FiscalYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

class PolicySchemaTest {
  private static final JsonNode SCHEMA = SchemaJudge.POLICY.schema();
  private static final JsonNode FIELDS = SCHEMA.get("properties");

  /** What only the reader sees: that parts of a policy do not fit together. */
  private static final ImmutableSet<String> READER_ALONE =
      ImmutableSet.of(
          "policy_bound_of_worst",
          "policy_broken_text",
          "policy_no_bound",
          "policy_no_score",
          "policy_not_descending",
          "policy_other_grades",
          "policy_repeated_field",
          "policy_twice",
          "policy_unknown_grade");

  /** What is no JSON, or JSON that not every parser reads. */
  private static final ImmutableSet<String> NO_JSON =
      ImmutableSet.of(
          "policy_not_json",
          "policy_ends_early",
          "policy_empty",
          "policy_number_too_long",
          "policy_too_long");

  private static Set<String> codes(Case wrong) {
    return wrong.problems().stream()
        .map(said -> Splitter.on(' ').splitToList(said).get(0))
        .collect(toImmutableSet());
  }

  @Property(tries = 300)
  void generatedPoliciesAreAccepted(
      @ForAll(supplier = PolicyArbitrary.class) EvaluationPolicy policy) {
    assertThat(SchemaJudge.POLICY.complaints(PolicyJson.write(policy))).isEmpty();
  }

  @Example
  void builtInPoliciesAreAccepted() {
    for (String name : BuiltInPolicies.names()) {
      String file = PolicyJson.write(BuiltInPolicies.find(name).orElseThrow());
      assertThat(SchemaJudge.POLICY.complaints(file)).as(name).isEmpty();
    }
  }

  @Example
  void policiesThatPeopleWriteAreAccepted() throws IOException {
    Path folder = Path.of("src/test/resources/io/github/goalsheet/io/policy/field");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .hasSizeGreaterThan(20)
          .allSatisfy(
              file -> assertThat(SchemaJudge.POLICY.complaints(Files.readString(file))).isEmpty());
    }
  }

  @Example
  void wrongPoliciesAreRefusedForAllThatASchemaCanSee() throws IOException {
    assertThat(WrongPoliciesTest.cases())
        .filteredOn(wrong -> !NO_JSON.containsAll(codes(wrong)))
        .allSatisfy(
            wrong ->
                assertThat(SchemaJudge.POLICY.complaints(wrong.json()).isEmpty())
                    .isEqualTo(READER_ALONE.containsAll(codes(wrong))));
  }

  @Example
  void theWordsOfTheSchemaAreThoseOfTheReader() {
    JsonNode rates = FIELDS.get("rates").get("properties");
    JsonNode direction = FIELDS.get("direction").get("properties");
    JsonNode byLabel = direction.get("byLabel").get("items").get("properties");
    JsonNode defs = SCHEMA.get("$defs");
    assertThat(words(rates.get("higherIsBetter"))).isEqualTo(RateRulesJson.METHODS_UP.words());
    assertThat(words(rates.get("lowerIsBetter"))).isEqualTo(RateRulesJson.METHODS_DOWN.words());
    assertThat(words(rates.get("baseline"))).isEqualTo(RateRulesJson.BASELINES.words());
    assertThat(words(direction.get("default"))).isEqualTo(DirectionsJson.ASSUMED.words());
    assertThat(words(byLabel.get("direction"))).isEqualTo(DirectionsJson.DIRECTIONS.words());
    assertThat(words(FIELDS.get("comparedWith"))).isEqualTo(TargetRulesJson.REFERENCES.words());
    assertThat(words(FIELDS.get("band"))).isEqualTo(TargetRulesJson.BANDS.words());
    assertThat(words(FIELDS.get("secondFigure"))).isEqualTo(TargetRulesJson.SECOND_FIGURES.words());
    assertThat(words(FIELDS.get("zeroTarget"))).isEqualTo(TargetRulesJson.ZERO_TARGETS.words());
    assertThat(words(FIELDS.get("undecidedWords"))).isEqualTo(OutcomesJson.UNGRADED.words());
    assertThat(words(defs.get("outcome").get("oneOf").get(1)))
        .isEqualTo(OutcomesJson.UNGRADED.words());
    assertThat(words(defs.get("measure"))).isEqualTo(ScaleJson.MEASURES.words());
    assertThat(words(defs.get("order"))).isEqualTo(ScaleJson.ORDERS.words());
    assertThat(words(defs.get("rollUp").get("properties").get("method")))
        .isEqualTo(RollUpJson.METHODS.words());
  }

  @Example
  void theYearsOfTheSchemaAreThoseOfTheModel() {
    JsonNode first = FIELDS.get("proration").get("properties").get("firstFiscalYear");
    assertThat(first.get("minimum").intValue()).isEqualTo(FiscalYear.MIN_YEAR);
    assertThat(first.get("maximum").intValue()).isEqualTo(FiscalYear.MAX_YEAR);
  }

  private static Set<String> words(JsonNode field) {
    return field.get("enum").valueStream().map(JsonNode::asString).collect(toImmutableSet());
  }
}
