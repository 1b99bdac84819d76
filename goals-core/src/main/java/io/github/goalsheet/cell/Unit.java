package io.github.goalsheet.cell;

import java.math.BigDecimal;
import java.util.Optional;

/** One word of the unit vocabulary. */
final class Unit {
  /** The word, folded. */
  final String name;

  /** The word as amounts hold it. */
  final Optional<String> boxed;

  /** What converts into one another has the same measure. */
  final String measure;

  /** How many of the first unit of the measure it is. */
  final BigDecimal factor;

  /** What it counts or measures. */
  final Nature nature;

  /** Whether it counts one by one. */
  final boolean discrete;

  Unit(String name, String measure, BigDecimal factor, Nature nature) {
    this.name = name;
    this.boxed = Optional.of(name);
    this.measure = measure;
    this.factor = factor;
    this.nature = nature;
    this.discrete = nature == Nature.COUNT || nature == Nature.EVENT;
  }
}
