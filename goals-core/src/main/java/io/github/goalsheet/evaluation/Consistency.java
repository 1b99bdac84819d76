package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/** What the parts of a policy must have in common. */
final class Consistency {
  private Consistency() {}

  /** Two scales have the same grades with the same scores; their bounds may differ. */
  static void sameGrades(Scale scale, Scale full) {
    checkArgument(
        full.others().isEmpty() && unbounded(full).equals(unbounded(scale)),
        "other grades or scores: %s, %s",
        full,
        scale);
  }

  private static ImmutableList<Grade> unbounded(Scale scale) {
    return scale.grades().stream()
        .map(grade -> new Grade(grade.name(), Optional.empty(), true, grade.score()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A roll-up names grades of the scale that it rolls up, and counts scores that are there. */
  static void rollUp(Scale scale, RateRules rates, RollUp rollUp) {
    Stream.concat(rollUp.some().stream(), rollUp.none().stream())
        .forEach(grade -> known(scale, grade));
    checkArgument(
        rollUp.method() != RollUp.Method.MEAN_OF_RATES || rates.up() != RateMethod.DIFFERENCE,
        "differences in several units have no mean");
    if (rollUp.method().countsScores()) {
      scale
          .grades()
          .forEach(grade -> checkArgument(grade.score().isPresent(), "%s has no score", grade));
    }
  }

  static void known(Scale scale, Outcome outcome) {
    if (outcome instanceof Outcome.ToGrade grade) {
      known(scale, grade.name());
    }
  }

  static void known(Scale scale, String grade) {
    checkArgument(scale.find(grade).isPresent(), "unknown grade: %s", grade);
  }
}
