package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What the words of a cell mean. Two readings are equal when they mean the same, however they were
 * spelled; the spelling is kept by {@link Cell#text()}.
 */
public sealed interface Reading permits Measurement, Target {
  /**
   * The stable name of this kind of reading, as written to JSON.
   *
   * @return for example {@code quantity} or {@code atLeast}
   */
  String kind();

  /**
   * The figures of the cell, without what stands beside them.
   *
   * @return one, or the two ends of a band; none where the cell states a change alone, figures of
   *     several things, or no figure
   */
  ImmutableList<Amount> amounts();

  /**
   * What stands beside the figures.
   *
   * @return the details; {@link Details#NONE} where the cell has none
   */
  default Details details() {
    return Details.NONE;
  }

  /**
   * Whether the cell calls its figure approximate.
   *
   * @return true for {@code 約300人}
   */
  default boolean approximate() {
    return false;
  }

  /**
   * Why a text that looks like a number was not read as one.
   *
   * @return the doubt, or empty
   */
  default Optional<Doubt> doubt() {
    return Optional.empty();
  }
}
