package io.github.goalsheet.io.account;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One damage of some kind, at a place that its seed decides. */
record Damage<K>(K kind, long seed) {
  private static final int MOST = 3;

  /** None to some damages of these kinds. */
  static <K> Arbitrary<List<Damage<K>>> of(K[] kinds) {
    return Combinators.combine(Arbitraries.of(kinds), Arbitraries.longs())
        .as(Damage::new)
        .list()
        .ofMaxSize(MOST);
  }

  Random random() {
    return new Random(seed);
  }

  @Override
  public String toString() {
    return kind + " " + seed;
  }
}
