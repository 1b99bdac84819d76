package io.github.goalsheet.finding.text;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.model.FormField;

/**
 * That the parts which a text lists make up a figure. Immutable and thread-safe.
 *
 * @param field where the text stands: SUPPLEMENT or STATUS
 * @param breakdown the parts and what they come to
 * @param figure the figure
 * @param holds whether the two agree; one that does not is certain, or it would not be claimed
 */
public record Claim(FormField field, Breakdown breakdown, Figure figure, boolean holds) {
  public Claim {
    requireNonNull(field, "field");
    requireNonNull(breakdown, "breakdown");
    requireNonNull(figure, "figure");
  }
}
