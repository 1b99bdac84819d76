package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.goalsheet.cell.AmountInText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of text that consists of parts in one unit and nothing else.
 *
 * @param parts the parts; at least two
 * @param roundings by how much each of them may have been rounded
 * @param seconds the second figures in brackets behind the parts, if each has one in one other unit
 * @param unit the unit
 * @param start where the first part's name begins
 * @param end where the stretch ends
 * @param total a total named behind the parts (計8回), or empty
 * @param plain whether nothing about the parts casts doubt on their being all of the whole
 */
record Listing(
    ImmutableList<Part> parts,
    ImmutableList<BigDecimal> roundings,
    Optional<ImmutableList<AmountInText>> seconds,
    String unit,
    int start,
    int end,
    Optional<Part> total,
    boolean plain) {

  /** Whether every part has a name. */
  boolean isNamed() {
    return Iterables.all(parts, part -> !part.label().isEmpty());
  }

  /** Whether one of the parts is the whole itself, so that the others may be something else. */
  boolean holds(BigDecimal whole) {
    return Iterables.any(parts, part -> part.value().compareTo(whole) == 0);
  }

  /** What the parts come to. */
  BigDecimal sum() {
    return Breakdown.sum(parts, Optional.of(unit)).outcome();
  }

  /** Whether the parts may miss a number of which they are all, because they were rounded. */
  boolean isRoundedTo(BigDecimal number, BigDecimal ofNumber) {
    return Rounding.explains(sum(), number, Stream.concat(roundings.stream(), Stream.of(ofNumber)));
  }

  /** Whether some of the names are times. */
  boolean isOverTime() {
    return Iterables.any(parts, part -> DoubtfulWords.isTime(part.label()));
  }

  /**
   * Whether the parts come near enough to a whole to be all of it.
   *
   * @param whole the whole
   * @param least the least share of the whole that they may be, and the whole of them
   */
  boolean isAboutAllOf(BigDecimal whole, BigDecimal least) {
    return sum().compareTo(whole.multiply(least)) >= 0
        && whole.compareTo(sum().multiply(least)) >= 0;
  }
}
