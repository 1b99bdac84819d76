package io.github.goalsheet.model;

/** Where a sheet stands in its yearly life, read off its dates. */
public enum Phase {
  /** Goals and targets are stated (作成日). */
  PLANNED(Planned.class),
  /** The plan was changed during the year (修正日). */
  REVISED(Planned.class),
  /** Results and ratings are stated (評価日). */
  EVALUATED(Evaluated.class);

  private final Class<? extends Planned> group;

  Phase(Class<? extends Planned> group) {
    this.group = group;
  }

  /**
   * What a sheet in this phase must state.
   *
   * @return the Jakarta Validation group
   */
  public Class<? extends Planned> group() {
    return group;
  }
}
