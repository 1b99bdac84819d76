package io.github.goalsheet.cell;

import java.util.Optional;

/** What a unit counts or measures, and so what may be done with its numbers. */
public enum Nature {
  /** Things, one by one: 人, 団体, か所. */
  COUNT(true, false),
  /** What happens, so that the counts of months make up that of a year: 回, 件. */
  EVENT(true, false),
  /** Time: 分, 日, か月. */
  TIME(true, false),
  /** Money: 円. */
  MONEY(true, false),
  /** What is measured, and rounded before it is written: m, t, kWh. */
  MEASURE(true, false),
  /** Shares and ratios: %, 倍. */
  RATE(false, true),
  /** Levels, whose mean says something and whose sum nothing: 点, 歳, °C. */
  LEVEL(false, true),
  /** Places on a scale that neither sum nor mean keeps: 位, ポイント, dB. */
  RANK(false, false);

  private final boolean added;
  private final boolean averaged;

  Nature(boolean added, boolean averaged) {
    this.added = added;
    this.averaged = averaged;
  }

  /**
   * The nature of a unit.
   *
   * @param unit the unit, with or without multiplier
   * @return its nature, or empty if the vocabulary does not know it
   */
  public static Optional<Nature> of(String unit) {
    return Optional.ofNullable(ScaledUnit.of(unit).unit()).map(known -> known.nature);
  }

  /**
   * Whether the numbers of parts add up to that of the whole.
   *
   * @return true for what is counted or measured
   */
  public boolean isAdded() {
    return added;
  }

  /**
   * Whether the mean of numbers says something while their sum does not.
   *
   * @return true for rates and levels
   */
  public boolean isAveraged() {
    return averaged;
  }
}
