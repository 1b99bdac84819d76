package io.github.goalsheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.NextYear;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.testing.CellArbitraries;
import io.github.goalsheet.testing.SheetArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonPropertyTest {
  private static final YearComparer COMPARER = YearComparer.of(EvaluationPolicy.niigata());

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets().filter(sheet -> sheet.fiscalYear().year() < 2900);
  }

  @Provide
  Arbitrary<Integer> seeds() {
    return Arbitraries.integers();
  }

  private static int indicators(GoalSheet sheet) {
    return sheet.goals().stream().mapToInt(goal -> goal.indicators().size()).sum();
  }

  /** The sheet without actuals of its own year, which no form has. */
  private static GoalSheet sound(GoalSheet sheet) {
    return mapped(
        sheet,
        indicator ->
            new Indicator(
                indicator.label(),
                indicator.actuals().headMap(sheet.fiscalYear()),
                indicator.target(),
                indicator.result(),
                indicator.supplement(),
                indicator.status()));
  }

  private static GoalSheet mapped(GoalSheet sheet, UnaryOperator<Indicator> change) {
    return sheet.withGoals(
        sheet.goals().stream()
            .map(goal -> goal.withIndicators(goal.indicators().stream().map(change).toList()))
            .toList());
  }

  @Property(tries = 12)
  void aSheetComparedWithItselfShowsNoDifference(@ForAll("sheets") GoalSheet any) {
    GoalSheet sheet = sound(any);
    SheetComparison comparison = COMPARER.compare(sheet, sheet);

    assertThat(comparison.indicators()).hasSize(indicators(sheet));
    assertThat(comparison.indicators())
        .allMatch(each -> each.earlier().equals(each.later()))
        .allMatch(each -> each.restated().isEmpty())
        .allMatch(each -> each.target().isEmpty());
    assertThat(comparison.droppedGoals()).isEmpty();
    assertThat(comparison.newGoals()).isEmpty();
    assertThat(comparison.droppedIndicators()).isEmpty();
    assertThat(comparison.newIndicators()).isEmpty();
  }

  @Property(tries = 12)
  void theComparisonIsMirroredWhenTheSidesAreSwapped(
      @ForAll("sheets") GoalSheet one, @ForAll("sheets") GoalSheet other) {
    SheetComparison there = COMPARER.compare(one, other);
    SheetComparison back = COMPARER.compare(other, one);

    assertThat(back.droppedGoals()).isEqualTo(there.newGoals());
    assertThat(back.newGoals()).isEqualTo(there.droppedGoals());
    assertThat(back.droppedIndicators()).isEqualTo(there.newIndicators());
    assertThat(back.newIndicators()).isEqualTo(there.droppedIndicators());
    assertThat(back.indicators())
        .extracting(each -> pair(each.later(), each.earlier(), each.target().isPresent()))
        .containsExactlyInAnyOrderElementsOf(
            there.indicators().stream()
                .map(each -> pair(each.earlier(), each.later(), each.target().isPresent()))
                .toList());
  }

  private static List<Object> pair(Position one, Position other, boolean changed) {
    return List.of(one, other, changed);
  }

  @Property(tries = 12)
  void everyIndicatorIsMatchedOrNamed(
      @ForAll("sheets") GoalSheet earlier, @ForAll("sheets") GoalSheet later) {
    SheetComparison comparison = COMPARER.compare(earlier, later);

    assertThat(
            comparison.indicators().size()
                + comparison.droppedIndicators().size()
                + comparison.droppedGoals().stream().mapToInt(g -> g.indicators().size()).sum())
        .isEqualTo(indicators(earlier));
    assertThat(
            comparison.indicators().size()
                + comparison.newIndicators().size()
                + comparison.newGoals().stream().mapToInt(g -> g.indicators().size()).sum())
        .isEqualTo(indicators(later));
  }

  @Property(tries = 12)
  void theOrderOfGoalsThatDifferChangesNoPair(
      @ForAll("sheets") GoalSheet sheet, @ForAll("seeds") int seed) {
    List<Goal> goals = new ArrayList<>(renamed(sheet));
    GoalSheet earlier = sheet.withGoals(goals);
    Collections.shuffle(goals, new Random(seed));

    SheetComparison comparison = COMPARER.compare(earlier, sheet.withGoals(goals));

    assertThat(comparison.indicators())
        .hasSize(indicators(sheet))
        .allMatch(
            each ->
                earlier.goals().get(each.earlier().goal()).equals(goals.get(each.later().goal())));
  }

  /** The goals with statements that tell them apart. */
  private static ImmutableList<Goal> renamed(GoalSheet sheet) {
    ImmutableList.Builder<Goal> goals = ImmutableList.builder();
    int number = 0;
    for (Goal goal : sheet.goals()) {
      number++;
      goals.add(Goal.of(number, "目標" + number, goal.indicators().toArray(new Indicator[0])));
    }
    return goals.build();
  }

  @Property(tries = 12)
  void theNextYearsFormRestatesNothing(@ForAll("sheets") GoalSheet any) {
    GoalSheet sheet = sound(any);
    SheetComparison comparison = COMPARER.compare(sheet, NextYear.of(sheet));

    assertThat(comparison.indicators()).hasSize(indicators(sheet));
    assertThat(comparison.indicators()).allMatch(each -> each.restated().isEmpty());
    assertThat(comparison.newGoals()).isEmpty();
    assertThat(comparison.droppedGoals()).isEmpty();
  }

  @Property(tries = 12)
  void widthsChangeNothing(@ForAll("sheets") GoalSheet any) {
    GoalSheet sheet = sound(any);
    GoalSheet wide =
        mapped(
            sheet,
            indicator ->
                new Indicator(
                    CellArbitraries.widened(indicator.label()),
                    indicator.actuals(),
                    indicator.target(),
                    indicator.result(),
                    "",
                    ""));

    assertThat(COMPARER.compare(sheet, wide).indicators())
        .allMatch(each -> each.earlier().equals(each.later()))
        .hasSize(indicators(sheet));
  }

  @Property(tries = 12)
  void everySheetOfASetIsComparedOrNamed(
      @ForAll("sheets") GoalSheet one,
      @ForAll("sheets") GoalSheet two,
      @ForAll("sheets") GoalSheet three) {
    ImmutableList<GoalSheet> earlier = ImmutableList.of(of(one, "総務課"), of(two, "土木課"));
    ImmutableList<GoalSheet> later = ImmutableList.of(of(two, "土 木課"), of(three, "福祉課"));

    YearComparison comparison = COMPARER.compare(earlier, later);
    YearComparison back = COMPARER.compare(later, earlier);

    assertThat(comparison.sheets()).hasSize(1);
    assertThat(comparison.sheets().get(0).earlier()).isEqualTo(earlier.get(1));
    assertThat(comparison.sheets().get(0).later()).isEqualTo(later.get(0));
    assertThat(comparison.onlyEarlier()).containsExactly(earlier.get(0));
    assertThat(comparison.onlyLater()).containsExactly(later.get(1));
    assertThat(back.onlyEarlier()).isEqualTo(comparison.onlyLater());
    assertThat(back.onlyLater()).isEqualTo(comparison.onlyEarlier());
  }

  private static GoalSheet of(GoalSheet sheet, String section) {
    return GoalSheet.of(
        FiscalYear.of(2022), Organization.of("みどり区", section), sheet.goals().toArray(new Goal[0]));
  }

  @Property(tries = 12)
  void ofSeveralSheetsOfAnOrganizationTheFirstCounts(
      @ForAll("sheets") GoalSheet one, @ForAll("sheets") GoalSheet two) {
    ImmutableList<GoalSheet> earlier = ImmutableList.of(of(one, "土木課"), of(two, "土木課"));

    YearComparison comparison = COMPARER.compare(earlier, ImmutableList.of(of(two, "土木課")));

    assertThat(comparison.sheets())
        .extracting(SheetComparison::earlier)
        .containsExactly(earlier.get(0));
    assertThat(comparison.onlyEarlier()).isEmpty();
  }
}
