package io.github.goalsheet.io.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.comparison.Movement;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.comparison.YearComparison;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.Comparisons;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.json.stream.JsonNames;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

class ComparisonSchemaTest {
  private static final JsonNode DEFS = SchemaJudge.COMPARISON.schema().get("$defs");

  private static String written(YearComparison comparison) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonComparisonWriter.write(comparison, ImmutableList.of(), out);
    return out.toString(UTF_8);
  }

  private static YearComparison compared(List<GoalSheet> before, List<GoalSheet> after) {
    return YearComparer.of(EvaluationPolicy.niigata()).compare(before, after);
  }

  @Property(tries = 50)
  void generatedYearsAreAccepted(
      @ForAll("sheets") GoalSheet before,
      @ForAll("sheets") GoalSheet after,
      @ForAll("sheets") GoalSheet other)
      throws IOException {
    FiscalYear r4 = FiscalYear.of(2022);
    Organization roads = Organization.of("みどり区", "土木課");
    GoalSheet first = with(before, r4, roads);
    GoalSheet second = with(after, r4.plusYears(1), roads);

    assertThat(
            SchemaJudge.COMPARISON.complaints(
                written(compared(List.of(first, other), List.of(second)))))
        .isEmpty();
    assertThat(
            SchemaJudge.COMPARISON.complaints(
                written(compared(List.of(first), List.of(with(before, r4.plusYears(1), roads))))))
        .isEmpty();
  }

  private static GoalSheet with(GoalSheet sheet, FiscalYear year, Organization organization) {
    return new GoalSheet(
        year, organization, sheet.purpose(), sheet.dates(), sheet.goals(), sheet.narrative());
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return Combinators.combine(SheetArbitraries.sheets(), SheetArbitraries.goals())
        .as(
            (sheet, goals) ->
                new GoalSheet(
                    sheet.fiscalYear(),
                    sheet.organization(),
                    sheet.purpose(),
                    sheet.dates(),
                    goals,
                    sheet.narrative()));
  }

  @Example
  void theSamplesAndAComparisonWithEverythingAreAccepted() throws IOException {
    List<GoalSheet> r4 = GoalSheets.read(RealFiles.sample("r4-chiiki-shinko.csv")).goalSheets();
    List<GoalSheet> r5 = GoalSheets.read(RealFiles.sample("r5-chiiki-shinko.csv")).goalSheets();
    String everything = written(Comparisons.small());

    assertThat(SchemaJudge.COMPARISON.complaints(written(compared(r4, r5)))).isEmpty();
    assertThat(SchemaJudge.COMPARISON.complaints(everything)).isEmpty();
    assertThat(everything).contains("\"target\"", "\"restated\"", "\"unit\": null");
  }

  @Example
  void whatWeWouldNotWriteIsRefused() throws IOException {
    JsonEdits edits = JsonEdits.of(written(Comparisons.small()));
    for (String pointer : edits.pointers()) {
      JsonNode right = edits.at(pointer);
      String wrong = right.isArray() || right.isObject() ? "7" : "[[]]";

      assertThat(SchemaJudge.COMPARISON.complaints(edits.with(pointer, wrong)))
          .as(pointer)
          .isNotEmpty();
      if (!pointer.matches(".*/(\\d+|target)")) {
        assertThat(SchemaJudge.COMPARISON.complaints(edits.without(pointer)))
            .as("without %s", pointer)
            .isNotEmpty();
        String unknown = pointer.substring(0, pointer.lastIndexOf('/')) + "/zz";
        assertThat(SchemaJudge.COMPARISON.complaints(edits.with(unknown, "1")))
            .as(unknown)
            .isNotEmpty();
      }
    }
  }

  @Example
  void theWordsAndYearsOfTheSchemaAreThoseOfTheModel() {
    JsonNode movement = DEFS.at("/indicator/properties/trend/properties/movement/enum");

    assertThat(movement.valueStream().map(JsonNode::stringValue).collect(toImmutableSet()))
        .isEqualTo(Arrays.stream(Movement.values()).map(JsonNames::of).collect(toImmutableSet()));
    assertThat(DEFS.get("year").get("minimum").intValue()).isEqualTo(FiscalYear.MIN_YEAR);
    assertThat(DEFS.get("year").get("maximum").intValue()).isEqualTo(FiscalYear.MAX_YEAR);
    assertThat(SchemaJudge.COMPARISON.schema().at("/properties/format/const").stringValue())
        .isEqualTo(JsonComparisonWriter.FORMAT);
    assertThat(ImmutableList.of(JsonComparisonWriter.VERSION))
        .containsExactly(
            SchemaJudge.COMPARISON.schema().at("/properties/version/const").intValue());
  }
}
