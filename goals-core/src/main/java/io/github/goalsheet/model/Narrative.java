package io.github.goalsheet.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The two texts at the foot of a sheet, by paragraph. Immutable and thread-safe.
 *
 * @param plan 取り組みについて: what the year concentrates on
 * @param outcome 取り組みの結果について: what came of it
 */
public record Narrative(
    @Filled(message = "{io.github.goalsheet.plan.missing}", groups = Planned.class)
        ImmutableList<String> plan,
    @Filled(message = "{io.github.goalsheet.outcome.missing}", groups = Evaluated.class)
        ImmutableList<String> outcome) {
  /** No text. */
  public static final Narrative NONE = new Narrative(ImmutableList.of(), ImmutableList.of());

  public Narrative {
    requireNonNull(plan, "plan");
    requireNonNull(outcome, "outcome");
  }

  /**
   * A narrative of paragraphs.
   *
   * @param plan the paragraphs of the plan
   * @param outcome the paragraphs of the outcome
   * @return the narrative
   */
  public static Narrative of(List<String> plan, List<String> outcome) {
    return new Narrative(ImmutableList.copyOf(plan), ImmutableList.copyOf(outcome));
  }
}
