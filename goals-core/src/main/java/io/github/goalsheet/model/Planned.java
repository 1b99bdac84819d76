package io.github.goalsheet.model;

/**
 * Jakarta Validation group: what a planned sheet must state, such as a target for each indicator.
 */
public interface Planned {}
