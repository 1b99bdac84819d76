package io.github.goalsheet.finding;

/**
 * Something wrong, doubtful or worth knowing that a check found in a sheet. Every finding is a
 * record of the facts; the sentence is derived from them on demand. All are immutable and
 * thread-safe.
 */
public sealed interface Finding extends Remark
    permits CellFinding, TextFinding, RatingFinding, TargetFinding, SheetFinding, AcrossFinding {
  /**
   * What type of finding this is.
   *
   * @return the rule, the same for all findings of a type
   */
  Rule rule();
}
