package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.goalsheet.cell.Wording;

/**
 * Tells the direction of indicators by a word of their label. Immutable and thread-safe.
 *
 * @param word a word, for example 事故; compared without regard to widths and blanks
 * @param direction the direction of the indicators whose label contains it
 */
public record DirectionRule(String word, Direction direction) {
  public DirectionRule {
    word = Wording.compact(requireNonNull(word, "word"));
    checkArgument(!word.isEmpty(), "a direction rule needs a word");
    requireNonNull(direction, "direction");
  }
}
