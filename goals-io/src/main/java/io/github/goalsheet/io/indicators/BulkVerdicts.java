package io.github.goalsheet.io.indicators;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.math.IntMath;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.FigureGrades;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.WordReason;
import io.github.goalsheet.io.indicators.bulk.BytesCache;
import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import io.github.goalsheet.model.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assessments of indicators as small numbers, and what becomes of them in a goal: twice the index
 * of the grade, plus 1 if the target is met; or that there is no grade. Not thread-safe.
 */
final class BulkVerdicts implements BulkJudge.Verdicts<Integer> {
  static final ImmutableList<Agreement> AGREEMENTS = ImmutableList.copyOf(Agreement.values());

  private static final int BITS = 8;

  /** Goals of so many indicators are remembered, if verdicts are not too many. */
  private static final int FEW = 3;

  private static final int MANY_VERDICTS = 30;
  private static final int UNASKED = -3;

  /** A goal without a grade since there is no result. */
  static final int NO_RESULT = -2;

  private static final int NO_GRADE = -1;

  private final Evaluator evaluator;
  private final BulkColumns columns;
  private final BytesCache<int[]> ratings = new BytesCache<>(BITS, this::agreements);
  private final ImmutableList<Grade> grades;
  private final ImmutableList<Grade> goalGrades;
  private final ImmutableList<IndicatorEvaluation> examples;

  /** The grades of goals of few indicators, by their verdicts. */
  private final int[] known;

  private final int few;

  BulkVerdicts(Evaluator evaluator, BulkColumns columns) {
    this.evaluator = evaluator;
    this.columns = columns;
    this.grades = all(evaluator.policy().scale());
    this.goalGrades = all(evaluator.policy().goalScale());
    this.examples = examples(grades);
    this.few = examples.size() <= MANY_VERDICTS ? FEW : 1;
    this.known = new int[IntMath.pow(examples.size() + 1, few)];
    Arrays.fill(known, UNASKED);
  }

  /** Whether verdicts are all that the grade of a goal depends on. */
  static boolean suffice(EvaluationPolicy policy) {
    RollUp rollUp = policy.rollUps().goal();
    return rollUp.method() != RollUp.Method.MEAN_OF_RATES
        && rollUp.weights().isEmpty()
        && policy.rollUps().sheet().isEmpty();
  }

  private static ImmutableList<Grade> all(Scale scale) {
    return ImmutableList.copyOf(Iterables.concat(scale.grades(), scale.others()));
  }

  /** An assessment for each verdict. */
  private static ImmutableList<IndicatorEvaluation> examples(List<Grade> grades) {
    ImmutableList.Builder<IndicatorEvaluation> examples = ImmutableList.builder();
    for (Grade grade : grades) {
      WordReason reason = new WordReason.Equal("", grade);
      for (boolean met : new boolean[] {false, true}) {
        examples.add(example(new Assessment.Graded(grade, met, Optional.empty(), reason)));
      }
    }
    WordReason.NoTarget none = new WordReason.NoTarget(Optional.empty());
    WordReason.NoData noResult = new WordReason.NoData(Optional.empty(), false);
    return examples
        .add(
            example(new Assessment.Ungraded(none)),
            example(new Assessment.LeftOut(none)),
            example(new Assessment.Ungraded(noResult)))
        .build();
  }

  private static IndicatorEvaluation example(Assessment assessment) {
    return new IndicatorEvaluation(Indicator.of(""), assessment);
  }

  @Override
  public @Nullable Integer of(BulkPair pair) {
    int verdict = pair.grade();
    return verdict == FigureGrades.UNKNOWN ? null : verdict;
  }

  /** The verdict that an assessment is. */
  @Override
  public Integer of(Assessment assessment) {
    if (assessment instanceof Assessment.Graded graded) {
      return 2 * index(grades, graded.as()) + (graded.met() ? 1 : 0);
    }
    return examples.size()
        - (assessment.lacksResult() ? 1 : assessment instanceof Assessment.LeftOut ? 2 : 3);
  }

  private static int index(List<Grade> grades, Grade grade) {
    return Iterables.indexOf(grades, each -> each.name().equals(grade.name()));
  }

  /** The names of the grades of goals, by index. */
  ImmutableList<String> goalGrades() {
    return goalGrades.stream().map(Grade::name).collect(ImmutableList.toImmutableList());
  }

  /**
   * The grade of a goal.
   *
   * @param verdicts those of its indicators
   * @param count how many there are
   * @return the index of the grade among those of goals; below 0 if it has none, {@link #NO_RESULT}
   *     if that is for lack of a result
   */
  int goal(int[] verdicts, int count) {
    if (count > few) {
      return rollUp(verdicts, count);
    }
    int at = 0;
    for (int i = 0; i < count; i++) {
      at = at * (examples.size() + 1) + verdicts[i] + 1;
    }
    if (known[at] == UNASKED) {
      known[at] = rollUp(verdicts, count);
    }
    return known[at];
  }

  private int rollUp(int[] verdicts, int count) {
    List<IndicatorEvaluation> indicators = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      indicators.add(examples.get(verdicts[i]));
    }
    return goal(indicators);
  }

  /** The grade of a goal whose indicators are known in full, as {@link #goal(int[], int)}. */
  int goal(List<IndicatorEvaluation> indicators) {
    Assessment whole = evaluator.rollUp(indicators);
    return whole
        .grade()
        .map(grade -> index(goalGrades, grade))
        .orElse(whole.lacksResult() ? NO_RESULT : NO_GRADE);
  }

  /**
   * How the published word of a row stands to each grade of goals, and behind them to none: indexes
   * of {@link #AGREEMENTS}.
   */
  int[] agreements(RecordScanner row) {
    int rating = columns.rating();
    return row.isEscaped(rating)
        ? agreements(row.text(rating))
        : ratings.get(row.bytes(), row.start(rating), row.end(rating));
  }

  private int[] agreements(String rating) {
    Optional<String> published = Optional.of(rating).filter(word -> !Wording.isBlank(word));
    int[] agreements = new int[goalGrades.size() + 1];
    for (int i = 0; i < agreements.length; i++) {
      Optional<Grade> computed =
          i < goalGrades.size() ? Optional.of(goalGrades.get(i)) : Optional.empty();
      agreements[i] = AGREEMENTS.indexOf(evaluator.agreement(published, computed));
    }
    return agreements;
  }
}
