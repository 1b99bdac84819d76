package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import io.github.goalsheet.testing.CellArbitraries;
import io.github.goalsheet.testing.SheetArbitraries;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must not change an evaluation does not. */
class EvaluationMetamorphicTest {
  private static final Evaluator EVALUATOR = Evaluator.of(EvaluationPolicy.niigata());

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets();
  }

  @Provide
  Arbitrary<String> ratings() {
    return Arbitraries.of("達成", "一部未達成", "未達成", "Ａ", " 達成 ");
  }

  private static ImmutableList<Assessment> ofIndicators(GoalSheet sheet) {
    return EVALUATOR.evaluate(sheet).goals().stream()
        .flatMap(goal -> goal.indicators().stream())
        .map(IndicatorEvaluation::assessment)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Assessment> ofGoals(GoalSheet sheet) {
    return EVALUATOR.evaluate(sheet).goals().stream()
        .map(GoalEvaluation::assessment)
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 15)
  void theSameSheetIsEvaluatedTheSame(@ForAll("sheets") GoalSheet sheet) {
    assertThat(EVALUATOR.evaluate(sheet)).isEqualTo(EVALUATOR.evaluate(sheet));
    assertThat(EVALUATOR.evaluate(sheet).sheet()).isSameAs(sheet);
  }

  @Property(tries = 15)
  void textsThatExplainDoNotRate(@ForAll("sheets") GoalSheet sheet) {
    GoalSheet silent =
        sheet.withGoals(
            sheet.goals().stream()
                .map(
                    goal ->
                        goal.withInitiatives("")
                            .withIndicators(
                                goal.indicators().stream()
                                    .map(each -> each.withStatus("").withSupplement(""))
                                    .toList()))
                .toList());

    assertThat(ofIndicators(silent)).isEqualTo(ofIndicators(sheet));
    assertThat(ofGoals(silent)).isEqualTo(ofGoals(sheet));
  }

  @Property(tries = 15)
  void headAndFootDoNotRate(@ForAll("sheets") GoalSheet sheet) {
    GoalSheet bare =
        new GoalSheet(
            sheet.fiscalYear(),
            Organization.of("", ""),
            "",
            SheetDates.NONE,
            sheet.goals(),
            Narrative.NONE);

    assertThat(ofIndicators(bare)).isEqualTo(ofIndicators(sheet));
    assertThat(ofGoals(bare)).isEqualTo(ofGoals(sheet));
  }

  @Property(tries = 15)
  void thePublishedRatingIsOnlyCompared(
      @ForAll("sheets") GoalSheet sheet, @ForAll("ratings") String rating) {
    GoalSheet rated =
        sheet.withGoals(sheet.goals().stream().map(goal -> goal.withRating(rating)).toList());

    assertThat(ofGoals(rated)).isEqualTo(ofGoals(sheet));
    assertThat(EVALUATOR.evaluate(rated).goals())
        .allSatisfy(goal -> assertThat(goal.agreement()).isEqualTo(expected(goal, rating)));
  }

  private static Agreement expected(GoalEvaluation goal, String rating) {
    List<String> bestFirst = List.of("達成", "一部未達成", "未達成");
    Optional<Grade> computed = goal.assessment().grade();
    int published = bestFirst.indexOf(rating.strip());
    if (computed.isEmpty() || published < 0) {
      return Agreement.UNDETERMINED;
    }
    return Agreement.of(Integer.compare(bestFirst.indexOf(computed.get().name()), published));
  }

  @Property(tries = 15)
  void aGoalIsEvaluatedByItself(@ForAll("sheets") GoalSheet sheet) {
    List<GoalEvaluation> together = EVALUATOR.evaluate(sheet).goals();

    for (int i = 0; i < sheet.goals().size(); i++) {
      assertThat(EVALUATOR.evaluate(sheet.goals().get(i), sheet.fiscalYear()))
          .isEqualTo(together.get(i));
    }
  }

  @Property(tries = 15)
  void theOrderOfGoalsDoesNotMatter(@ForAll("sheets") GoalSheet sheet) {
    GoalSheet reversed = sheet.withGoals(Lists.reverse(sheet.goals()));

    assertThat(ofGoals(reversed)).isEqualTo(Lists.reverse(ofGoals(sheet)));
  }

  @Property(tries = 15)
  void numbersParentsAndWhatIsCarriedDoNotMatter(@ForAll("sheets") GoalSheet sheet) {
    GoalSheet other =
        sheet.withGoals(
            sheet.goals().stream()
                .map(
                    goal ->
                        new Goal(
                            7,
                            ImmutableList.of(3),
                            goal.statement(),
                            goal.initiatives(),
                            goal.indicators(),
                            goal.rating(),
                            ImmutableSet.of()))
                .toList());

    assertThat(ofGoals(other)).isEqualTo(ofGoals(sheet));
  }

  @Property(tries = 15)
  void widthsOfCellsDoNotRate(@ForAll("sheets") GoalSheet sheet) {
    GoalSheet wide = withIndicators(sheet, EvaluationMetamorphicTest::widened);

    assertThat(ofIndicators(wide).stream().map(Assessment::grade))
        .containsExactlyElementsOf(ofIndicators(sheet).stream().map(Assessment::grade).toList());
    assertThat(ofIndicators(wide).stream().map(Assessment::rate))
        .containsExactlyElementsOf(ofIndicators(sheet).stream().map(Assessment::rate).toList());
    assertThat(ofIndicators(wide).stream().map(each -> each.reason().code()))
        .containsExactlyElementsOf(
            ofIndicators(sheet).stream().map(each -> each.reason().code()).toList());
  }

  private static Indicator widened(Indicator indicator) {
    Indicator wide =
        indicator
            .withTarget(CellArbitraries.widened(indicator.target().text()))
            .withResult(CellArbitraries.widened(indicator.result().text()));
    for (FiscalYear year : indicator.actuals().keySet()) {
      wide = wide.withActual(year, CellArbitraries.widened(indicator.actuals().get(year).text()));
    }
    return wide;
  }

  @Property(tries = 15)
  void laterActualsDoNotRate(@ForAll("sheets") GoalSheet sheet) {
    GoalSheet earlier = withIndicators(sheet, each -> withoutLater(each, sheet.fiscalYear()));

    assertThat(ofIndicators(earlier)).isEqualTo(ofIndicators(sheet));
  }

  private static Indicator withoutLater(Indicator indicator, FiscalYear year) {
    return new Indicator(
        indicator.label(),
        ImmutableSortedMap.copyOf(
            Maps.filterKeys(indicator.actuals(), each -> each.compareTo(year) < 0)),
        indicator.target(),
        indicator.result(),
        indicator.supplement(),
        indicator.status());
  }

  @Property(tries = 15)
  void everyAssessmentIsAGradeOfTheScaleOrSaysWhyNot(@ForAll("sheets") GoalSheet sheet) {
    Scale scale = EvaluationPolicy.niigata().scale();

    assertThat(
            ImmutableList.<Assessment>builder()
                .addAll(ofIndicators(sheet))
                .addAll(ofGoals(sheet))
                .build())
        .allSatisfy(
            each -> {
              each.grade().ifPresent(grade -> assertThat(scale.find(grade.name())).contains(grade));
              assertThat(each.grade().isEmpty() && each.rate().isPresent()).isFalse();
              assertThat(each.reason().code()).matches("[a-z]+(_[a-z]+)*");
              assertThat(each.reason().message().ja()).isNotBlank();
              assertThat(each.reason().message().en()).isNotBlank();
            });
  }

  @Property(tries = 15)
  void aBlankResultIsNeverRatedAsMet(@ForAll("sheets") GoalSheet sheet) {
    GoalSheet blank = withIndicators(sheet, each -> each.withResult("-"));

    assertThat(ofIndicators(blank))
        .noneMatch(each -> each instanceof Assessment.Graded graded && graded.met());
  }

  /** A sheet with each of its indicators changed. */
  private static GoalSheet withIndicators(GoalSheet sheet, UnaryOperator<Indicator> change) {
    return sheet.withGoals(
        sheet.goals().stream()
            .map(goal -> goal.withIndicators(goal.indicators().stream().map(change).toList()))
            .toList());
  }
}
