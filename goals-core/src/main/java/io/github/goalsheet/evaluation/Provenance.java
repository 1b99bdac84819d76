package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Message;

/**
 * Where a policy comes from: what an office published, and what is goals' own reading of it.
 * Immutable and thread-safe.
 *
 * @param title the policy in a phrase
 * @param source where the rule can be read; empty for a policy that cites nothing
 * @param published the parts that the office published
 * @param ours the parts that are our reading
 */
public record Provenance(
    Message title, String source, ImmutableList<Message> published, ImmutableList<Message> ours)
    implements PolicyPart {
  public Provenance {
    requireNonNull(title, "title");
    requireNonNull(source, "source");
    requireNonNull(published, "published");
    requireNonNull(ours, "ours");
  }

  /**
   * A provenance that cites nothing.
   *
   * @param title the policy in a phrase
   * @return the provenance
   */
  public static Provenance of(Message title) {
    return new Provenance(title, "", ImmutableList.of(), ImmutableList.of());
  }
}
