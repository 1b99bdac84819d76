package io.github.goalsheet.testing;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;

/**
 * Choices that are quick in the middle of large values: jqwik's own oneOf and frequencyOf look for
 * a generator anew for each value that is drawn.
 */
final class Draws {
  private static final int SIZE = 400;

  private Draws() {}

  /** The usual values, and one time in ten a rare one. */
  static <T> Arbitrary<T> mostly(Arbitrary<T> usual, Arbitrary<T> rare) {
    return mostly(9, usual, rare);
  }

  /** The usual values so many times in ten, and else a rare one. */
  static <T> Arbitrary<T> mostly(int timesInTen, Arbitrary<T> usual, Arbitrary<T> rare) {
    return Combinators.combine(Arbitraries.integers().between(1, 10), usual, rare)
        .as((draw, common, seldom) -> draw <= timesInTen ? common : seldom);
  }

  /** A few hundred of the values, always the same ones. */
  static <T> Arbitrary<T> sample(Arbitrary<T> all) {
    RandomGenerator<T> generator = all.generator(SIZE);
    Random random = new Random(1);
    return Arbitraries.of(
        Stream.generate(() -> generator.next(random).value()).limit(SIZE).toList());
  }
}
