package io.github.goalsheet.cell;

/**
 * Handles each kind of target; a new kind does not compile until all that handle them do.
 *
 * @param <T> what becomes of a target
 */
public interface TargetVisitor<T> {
  /**
   * Handles a target that a number can meet.
   *
   * @param target the target
   * @return what becomes of it
   */
  T numeric(Target.Numeric target);

  /**
   * Handles words.
   *
   * @param target the target
   * @return what becomes of it
   */
  T milestone(Target.Milestone target);

  /**
   * Handles labelled targets.
   *
   * @param target the target
   * @return what becomes of it
   */
  T several(Target.Several target);

  /**
   * Handles a cell that states nothing.
   *
   * @param target the target
   * @return what becomes of it
   */
  T none(Target.None target);
}
