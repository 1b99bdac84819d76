package io.github.goalsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of a sheet. Immutable and thread-safe. Their order is not enforced: a sheet whose dates
 * are out of order can be read and is reported.
 *
 * @param created 作成日, or empty
 * @param revised 修正日, or empty
 * @param evaluated 評価日, or empty
 */
public record SheetDates(
    @Filled(message = "{io.github.goalsheet.created.missing}", groups = Planned.class)
        Optional<LocalDate> created,
    Optional<LocalDate> revised,
    @Filled(message = "{io.github.goalsheet.evaluated.missing}", groups = Evaluated.class)
        Optional<LocalDate> evaluated) {
  /** No dates. */
  public static final SheetDates NONE =
      new SheetDates(Optional.empty(), Optional.empty(), Optional.empty());

  public SheetDates {
    requireNonNull(created, "created");
    requireNonNull(revised, "revised");
    requireNonNull(evaluated, "evaluated");
  }

  /**
   * The phase that these dates put a sheet in.
   *
   * @return evaluated if there is an evaluation date, else revised if there is a revision date,
   *     else planned
   */
  public Phase phase() {
    if (evaluated.isPresent()) {
      return Phase.EVALUATED;
    }
    return revised.isPresent() ? Phase.REVISED : Phase.PLANNED;
  }
}
