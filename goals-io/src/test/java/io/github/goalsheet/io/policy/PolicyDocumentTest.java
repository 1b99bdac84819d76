package io.github.goalsheet.io.policy;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.io.json.SchemaJudge;
import io.github.goalsheet.io.policy.Examples.Example;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What {@code docs/policies.md} and its Japanese twin show is what the reader makes of it. */
class PolicyDocumentTest {
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z][A-Za-z0-9]*");

  @ParameterizedTest
  @ValueSource(strings = {"policies.md", "policies.ja.md"})
  void theWorkedExampleIsAPolicyAndTheSchemaAcceptsIt(String name) throws IOException {
    String json = PolicyDocument.read(name).json("worked-example");

    assertThat(PolicyJson.read(json).name()).isEqualTo("midori");
    assertThat(SchemaJudge.POLICY.complaints(json)).isEmpty();
    assertThat(json).isEqualTo(PolicyDocument.read("policies.md").json("worked-example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"policies.md", "policies.ja.md"})
  void theWorkedExampleMakesOfIndicatorsWhatItsTableSays(String name) throws IOException {
    PolicyDocument document = PolicyDocument.read(name);
    EvaluationPolicy policy = PolicyJson.read(document.json("worked-example"));

    List<Example> examples =
        document.table("indicators").stream()
            .map(row -> example(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
            .toList();

    assertThat(examples)
        .hasSize(10)
        .allSatisfy(each -> assertThat(each.says(policy)).isEqualTo(each.expected()));
  }

  private static Example example(
      String label, String target, String result, String rate, String grade) {
    return new Example("midori", 2022, label, "", target, result, rate, grade, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"policies.md", "policies.ja.md"})
  void theWorkedExampleMakesOfAGoalWhatItsTableSays(String name) throws IOException {
    PolicyDocument document = PolicyDocument.read(name);
    EvaluationPolicy policy = PolicyJson.read(document.json("worked-example"));
    List<List<String>> rows = document.table("goal");

    Goal goal =
        Goal.of(
            1,
            "目標",
            rows.stream()
                .map(r -> Indicator.of(r.get(0)).withTarget(r.get(1)).withResult(r.get(2)))
                .toArray(Indicator[]::new));

    assertThat(Evaluator.of(policy).evaluate(goal, FiscalYear.of(2022)).assessment().grade())
        .map(Grade::name)
        .contains(rows.get(0).get(3));
  }

  @ParameterizedTest
  @CsvSource({"policies.md, EN", "policies.ja.md, JA"})
  void theWrongExampleIsRefusedInTheWordsThatAreShown(String name, Language language)
      throws IOException {
    PolicyDocument document = PolicyDocument.read(name);
    String json = document.json("wrong-example");

    List<String> problems =
        WrongPoliciesTest.refused("midori.json", json).problems().stream()
            .map(problem -> problem.place() + ": " + problem.message().in(language))
            .toList();

    assertThat(problems).hasSize(3).isEqualTo(document.said("wrong-example"));
    assertThat(json).isEqualTo(PolicyDocument.read("policies.md").json("wrong-example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"policies.md", "policies.ja.md"})
  void everyFieldAndWordOfTheSchemaIsExplained(String name) throws IOException {
    Set<String> explained =
        CODE.matcher(PolicyDocument.read(name).text())
            .results()
            .flatMap(code -> WORD.matcher(code.group(1)).results())
            .map(word -> word.group())
            .collect(toImmutableSortedSet(Ordering.natural()));

    assertThat(explained).containsAll(names(SchemaJudge.POLICY.schema()).toList());
  }

  @Test
  void theSchemaHasTheFieldsThatAreAskedFor() {
    assertThat(ImmutableSet.copyOf(names(SchemaJudge.POLICY.schema()).toList()))
        .hasSizeGreaterThan(70)
        .contains("$schema", "capPercent", "weight", "ja", "sumOfScores", "bestLast");
  }

  /** The names of the properties and the words of the enumerations in a schema. */
  private static Stream<String> names(JsonNode schema) {
    Stream<String> own =
        schema
            .propertyStream()
            .flatMap(
                property ->
                    switch (property.getKey()) {
                      case "properties" -> property.getValue().propertyNames().stream();
                      case "enum" -> property.getValue().valueStream().map(JsonNode::asString);
                      default -> Stream.empty();
                    });
    return Stream.concat(own, schema.valueStream().flatMap(PolicyDocumentTest::names));
  }
}
