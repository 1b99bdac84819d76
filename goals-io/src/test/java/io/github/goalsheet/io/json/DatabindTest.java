package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Rate;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.testing.SheetArbitraries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a library that knows nothing of goals makes of its types: it writes their words, and reads
 * them back the same or not at all.
 */
class DatabindTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** A program's own type with a sheet in it. */
  record Held(String name, GoalSheet sheet) {}

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets();
  }

  @Property(tries = 200)
  void everyWordOfASheetIsWritten(@ForAll("sheets") GoalSheet sheet) {
    JsonNode written =
        MAPPER.readTree(MAPPER.writeValueAsString(new Held("x", sheet))).get("sheet");

    assertThat(written.at("/fiscalYear/year").intValue()).isEqualTo(sheet.fiscalYear().year());
    assertThat(written.get("purpose").stringValue()).isEqualTo(sheet.purpose());
    for (int i = 0; i < sheet.goals().size(); i++) {
      goal(sheet.goals().get(i), written.get("goals").get(i));
    }
  }

  private static void goal(Goal goal, JsonNode written) {
    assertThat(written.get("statement").stringValue()).isEqualTo(goal.statement());
    for (int i = 0; i < goal.indicators().size(); i++) {
      Indicator indicator = goal.indicators().get(i);
      JsonNode node = written.get("indicators").get(i);
      assertThat(node.get("label").stringValue()).isEqualTo(indicator.label());
      assertThat(node.at("/target/text").stringValue()).isEqualTo(indicator.target().text());
      assertThat(node.at("/result/text").stringValue()).isEqualTo(indicator.result().text());
      assertThat(node.get("actuals").size()).isEqualTo(indicator.actuals().size());
      for (FiscalYear year : indicator.actuals().keySet()) {
        assertThat(node.get("actuals").get(year.toString()).get("text").stringValue())
            .isEqualTo(indicator.actuals().get(year).text());
      }
    }
  }

  @Property(tries = 100)
  void everyPartIsReadBackTheSameOrNotAtAll(@ForAll("sheets") GoalSheet sheet) {
    List<Object> parts = new ArrayList<>();
    parts.add(new Held("x", sheet));
    parts.add(sheet);
    parts.add(sheet.fiscalYear());
    parts.add(sheet.organization());
    parts.add(sheet.dates());
    parts.add(sheet.narrative());
    for (Goal goal : sheet.goals()) {
      parts.add(goal);
      for (Indicator indicator : goal.indicators()) {
        parts.add(indicator);
        parts.add(indicator.target());
        parts.add(indicator.result());
        parts.add(indicator.target().reading());
        parts.add(indicator.result().reading());
      }
    }
    parts.add(Evaluator.of(EvaluationPolicy.niigata()).evaluate(sheet));
    parts.forEach(DatabindTest::assertSameOrRefused);
  }

  private static void assertSameOrRefused(Object value) {
    String written;
    try {
      written = MAPPER.writeValueAsString(value);
    } catch (JacksonException refused) {
      return;
    }
    try {
      assertThat((Object) MAPPER.readValue(written, value.getClass())).isEqualTo(value);
    } catch (JacksonException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @Example
  void aCellAndARateAreNeverWrittenWithoutWhatTheySay() {
    JsonNode cell = MAPPER.readTree(MAPPER.writeValueAsString(Cell.target("85.0以上")));
    assertThat(cell.get("text").stringValue()).isEqualTo("85.0以上");
    JsonNode rate =
        MAPPER.readTree(
            MAPPER.writeValueAsString(Rate.of(new BigDecimal("4.70"), new BigDecimal("4.75"))));
    assertThat(rate.get("numerator").decimalValue()).isEqualByComparingTo("4.70");
    assertThat(rate.get("denominator").decimalValue()).isEqualByComparingTo("4.75");
  }

  @Example
  void anEvaluationIsWrittenWithItsWords() {
    GoalSheet sheet = GoalSheet.of(FiscalYear.of(2022), Organization.of("", "課"));
    SheetEvaluation evaluation = Evaluator.of(EvaluationPolicy.niigata()).evaluate(sheet);

    assertThat(
            MAPPER.readTree(MAPPER.writeValueAsString(evaluation)).at("/policy/name").stringValue())
        .isEqualTo("niigata");
  }
}
