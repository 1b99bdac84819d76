package io.github.goalsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Grading;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** Each law catches what breaks it: a policy where construction allows one, else an evaluator. */
class PolicyLawsTest {
  private static final int TRIES = 3000;

  /** Laws of a policy, with nothing broken. */
  private static class Laws extends PolicyLaws {
    private final EvaluationPolicy policy;

    Laws(EvaluationPolicy policy) {
      this.policy = policy;
    }

    Laws() {
      this(EvaluationPolicy.niigata());
    }

    @Override
    protected EvaluationPolicy policy() {
      return policy;
    }
  }

  private static <L extends PolicyLaws, T> boolean breaks(
      L laws, Function<L, Arbitrary<T>> cases, Consumer<T> law) {
    return cases
        .apply(laws)
        .sampleStream()
        .limit(TRIES)
        .anyMatch(
            sample -> {
              try {
                law.accept(sample);
                return false;
              } catch (AssertionError | IllegalStateException broken) {
                return true;
              }
            });
  }

  @Example
  void aGradeForAnUndefinedRateAboveThatOfAPoorOneIsCaught() {
    Scale scale =
        Scale.of(
            Grade.from("A", "100"), Grade.from("B", "80"), Grade.from("C", "50"), Grade.of("D"));
    Laws broken =
        new Laws(
            EvaluationPolicy.of("broken", scale)
                .with(Grading.of(scale).withMissedWithoutRate("B")));
    assertThat(breaks(broken, PolicyLaws::twoResults, broken::aBetterResultNeverGetsAWorseGrade))
        .isTrue();
    Laws sound =
        new Laws(
            EvaluationPolicy.of("sound", scale).with(Grading.of(scale).withMissedWithoutRate("D")));
    assertThat(breaks(sound, PolicyLaws::twoResults, sound::aBetterResultNeverGetsAWorseGrade))
        .isFalse();
  }

  @Example
  void aGradeForSomeMetBelowThatOfNoneMetIsCaught() {
    Scale scale = Scale.of(Grade.from("A", "100"), Grade.from("B", "50"), Grade.of("C"));
    Laws broken =
        new Laws(
            EvaluationPolicy.of("broken", scale)
                .with(RollUps.DEFAULT.withGoal(RollUp.allSomeNone("C"))));
    assertThat(breaks(broken, PolicyLaws::goals, broken::aBetterIndicatorNeverMakesAGoalWorse))
        .isTrue();
    Laws sound =
        new Laws(
            EvaluationPolicy.of("sound", scale)
                .with(RollUps.DEFAULT.withGoal(RollUp.allSomeNone("B"))));
    assertThat(breaks(sound, PolicyLaws::goals, sound::aBetterIndicatorNeverMakesAGoalWorse))
        .isFalse();
  }

  @Example
  void scoresThatFallAsGradesRiseAreCaught() {
    Scale scale =
        Scale.of(
            Grade.from("1", "100").withScore("1"),
            Grade.from("2", "80").withScore("2"),
            Grade.of("3").withScore("3"));
    RollUp mean =
        new RollUp(
            RollUp.Method.MEAN_OF_SCORES,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Scale.of(Grade.from("良い", "2"), Grade.of("悪い"))),
            ImmutableList.of());
    Laws broken =
        new Laws(EvaluationPolicy.of("broken", scale).with(RollUps.DEFAULT.withGoal(mean)));
    assertThat(breaks(broken, PolicyLaws::goals, broken::aBetterIndicatorNeverMakesAGoalWorse))
        .isTrue();
  }

  @Example
  void aBoundThatDoesNotCountIsCaught() {
    Laws broken =
        new Laws() {
          @Override
          protected Assessment rate(Indicator indicator) {
            return super.rate(indicator.withTarget(indicator.target().text().replace("以上", "超")));
          }
        };
    assertThat(breaks(broken, PolicyLaws::exactlyMet, broken::aResultEqualToItsTargetIsMet))
        .isTrue();
  }

  @Example
  void numbersComparedWithoutTheirUnitsAreCaught() {
    Laws broken =
        new Laws() {
          @Override
          protected Assessment rate(Indicator indicator) {
            String digits = indicator.result().text().replaceAll("[^0-9.▲]", "");
            return super.rate(indicator.withResult(digits));
          }
        };
    assertThat(breaks(broken, PolicyLaws::twoUnits, broken::theSameChangeOfUnitChangesNothing))
        .isTrue();
  }

  @Example
  void anExceptionForAStrangeCellIsCaught() {
    Laws broken =
        new Laws() {
          @Override
          protected Assessment rate(Indicator indicator) {
            checkFamiliar(indicator);
            return super.rate(indicator);
          }

          @Override
          protected SheetEvaluation rate(GoalSheet sheet) {
            sheet.goals().forEach(goal -> goal.indicators().forEach(each -> checkFamiliar(each)));
            return super.rate(sheet);
          }
        };
    assertThat(breaks(broken, PolicyLaws::sheets, broken::everySheetIsRatedOrSaysWhyNot)).isTrue();
    assertThat(breaks(broken, PolicyLaws::anyIndicators, broken::everyReasonSpeaksBothLanguages))
        .isTrue();
  }

  private static void checkFamiliar(Indicator indicator) {
    if (indicator.result().text().contains("評価不能")) {
      throw new IllegalStateException("cannot rate " + indicator);
    }
  }

  @Example
  void aGoalThatIsForgottenIsCaught() {
    Laws broken =
        new Laws() {
          @Override
          protected SheetEvaluation rate(GoalSheet sheet) {
            return super.rate(sheet.withGoals(Iterables.limit(sheet.goals(), 1)));
          }
        };
    assertThat(breaks(broken, PolicyLaws::sheets, broken::everySheetIsRatedOrSaysWhyNot)).isTrue();
  }

  @Example
  void aGoalRatedByItsFirstIndicatorIsCaught() {
    Laws broken =
        new Laws() {
          @Override
          protected GoalEvaluation rate(Goal goal) {
            return super.rate(goal.withIndicators(Iterables.limit(goal.indicators(), 1)));
          }
        };
    assertThat(breaks(broken, PolicyLaws::shuffled, broken::orderDoesNotMatter)).isTrue();
  }

  @Example
  void aSheetRatedByItsFirstGoalIsCaught() {
    Laws broken =
        new Laws(SamplePolicies.named("inverse")) {
          @Override
          protected SheetEvaluation rate(GoalSheet sheet) {
            return super.rate(sheet.withGoals(Iterables.limit(sheet.goals(), 1)));
          }
        };
    assertThat(breaks(broken, PolicyLaws::shuffled, broken::orderDoesNotMatter)).isTrue();
  }

  @Example
  void aRatingThatIsOverwrittenIsCaught() {
    Laws broken =
        new Laws() {
          @Override
          protected SheetEvaluation rate(GoalSheet sheet) {
            return super.rate(
                sheet.withGoals(Iterables.transform(sheet.goals(), goal -> goal.withRating("達成"))));
          }
        };
    assertThat(breaks(broken, PolicyLaws::sheets, broken::thePublishedRatingIsNeverChanged))
        .isTrue();
  }

  @Example
  void aRatingThatIsBelievedIsCaught() {
    Laws broken =
        new Laws() {
          @Override
          protected GoalEvaluation rate(Goal goal) {
            GoalEvaluation sound = super.rate(goal);
            Optional<Grade> published = goal.rating().flatMap(policy().goalScale()::find);
            return published
                .<GoalEvaluation>map(
                    grade ->
                        new GoalEvaluation(
                            goal,
                            sound.indicators(),
                            new Assessment.Graded(
                                grade, true, Optional.empty(), sound.assessment().reason()),
                            sound.agreement()))
                .orElse(sound);
          }
        };
    assertThat(breaks(broken, PolicyLaws::sheets, broken::thePublishedRatingIsNeverChanged))
        .isTrue();
  }

  @Example
  void anAgreementThatAlwaysAgreesIsCaught() {
    Laws broken =
        new Laws() {
          @Override
          protected GoalEvaluation rate(Goal goal) {
            GoalEvaluation sound = super.rate(goal);
            return sound.agreement() == Agreement.NOT_RATED
                ? sound
                : new GoalEvaluation(
                    goal, sound.indicators(), sound.assessment(), Agreement.AGREES);
          }
        };
    assertThat(breaks(broken, PolicyLaws::goals, broken::agreementFollowsTheScale)).isTrue();
  }
}
