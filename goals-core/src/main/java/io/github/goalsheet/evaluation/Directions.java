package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import java.util.Optional;

/**
 * Which results are better where a target has no comparator. Immutable and thread-safe.
 *
 * @param byLabel directions by a word of the label; the first that fits
 * @param byBaseline whether a target that no word fits and that lies below the baseline of the
 *     rates is lower-is-better, and one above it higher-is-better
 * @param assumed the direction of all others; empty if none is to be assumed
 */
public record Directions(
    ImmutableList<DirectionRule> byLabel, boolean byBaseline, Optional<Direction> assumed)
    implements PolicyPart {
  /** Higher is better. */
  public static final Directions DEFAULT =
      new Directions(ImmutableList.of(), false, Optional.of(Direction.UP));

  public Directions {
    requireNonNull(byLabel, "byLabel");
    requireNonNull(assumed, "assumed");
  }

  /**
   * This with one more direction by a word of the label, which comes last.
   *
   * @param word the word
   * @param direction the direction
   * @return the changed copy
   */
  public Directions withLabel(String word, Direction direction) {
    return new Directions(
        ImmutableList.<DirectionRule>builder()
            .addAll(byLabel)
            .add(new DirectionRule(word, direction))
            .build(),
        byBaseline,
        assumed);
  }

  /**
   * This with or without directions by the baseline.
   *
   * @param value whether the baseline tells the direction
   * @return the changed copy
   */
  public Directions withByBaseline(boolean value) {
    return new Directions(byLabel, value, assumed);
  }

  /**
   * This with the direction of what nothing else tells.
   *
   * @param value the direction, or empty if none is to be assumed
   * @return the changed copy
   */
  public Directions withAssumed(Optional<Direction> value) {
    return new Directions(byLabel, byBaseline, value);
  }

  /**
   * The direction that a word of the label gives.
   *
   * @param label the label, verbatim
   * @return the direction of the first rule that fits, or empty
   */
  Optional<Direction> ofLabel(String label) {
    if (byLabel.isEmpty()) {
      return Optional.empty();
    }
    String compact = Wording.compact(label);
    return byLabel.stream()
        .filter(rule -> compact.contains(rule.word()))
        .map(DirectionRule::direction)
        .findFirst();
  }
}
