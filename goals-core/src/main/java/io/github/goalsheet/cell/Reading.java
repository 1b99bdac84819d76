package io.github.goalsheet.cell;

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
}
