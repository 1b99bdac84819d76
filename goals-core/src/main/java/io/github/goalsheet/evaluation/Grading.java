package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What rates lead to. Immutable and thread-safe.
 *
 * @param scale the grades
 * @param fullScale the bounds of the same grades for targets that cannot be exceeded, because they
 *     are 100 % themselves; empty for the same ones
 * @param missedWithoutRate the grade of a missed target whose rate is not defined; empty if that is
 *     for a person to judge
 */
public record Grading(Scale scale, Optional<Scale> fullScale, Optional<String> missedWithoutRate)
    implements PolicyPart {
  public Grading {
    requireNonNull(scale, "scale");
    fullScale.ifPresent(full -> Consistency.sameGrades(scale, full));
    missedWithoutRate.ifPresent(grade -> Consistency.known(scale, grade));
  }

  /**
   * A scale for all targets; a missed one without a rate is for a person to judge.
   *
   * @param scale the grades
   * @return the part
   */
  public static Grading of(Scale scale) {
    return new Grading(scale, Optional.empty(), Optional.empty());
  }

  /**
   * This with other bounds for targets that are 100 % themselves.
   *
   * @param value the same grades
   * @return the changed copy
   */
  public Grading withFullScale(Scale value) {
    return new Grading(scale, Optional.of(value), missedWithoutRate);
  }

  /**
   * This with a grade for a missed target whose rate is not defined.
   *
   * @param grade the grade's name
   * @return the changed copy
   */
  public Grading withMissedWithoutRate(String grade) {
    return new Grading(scale, fullScale, Optional.of(grade));
  }
}
