package io.github.goalsheet.finding.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What parts come to beyond a figure. It is no mistake where some of them are to be taken off
 * (転入120人、転出10人) or are not counted (大人20人、子ども10人、スタッフ3人).
 */
final class Excess {
  /** So many different sums hit every excess by chance. */
  private static final int MANY = 1_000;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Excess() {}

  /** Whether parts that are taken off instead of added explain an excess. */
  static boolean isTakenOff(Collection<Part> parts, BigDecimal excess) {
    return isReached(parts, excess, false);
  }

  /** Whether parts that are taken off, or left out, explain an excess. */
  static boolean isTakenOffOrLeftOut(Collection<Part> parts, BigDecimal excess) {
    return isReached(parts, excess, true);
  }

  private static boolean isReached(
      Collection<Part> parts, BigDecimal excess, boolean someAreLeftOut) {
    if (excess.signum() <= 0) {
      return false;
    }
    Set<BigDecimal> sums = new HashSet<>(Set.of(BigDecimal.ZERO));
    for (Part part : parts) {
      Stream<BigDecimal> twice = sums.stream().map(sum -> sum.add(part.value().multiply(TWO)));
      Stream<BigDecimal> once = sums.stream().map(sum -> sum.add(part.value()));
      sums.addAll(
          (someAreLeftOut ? Stream.concat(once, twice) : twice)
              .map(BigDecimal::stripTrailingZeros)
              .filter(sum -> sum.compareTo(excess) <= 0)
              .toList());
      if (sums.size() > MANY) {
        return true;
      }
    }
    return sums.contains(excess.stripTrailingZeros());
  }
}
