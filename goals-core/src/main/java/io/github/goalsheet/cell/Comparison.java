package io.github.goalsheet.cell;

import java.math.BigDecimal;

/** How a target compares a result with its bound: 以上, 超, 以下 or 未満. */
public enum Comparison {
  /** 以上: the bound itself is enough. */
  AT_LEAST("atLeast", true, true),
  /** 超, 上回る: the bound itself is not enough. */
  MORE_THAN("moreThan", true, false),
  /** 以下, 以内: the bound itself is still good. */
  AT_MOST("atMost", false, true),
  /** 未満, 下回る: the bound itself is too much. */
  LESS_THAN("lessThan", false, false);

  private final String kind;
  private final boolean upward;
  private final boolean inclusive;

  Comparison(String kind, boolean upward, boolean inclusive) {
    this.kind = kind;
    this.upward = upward;
    this.inclusive = inclusive;
  }

  /**
   * The stable name in JSON.
   *
   * @return for example {@code atLeast}
   */
  public String kind() {
    return kind;
  }

  /**
   * Whether higher is better.
   *
   * @return true for 以上 and 超
   */
  public boolean isUpward() {
    return upward;
  }

  /**
   * Whether the bound itself satisfies the comparison.
   *
   * @return true for 以上 and 以下
   */
  public boolean isInclusive() {
    return inclusive;
  }

  /**
   * Decides exactly whether a value satisfies this comparison with a bound.
   *
   * @param value the value, for example a result
   * @param bound the bound, in the same unit
   * @return whether it holds
   */
  public boolean holds(BigDecimal value, BigDecimal bound) {
    int order = value.compareTo(bound);
    return order == 0 ? inclusive : order > 0 == upward;
  }
}
