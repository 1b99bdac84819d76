package io.github.goalsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.Reason;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.testing.EvaluationArbitraries.Shuffled;
import io.github.goalsheet.testing.EvaluationArbitraries.TwoResults;
import io.github.goalsheet.testing.EvaluationArbitraries.TwoUnits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws that every evaluation policy should obey, as jqwik properties. A test of a policy
 * extends this class and names the policy:
 *
 * <pre>{@code
 * class OurPolicyTest extends PolicyLaws {
 *   @Override
 *   protected EvaluationPolicy policy() {
 *     return OUR_POLICY;
 *   }
 * }
 * }</pre>
 *
 * <p>Construction refuses much of what would break a law: scales whose grades do not follow each
 * other, words and roll-ups that name unknown grades, methods that cannot share a scale. What it
 * cannot refuse, because it may be meant, is found here: a roll-up that grades some met below none
 * met, scores that fall as grades rise, a grade for an undefined rate above that of a poor one.
 *
 * <p>A law says nothing where a policy says nothing: an indicator that is for a person to judge
 * breaks no law but that it must say so.
 */
public abstract class PolicyLaws {
  /** For subclasses. */
  protected PolicyLaws() {}

  /**
   * The policy under test.
   *
   * @return the policy
   */
  protected abstract EvaluationPolicy policy();

  /**
   * Rates an indicator. A test of something that wraps the evaluator overrides it.
   *
   * @param indicator the indicator
   * @return what the policy makes of it
   */
  protected Assessment rate(Indicator indicator) {
    return Evaluator.of(policy()).evaluate(indicator, year());
  }

  /**
   * Rates a goal. A test of something that wraps the evaluator overrides it.
   *
   * @param goal the goal
   * @return what the policy makes of it
   */
  protected GoalEvaluation rate(Goal goal) {
    return Evaluator.of(policy()).evaluate(goal, year());
  }

  /**
   * Rates a sheet. A test of something that wraps the evaluator overrides it.
   *
   * @param sheet the sheet
   * @return what the policy makes of it
   */
  protected SheetEvaluation rate(GoalSheet sheet) {
    return Evaluator.of(policy()).evaluate(sheet);
  }

  /**
   * The year of targets and results: fiscal 2022, or the last year of the plan that the policy
   * prorates, in which it owes the whole target.
   *
   * @return the year
   */
  protected FiscalYear year() {
    return policy()
        .targets()
        .proration()
        .map(plan -> plan.first().plusYears(plan.years() - 1))
        .orElseGet(() -> FiscalYear.of(2022));
  }

  /**
   * A better result of an indicator never gets a worse grade, nor is it missed where the worse one
   * is met. For targets of all kinds, in either direction; of a band whose ends both bind, the
   * result nearer to it on the same side is the better one.
   *
   * @param results an indicator with two results
   */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  public void aBetterResultNeverGetsAWorseGrade(@ForAll("twoResults") TwoResults results) {
    Assessment one = rate(results.one());
    Assessment other = rate(results.other());
    if (Better.isAtLeastAsGood(policy(), results.one(), results.other())) {
      assertNotWorse(policy().scale(), one, other);
    }
    if (Better.isAtLeastAsGood(policy(), results.other(), results.one())) {
      assertNotWorse(policy().scale(), other, one);
    }
  }

  /**
   * A goal never gets a worse grade because one of its indicators has a better result.
   *
   * @param indicators the indicators, of which the first has two results
   */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  public void aBetterIndicatorNeverMakesAGoalWorse(
      @ForAll("goals") ImmutableList<TwoResults> indicators) {
    TwoResults first = indicators.get(0);
    Assessment one = rate(goal(indicators, first.one())).assessment();
    Assessment other = rate(goal(indicators, first.other())).assessment();
    if (Better.isAtLeastAsGood(policy(), first.one(), first.other())) {
      assertNotWorse(policy().goalScale(), one, other);
    }
    if (Better.isAtLeastAsGood(policy(), first.other(), first.one())) {
      assertNotWorse(policy().goalScale(), other, one);
    }
  }

  private static Goal goal(List<TwoResults> indicators, Indicator first) {
    return Goal.of(1, "目標", first)
        .withIndicators(
            Streams.concat(Stream.of(first), indicators.stream().skip(1).map(TwoResults::one))
                .toList());
  }

  private static void assertNotWorse(Scale scale, Assessment better, Assessment worse) {
    Optional<Integer> order =
        better
            .grade()
            .flatMap(grade -> worse.grade().flatMap(other -> scale.compare(grade, other)));
    assertThat(order.orElse(0)).as("%s against %s", better, worse).isNotNegative();
    if (better instanceof Assessment.Graded one && worse instanceof Assessment.Graded other) {
      assertThat(one.met() || !other.met()).as("%s against %s", better, worse).isTrue();
    }
  }

  /**
   * A result equal to its target is met, if it is graded at all: the bound itself counts for 以上,
   * 以下, bare numbers and approximate ones, both ends of a band count, and what was reached before
   * counts where the target is measured from it.
   *
   * @param indicator an indicator whose result is just what its target asks for
   */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  public void aResultEqualToItsTargetIsMet(@ForAll("exactlyMet") Indicator indicator) {
    Assessment assessment = rate(indicator);
    if (assessment instanceof Assessment.Graded graded) {
      assertThat(graded.met()).as("%s: %s", indicator, assessment).isTrue();
    }
  }

  /**
   * The same change of unit on target, result and earlier actuals changes nothing. A policy that
   * grades differences ({@link RateMethod#DIFFERENCE}) counts in the unit itself, so that this says
   * nothing of it.
   *
   * @param indicators the same indicator in two units
   */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  public void theSameChangeOfUnitChangesNothing(@ForAll("twoUnits") TwoUnits indicators) {
    if (policy().rates().up() == RateMethod.DIFFERENCE) {
      return;
    }
    Assessment one = rate(indicators.one());
    Assessment other = rate(indicators.other());
    assertThat(other.grade()).as("%s against %s", one, other).isEqualTo(one.grade());
    assertThat(other.rate()).as("%s against %s", one, other).isEqualTo(one.rate());
    assertThat(other.reason().code()).isEqualTo(one.reason().code());
  }

  /**
   * Grading is total: whatever a sheet says, everything in it has a grade or a reason why it has
   * none, and no exception is thrown.
   *
   * @param sheet any sheet
   */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  public void everySheetIsRatedOrSaysWhyNot(@ForAll("sheets") GoalSheet sheet) {
    SheetEvaluation evaluation = rate(sheet);
    assertThat(evaluation.goals()).hasSameSizeAs(sheet.goals());
    for (GoalEvaluation goal : evaluation.goals()) {
      assertThat(goal.indicators()).hasSameSizeAs(goal.goal().indicators());
      assertSpeaks(goal.assessment());
      goal.indicators().stream()
          .map(IndicatorEvaluation::assessment)
          .forEach(PolicyLaws::assertSpeaks);
    }
    assertThat(evaluation.assessment().isPresent())
        .isEqualTo(policy().rollUps().sheet().isPresent());
    evaluation.assessment().ifPresent(PolicyLaws::assertSpeaks);
  }

  /**
   * Every reason has a code and a sentence in both languages, whatever the cells say.
   *
   * @param indicator any indicator
   */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  public void everyReasonSpeaksBothLanguages(@ForAll("anyIndicators") Indicator indicator) {
    assertSpeaks(rate(indicator));
  }

  private static void assertSpeaks(Assessment assessment) {
    Reason reason = assessment.reason();
    assertThat(reason.code()).as("%s", assessment).matches("[a-z0-9]+(_[a-z0-9]+)*");
    assertThat(reason.message().ja()).as("%s", assessment).isNotBlank();
    assertThat(reason.message().en()).as("%s", assessment).isNotBlank();
  }

  /**
   * The order of its indicators does not matter to the grade of a goal, nor does that of the goals
   * to the grade of a sheet.
   *
   * @param goals goals, and the same ones shuffled
   */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  public void orderDoesNotMatter(@ForAll("shuffled") Shuffled goals) {
    for (int i = 0; i < goals.goals().size(); i++) {
      assertThat(rate(goals.shuffledInside().get(i)).assessment().grade())
          .as("%s", goals.goals().get(i))
          .isEqualTo(rate(goals.goals().get(i)).assessment().grade());
    }
    assertThat(grade(rate(sheet(goals.shuffled()))))
        .as("%s", goals)
        .isEqualTo(grade(rate(sheet(goals.goals()))));
  }

  private static Optional<Grade> grade(SheetEvaluation evaluation) {
    return evaluation.assessment().flatMap(Assessment::grade);
  }

  private GoalSheet sheet(List<Goal> goals) {
    return GoalSheet.of(year(), Organization.of("部", "課"), goals.toArray(new Goal[0]));
  }

  /**
   * The published rating is never changed, nor does it influence what is computed.
   *
   * @param sheet any sheet
   */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  public void thePublishedRatingIsNeverChanged(@ForAll("sheets") GoalSheet sheet) {
    SheetEvaluation evaluation = rate(sheet);
    assertThat(evaluation.sheet()).isEqualTo(sheet);
    for (int i = 0; i < sheet.goals().size(); i++) {
      GoalEvaluation goal = evaluation.goals().get(i);
      assertThat(goal.goal()).isEqualTo(sheet.goals().get(i));
      policy()
          .goalScale()
          .grades()
          .forEach(
              grade ->
                  assertThat(rate(goal.goal().withRating(grade.name())).assessment().grade())
                      .isEqualTo(rate(goal.goal()).assessment().grade()));
    }
  }

  /**
   * Agreement follows the order of the scale: the same grade agrees, a better published one is
   * higher, a worse one lower.
   *
   * @param indicators the indicators of a goal
   */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  public void agreementFollowsTheScale(@ForAll("goals") ImmutableList<TwoResults> indicators) {
    Goal goal = goal(indicators, indicators.get(0).one());
    assertThat(rate(goal).agreement()).isEqualTo(Agreement.NOT_RATED);
    Scale scale = policy().goalScale();
    for (Grade published : scale.grades()) {
      GoalEvaluation evaluation = rate(goal.withRating(published.name()));
      Agreement expected =
          evaluation
              .assessment()
              .grade()
              .flatMap(computed -> scale.compare(published, computed))
              .map(
                  order ->
                      order == 0
                          ? Agreement.AGREES
                          : order > 0 ? Agreement.PUBLISHED_HIGHER : Agreement.PUBLISHED_LOWER)
              .orElse(Agreement.UNDETERMINED);
      assertThat(evaluation.agreement()).as("%s", evaluation).isEqualTo(expected);
    }
  }

  /**
   * Cases of a law.
   *
   * @return the cases
   */
  @Provide
  protected Arbitrary<TwoResults> twoResults() {
    return EvaluationArbitraries.twoResults(policy(), year());
  }

  /**
   * Cases of a law.
   *
   * @return the cases
   */
  @Provide
  protected Arbitrary<ImmutableList<TwoResults>> goals() {
    return EvaluationArbitraries.goals(policy(), year());
  }

  /**
   * Cases of a law.
   *
   * @return the cases
   */
  @Provide
  protected Arbitrary<Indicator> exactlyMet() {
    return EvaluationArbitraries.exactlyMet(policy(), year());
  }

  /**
   * Cases of a law.
   *
   * @return the cases
   */
  @Provide
  protected Arbitrary<TwoUnits> twoUnits() {
    return EvaluationArbitraries.twoUnits(policy(), year());
  }

  /**
   * Cases of a law.
   *
   * @return the cases
   */
  @Provide
  protected Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets();
  }

  /**
   * Cases of a law.
   *
   * @return the cases
   */
  @Provide
  protected Arbitrary<Indicator> anyIndicators() {
    return EvaluationArbitraries.anyIndicators(policy(), year());
  }

  /**
   * Cases of a law.
   *
   * @return the cases
   */
  @Provide
  protected Arbitrary<Shuffled> shuffled() {
    return EvaluationArbitraries.shuffled(policy(), year());
  }
}
