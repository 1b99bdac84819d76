package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What an evaluation says of an indicator, a goal or a sheet: a grade, or why there is none. Never
 * a stand-in. Immutable and thread-safe.
 */
public sealed interface Assessment {
  /**
   * Why.
   *
   * @return the reason
   */
  Reason reason();

  /**
   * The grade, if there is one.
   *
   * @return the grade, or empty
   */
  default Optional<Grade> grade() {
    return this instanceof Graded graded ? Optional.of(graded.as()) : Optional.empty();
  }

  /**
   * The achievement rate, if there is one.
   *
   * @return the exact rate, or empty; a grade that words decide has none
   */
  default Optional<Rate> rate() {
    return this instanceof Graded graded ? graded.measured() : Optional.empty();
  }

  /**
   * Whether it has no grade for the one reason that there is no result: the cell is blank, or says
   * that there is no figure yet. Then nobody has to judge anything; a result has to come.
   *
   * @return whether a result is missing
   */
  default boolean lacksResult() {
    return this instanceof Ungraded ungraded && ungraded.reason().lacksResult();
  }

  /**
   * It has a grade.
   *
   * @param as the grade
   * @param met whether the target is met
   * @param measured the achievement rate, or empty if none is defined
   * @param reason why
   */
  record Graded(Grade as, boolean met, Optional<Rate> measured, Reason reason)
      implements Assessment {
    public Graded {
      requireNonNull(as, "as");
      requireNonNull(measured, "measured");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * It has no grade; a person must judge.
   *
   * @param reason why
   */
  record Ungraded(Reason reason) implements Assessment {
    public Ungraded {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * It does not count.
   *
   * @param reason why
   */
  record LeftOut(Reason reason) implements Assessment {
    public LeftOut {
      requireNonNull(reason, "reason");
    }
  }
}
