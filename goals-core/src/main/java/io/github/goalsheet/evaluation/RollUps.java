package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How grades are summed up. Immutable and thread-safe.
 *
 * @param goal how indicators become a goal
 * @param sheet how goals become a sheet; empty if a sheet as a whole is not graded
 */
public record RollUps(RollUp goal, Optional<RollUp> sheet) implements PolicyPart {
  /** The worst indicator decides a goal; sheets are not graded. */
  public static final RollUps DEFAULT = new RollUps(RollUp.WORST, Optional.empty());

  public RollUps {
    requireNonNull(goal, "goal");
    requireNonNull(sheet, "sheet");
  }

  /**
   * This with how indicators become a goal.
   *
   * @param value the roll-up
   * @return the changed copy
   */
  public RollUps withGoal(RollUp value) {
    return new RollUps(value, sheet);
  }

  /**
   * This with how goals become a sheet.
   *
   * @param value the roll-up
   * @return the changed copy
   */
  public RollUps withSheet(RollUp value) {
    return new RollUps(goal, Optional.of(value));
  }
}
