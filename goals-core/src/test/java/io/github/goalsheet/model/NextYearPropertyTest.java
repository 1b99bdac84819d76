package io.github.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.testing.SheetArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;

class NextYearPropertyTest {
  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets().filter(sheet -> sheet.fiscalYear().year() < 2990);
  }

  private static ImmutableList<Indicator> indicators(GoalSheet sheet) {
    return sheet.goals().stream()
        .flatMap(goal -> goal.indicators().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 15)
  void whatStaysIsWhatTheSheetSays(@ForAll("sheets") GoalSheet sheet) {
    GoalSheet next = NextYear.of(sheet);

    assertThat(next.fiscalYear()).isEqualTo(sheet.fiscalYear().plusYears(1));
    assertThat(next.organization()).isEqualTo(sheet.organization());
    assertThat(next.purpose()).isEqualTo(sheet.purpose());
    assertThat(next.goals())
        .extracting(Goal::number, Goal::parentGoals, Goal::statement, Goal::initiatives)
        .isEqualTo(
            sheet.goals().stream()
                .map(
                    goal ->
                        Tuple.tuple(
                            goal.number(),
                            goal.parentGoals(),
                            goal.statement(),
                            goal.initiatives()))
                .toList());
    assertThat(indicators(next))
        .extracting(Indicator::label)
        .isEqualTo(indicators(sheet).stream().map(Indicator::label).toList());
  }

  @Property(tries = 15)
  void whatIsAboutThisYearIsBlank(@ForAll("sheets") GoalSheet sheet) {
    GoalSheet next = NextYear.of(sheet);

    assertThat(next.dates()).isEqualTo(SheetDates.NONE);
    assertThat(next.phase()).isEqualTo(Phase.PLANNED);
    assertThat(next.narrative()).isEqualTo(Narrative.NONE);
    assertThat(next.goals()).allMatch(goal -> goal.rating().isEmpty());
    assertThat(next.goals()).noneMatch(goal -> goal.carried().contains(FormField.RATING));
    assertThat(indicators(next))
        .allMatch(each -> each.target().text().isEmpty())
        .allMatch(each -> each.result().text().isEmpty())
        .allMatch(each -> each.supplement().isEmpty())
        .allMatch(each -> each.status().isEmpty());
  }

  @Property(tries = 15)
  void theResultBecomesTheActualOfItsYearVerbatim(@ForAll("sheets") GoalSheet sheet) {
    List<Indicator> before = indicators(sheet);
    List<Indicator> after = indicators(NextYear.of(sheet));

    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).actuals().get(sheet.fiscalYear())).isEqualTo(before.get(i).result());
    }
  }

  @Property(tries = 15)
  void theColumnsMoveOnByAYear(@ForAll("sheets") GoalSheet sheet) {
    ImmutableList<FiscalYear> before = years(sheet);
    ImmutableList<FiscalYear> after = years(NextYear.of(sheet));
    if (!before.isEmpty() && before.get(0).compareTo(sheet.fiscalYear()) < 0) {
      assertThat(after).isNotEmpty().doesNotContain(before.get(0));
      assertThat(after).allMatch(each -> each.equals(sheet.fiscalYear()) || before.contains(each));
    }
  }

  /** The columns of actuals before the sheet's year. */
  private static ImmutableList<FiscalYear> years(GoalSheet sheet) {
    return indicators(sheet).stream()
        .flatMap(each -> each.actuals().keySet().stream())
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
