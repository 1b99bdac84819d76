package io.github.goalsheet.cell;

/**
 * Handles each kind of numeric target.
 *
 * @param <T> what becomes of a target
 */
public interface NumericTargetVisitor<T> {
  /**
   * Handles a bound with its comparator.
   *
   * @param target the target
   * @return what becomes of it
   */
  T threshold(Target.Threshold target);

  /**
   * Handles a band.
   *
   * @param target the target
   * @return what becomes of it
   */
  T between(Target.Between target);

  /**
   * Handles a bare number.
   *
   * @param target the target
   * @return what becomes of it
   */
  T plain(Target.Plain target);

  /**
   * Handles a number that is meant approximately.
   *
   * @param target the target
   * @return what becomes of it
   */
  T about(Target.About target);

  /**
   * Handles a target measured from earlier actuals.
   *
   * @param target the target
   * @return what becomes of it
   */
  T relative(Target.Relative target);
}
