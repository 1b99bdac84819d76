package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One grade of a scale. Immutable and thread-safe.
 *
 * @param name the word or letter, for example 達成
 * @param from the lower bound of its rates in percent, or of its points or differences on a scale
 *     of those; empty for the worst grade and for grades that no rate leads to
 * @param fromIncluded whether the lower bound itself belongs to this grade; true if there is none
 * @param score the points it is worth, or empty where the policy does not count points
 */
public record Grade(
    String name, Optional<BigDecimal> from, boolean fromIncluded, Optional<BigDecimal> score) {
  public Grade {
    checkArgument(!name.isBlank(), "a grade needs a name");
    from = from.map(Decimals::plain);
    fromIncluded = fromIncluded || from.isEmpty();
    score = score.map(Decimals::plain);
  }

  /**
   * A grade that begins at a rate.
   *
   * @param name the word or letter
   * @param from the lowest rate in percent that belongs to it, or the lowest points or difference
   * @return the grade
   */
  public static Grade from(String name, String from) {
    return new Grade(name, Optional.of(new BigDecimal(from)), true, Optional.empty());
  }

  /**
   * A grade without a lower bound: the worst of its scale, or one that no rate leads to.
   *
   * @param name the word or letter
   * @return the grade
   */
  public static Grade of(String name) {
    return new Grade(name, Optional.empty(), true, Optional.empty());
  }

  /**
   * This grade with points.
   *
   * @param points the points
   * @return the changed copy
   */
  public Grade withScore(String points) {
    return new Grade(name, from, fromIncluded, Optional.of(new BigDecimal(points)));
  }

  /**
   * Whether the lower bound of this grade lies below that of another, so that there are rates
   * between them.
   *
   * @param better a grade with a lower bound
   * @return whether it does; an open bound lies above a closed one of the same rate
   * @throws IllegalArgumentException if one of them has no lower bound
   */
  public boolean beginsBelow(Grade better) {
    checkArgument(from.isPresent() && better.from.isPresent(), "no bound: %s, %s", this, better);
    int order = from.get().compareTo(better.from.get());
    return order < 0 || (order == 0 && fromIncluded && !better.fromIncluded);
  }

  /**
   * Whether a number reaches the lower bound.
   *
   * @param rate a percentage, points or a difference, as the scale counts
   * @return whether it does; always if there is no bound
   */
  boolean admits(Rate rate) {
    if (from.isEmpty()) {
      return true;
    }
    int order = rate.compareTo(from.get());
    return order > 0 || (order == 0 && fromIncluded);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
