package io.github.goalsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class SheetArbitrariesTest {
  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets();
  }

  @Provide
  Arbitrary<GoalSheet> formSheets() {
    return SheetArbitraries.formSheets();
  }

  @Property(tries = 300)
  void whatAGoalCarriesIsWhatTheGoalAboveHas(@ForAll("sheets") GoalSheet sheet) {
    assertThatGoalsCarryWhatIsAbove(sheet.goals());
  }

  @Property(tries = 300)
  void everyTextCanBeEncoded(@ForAll("sheets") GoalSheet sheet) {
    assertThat(texts(sheet)).allMatch(StandardCharsets.UTF_8.newEncoder()::canEncode);
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everythingAwkwardComes(@ForAll("sheets") GoalSheet sheet) {
    List<Goal> goals = sheet.goals();
    List<Indicator> indicators = goals.stream().flatMap(g -> g.indicators().stream()).toList();
    check("quote", texts(sheet).anyMatch(text -> text.contains("\"")));
    check("comma", texts(sheet).anyMatch(text -> text.contains(",")));
    check("line break", texts(sheet).anyMatch(text -> text.contains("\n")));
    check("blank at the end", texts(sheet).anyMatch(text -> !text.strip().equals(text)));
    check("formula", texts(sheet).anyMatch(text -> text.matches("(?s)[=+@-].*")));
    check("emoji", texts(sheet).anyMatch(text -> text.contains("😀")));
    check("no goals", goals.isEmpty());
    check("carried", goals.stream().anyMatch(goal -> !goal.carried().isEmpty()));
    check("no indicators", goals.stream().anyMatch(goal -> goal.indicators().isEmpty()));
    check("several", goals.stream().anyMatch(goal -> goal.indicators().size() > 1));
    check("blank label", indicators.stream().anyMatch(each -> each.label().isBlank()));
    check("no actuals", indicators.stream().anyMatch(each -> each.actuals().isEmpty()));
    check("missing date", sheet.dates().revised().isEmpty());
  }

  private static void check(String label, boolean comes) {
    Statistics.label(label)
        .collect(comes)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
  }

  @Property(tries = 300)
  void aFormSheetKeepsToWhatTheFormCanSay(@ForAll("formSheets") GoalSheet sheet) {
    assertThatGoalsCarryWhatIsAbove(sheet.goals());
    assertThat(texts(sheet)).allSatisfy(text -> assertThat(text.strip()).isEqualTo(text));
    assertThat(sheet.goals()).isNotEmpty().noneMatch(goal -> goal.indicators().isEmpty());
    assertThat(sheet.goals().stream().map(goal -> goal.rating().isPresent()).distinct()).hasSize(1);
    assertThat(
            sheet.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .map(indicator -> indicator.actuals().keySet())
                .distinct())
        .hasSize(1)
        .first()
        .satisfies(
            years ->
                assertThat(years)
                    .allMatch(year -> year.compareTo(sheet.fiscalYear()) < 0)
                    .allMatch(year -> year.year() >= sheet.fiscalYear().year() - years.size()));
  }

  private static void assertThatGoalsCarryWhatIsAbove(List<Goal> goals) {
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      if (i == 0) {
        assertThat(goal.carried()).isEmpty();
        continue;
      }
      Goal above = goals.get(i - 1);
      for (FormField field : goal.carried()) {
        assertThat(field(goal, field)).isEqualTo(field(above, field));
      }
    }
  }

  private static Object field(Goal goal, FormField field) {
    return switch (field) {
      case STATEMENT -> goal.statement();
      case INITIATIVES -> goal.initiatives();
      case RATING -> goal.rating().orElseThrow();
      default -> throw new AssertionError(field);
    };
  }

  private static Stream<String> texts(GoalSheet sheet) {
    return Stream.of(
            Stream.of(
                sheet.organization().department(),
                sheet.organization().section(),
                sheet.organization().contact(),
                sheet.purpose()),
            sheet.narrative().plan().stream(),
            sheet.narrative().outcome().stream(),
            sheet.goals().stream().flatMap(SheetArbitrariesTest::texts))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(Goal goal) {
    return Stream.concat(
        Stream.of(goal.statement(), goal.initiatives(), goal.rating().orElse("")),
        goal.indicators().stream()
            .flatMap(
                indicator ->
                    Stream.of(
                        indicator.label(),
                        indicator.target().text(),
                        indicator.result().text(),
                        indicator.supplement(),
                        indicator.status())));
  }
}
