package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.testing.EvaluationArbitraries;
import io.github.goalsheet.testing.SamplePolicies;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The direction that a policy tells is that by which its evaluator judges. */
class JudgedDirectionTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);
  private static final EvaluationPolicy PLAIN =
      EvaluationPolicy.of("plain", EvaluationPolicy.niigata().scale());

  private static Optional<Figures> figures(EvaluationPolicy policy, Indicator indicator) {
    Reason reason = Evaluator.of(policy).evaluate(indicator, YEAR).reason();
    return reason instanceof NumberReason number ? Optional.of(number.figures()) : Optional.empty();
  }

  private static void agree(EvaluationPolicy policy, Indicator indicator) {
    Optional<Direction> told = policy.directionOf(indicator, YEAR);
    Optional<Figures> judged = figures(policy, indicator);
    if (judged.isEmpty()) {
      return;
    }
    boolean bothBind = judged.get().origin() == Figures.Origin.BOTH_ENDS;
    boolean zeroOfNoDirection =
        told.isEmpty()
            && judged.get().aim().signum() == 0
            && policy.targets().zeroTarget() != ZeroTarget.LOWER_IS_BETTER;
    if (!zeroOfNoDirection) {
      assertThat(told)
          .as("%s: %s by %s", policy.name(), judged.get(), indicator)
          .isEqualTo(
              bothBind ? Optional.empty() : Optional.of(Direction.of(judged.get().comparison())));
    }
  }

  /**
   * Whatever is judged, but for figures of several units: what the result is told in decides there
   * which of them count, and the direction is told without a result.
   */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whateverIsJudged(@ForAll("judged") Tuple2<EvaluationPolicy, Indicator> judged) {
    if (units(judged.get2()).count() <= 1) {
      agree(judged.get1(), judged.get2());
    }
  }

  private static Stream<String> units(Indicator indicator) {
    return Stream.concat(
            Stream.of(indicator.target().reading(), indicator.result().reading()),
            indicator.actuals().values().stream().map(Cell::reading))
        .flatMap(reading -> reading.amounts().stream())
        .flatMap(amount -> amount.unit().stream())
        .distinct();
  }

  @Provide
  Arbitrary<Tuple2<EvaluationPolicy, Indicator>> judged() {
    Arbitrary<Directions> directions =
        Arbitraries.of(
            Directions.DEFAULT,
            Directions.DEFAULT.withByBaseline(true),
            Directions.DEFAULT.withByBaseline(true).withAssumed(Optional.empty()));
    return Arbitraries.of(SamplePolicies.all())
        .flatMap(policy -> directions.map(each -> policy.with(each)))
        .flatMap(
            policy ->
                EvaluationArbitraries.anyIndicators(policy, YEAR)
                    .map(indicator -> Tuple.of(policy, indicator)));
  }

  @Example
  void theBaselineIsNotThatOfTheYearItself() {
    EvaluationPolicy latest =
        PLAIN.with(
            Directions.DEFAULT.withByBaseline(true),
            RateRules.DEFAULT.withBaseline(Baseline.LATEST));
    Indicator indicator =
        Indicator.of("人数")
            .withTarget("10")
            .withResult("8")
            .withActual(FiscalYear.of(2021), "12")
            .withActual(YEAR, "8");
    agree(latest, indicator);
    assertThat(latest.directionOf(indicator, YEAR)).contains(Direction.DOWN);
  }

  @Example
  void theBaselineTellsNothingWhereResultsAreComparedWithTheYearBefore() {
    EvaluationPolicy before =
        PLAIN.with(
            Directions.DEFAULT.withByBaseline(true),
            TargetRules.DEFAULT.withReference(Reference.PREVIOUS_YEAR));
    Indicator indicator =
        Indicator.of("人数").withTarget("10").withResult("8").withActual(FiscalYear.of(2021), "12");
    agree(before, indicator);
    assertThat(before.directionOf(indicator, YEAR)).contains(Direction.UP);
    assertThat(before.directionOf(indicator.withTarget("0"), YEAR)).contains(Direction.UP);
  }

  @Example
  void aBandOfWhichBothEndsBindHasNone() {
    for (String target : ImmutableList.of("70~80", "70以上80以下")) {
      Indicator indicator = Indicator.of("率").withTarget(target).withResult("90");
      agree(PLAIN, indicator);
      assertThat(PLAIN.directionOf(indicator, YEAR)).as(target).isEmpty();
    }
  }

  @Example
  void theFigureThatCountsIsTheOneThatMayBeZero() {
    EvaluationPolicy second = PLAIN.with(TargetRules.DEFAULT.withSecondFigure(SecondFigure.COUNTS));
    Indicator indicator = Indicator.of("企業").withTarget("0社 (8社)").withResult("7社");
    agree(second, indicator);
    assertThat(second.directionOf(indicator, YEAR)).contains(Direction.UP);
  }
}
