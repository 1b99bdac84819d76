package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How rates are computed. Immutable and thread-safe.
 *
 * @param up the method where higher is better
 * @param down the method where lower is better
 * @param baseline which actual is the baseline, where a method needs one
 * @param capPercent the highest rate that counts in roll-ups, in percent, above 0 (長崎市), or empty
 * @param decimals to how many decimals of a percent rates are rounded before they are graded, or
 *     empty to grade exact rates
 */
public record RateRules(
    RateMethod up,
    RateMethod down,
    Baseline baseline,
    Optional<BigDecimal> capPercent,
    Optional<Integer> decimals)
    implements PolicyPart {
  /** a / t, and 2 − a / t where lower is better; exact. */
  public static final RateRules DEFAULT = of(RateMethod.RATIO, RateMethod.MIRRORED_RATIO);

  public RateRules {
    requireNonNull(baseline, "baseline");
    checkArgument(capPercent.filter(c -> c.signum() <= 0).isEmpty(), "cap: %s", capPercent);
    capPercent = capPercent.map(Decimals::plain);
    checkArgument(
        up.full().compareTo(down.full()) == 0,
        "%s and %s cannot share a scale: one is a difference",
        up,
        down);
    checkArgument(up.serves(Direction.UP), "%s is for indicators of which lower is better", up);
    checkArgument(
        down.serves(Direction.DOWN), "%s is for indicators of which higher is better", down);
    checkArgument(
        up != RateMethod.DIFFERENCE || (capPercent.isEmpty() && decimals.isEmpty()),
        "a difference is neither capped nor rounded");
    checkArgument(decimals.filter(n -> n < 0 || n > 10).isEmpty(), "decimals: %s", decimals);
  }

  /**
   * Exact rates of two methods.
   *
   * @param up the method where higher is better
   * @param down the method where lower is better
   * @return the rules
   */
  public static RateRules of(RateMethod up, RateMethod down) {
    return new RateRules(up, down, Baseline.EARLIEST, Optional.empty(), Optional.empty());
  }

  /**
   * This with another baseline.
   *
   * @param value which actual is the baseline
   * @return the changed copy
   */
  public RateRules withBaseline(Baseline value) {
    return new RateRules(up, down, value, capPercent, decimals);
  }

  /**
   * This with the highest rate that counts in roll-ups.
   *
   * @param value the rate in percent, above 0
   * @return the changed copy
   */
  public RateRules withCapPercent(BigDecimal value) {
    return new RateRules(up, down, baseline, Optional.of(value), decimals);
  }

  /**
   * This with rates that are rounded before they are graded.
   *
   * @param value how many decimals of a percent
   * @return the changed copy
   */
  public RateRules withDecimals(int value) {
    return new RateRules(up, down, baseline, capPercent, Optional.of(value));
  }

  RateMethod method(Direction direction) {
    return direction == Direction.UP ? up : down;
  }
}
