package io.github.goalsheet.model;

/** Where a sheet stands in its yearly life, read off its dates. */
public enum Phase {
  /** Goals and targets are stated (作成日). */
  PLANNED,
  /** The plan was changed during the year (修正日). */
  REVISED,
  /** Results and ratings are stated (評価日). */
  EVALUATED
}
