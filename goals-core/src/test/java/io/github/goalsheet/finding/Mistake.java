package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.GoalSheet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A mistake that can be made in the sheets of {@link SoundSheets}.
 *
 * @param code the code of the finding that it must lead to
 * @param injection makes it
 * @param subject where it must be found, in the sheets that hold it
 */
record Mistake(
    String code,
    UnaryOperator<ImmutableList<GoalSheet>> injection,
    Function<ImmutableList<GoalSheet>, Subject> subject) {
  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
