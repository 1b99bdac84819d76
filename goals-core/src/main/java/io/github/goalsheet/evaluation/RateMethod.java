package io.github.goalsheet.evaluation;

import java.math.BigDecimal;

/**
 * How an achievement rate is computed from a result a, a target t and, where it needs one, a
 * baseline b. The formulae are those found in use by Japanese offices; a rate that a formula does
 * not define is a typed {@link Undefined}, never a stand-in.
 */
public enum RateMethod {
  /** a / t, for higher is better. Defined for t &gt; 0 and a ≥ 0. */
  RATIO,
  /**
   * t / a, for lower is better (宇陀市). Defined for t ≥ 0 and a &gt; 0; unbounded for a ≤ 0 &lt; t.
   */
  INVERSE_RATIO,
  /** 2 − a / t, for lower is better (東京都水道局). Defined for t &gt; 0; negative once a exceeds 2 t. */
  MIRRORED_RATIO,
  /** (a − b) / (t − b), for either direction (倉吉市). Defined where t is better than b. */
  FROM_BASELINE,
  /** (100 − a) / (100 − t), for percentages of which lower is better. Defined for t &lt; 100. */
  COMPLEMENT,
  /** 1 if met, else 0. */
  STEP,
  /**
   * a − t in the unit of the target, its sign turned where lower is better; the scale counts in
   * that unit and 0 is full.
   */
  DIFFERENCE;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Whether it can measure indicators of a direction.
   *
   * @param direction which results are better
   * @return whether it can
   */
  public boolean serves(Direction direction) {
    return switch (this) {
      case RATIO -> direction == Direction.UP;
      case INVERSE_RATIO, MIRRORED_RATIO, COMPLEMENT -> direction == Direction.DOWN;
      case FROM_BASELINE, STEP, DIFFERENCE -> true;
    };
  }

  /**
   * The number on a scale at which a target is met exactly.
   *
   * @return 100, or 0 for {@link #DIFFERENCE}
   */
  BigDecimal full() {
    return this == DIFFERENCE ? BigDecimal.ZERO : HUNDRED;
  }

  /**
   * A rate as the number that a scale grades: a percentage, or the difference as it is.
   *
   * @param rate the rate
   * @return the number
   */
  Rate onScale(Rate rate) {
    return this == DIFFERENCE ? rate : rate.inPercent();
  }
}
