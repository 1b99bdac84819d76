package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.goalsheet.cell.Wording;
import java.math.BigDecimal;

/**
 * How much the indicators of a kind count in a roll-up. Immutable and thread-safe.
 *
 * @param word a word of the label, compared without regard to widths and blanks
 * @param weight the weight; 0 leaves the indicators out
 */
public record Weight(String word, BigDecimal weight) {
  public Weight {
    word = Wording.compact(requireNonNull(word, "word"));
    checkArgument(!word.isEmpty(), "a weight needs a word");
    checkArgument(weight.signum() >= 0, "weight: %s", weight);
    weight = Decimals.plain(weight);
  }
}
