package io.github.goalsheet.model;

/**
 * Jakarta Validation group: what an evaluated sheet must state beside the plan, such as results and
 * ratings.
 */
public interface Evaluated extends Planned {}
