package io.github.goalsheet.io.policy;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.json.stream.IoSteps;
import io.github.goalsheet.io.json.stream.JsonOut;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes evaluation policies as JSON in one canonical form: every choice is spelt out, scales are
 * best first, and what a policy does not have is left out. Read back it is an equal policy, unless
 * it has a blank text or a number with more digits than a policy file may have.
 */
public final class PolicyWriter {
  private PolicyWriter() {}

  /**
   * Writes a policy.
   *
   * @param policy the policy
   * @param out where to write it, in UTF-8 with LF; not closed
   * @throws IOException if {@code out} fails
   * @throws IllegalArgumentException if a text holds half a surrogate pair, which no encoding can
   *     write
   */
  public static void write(EvaluationPolicy policy, OutputStream out) throws IOException {
    requireNonNull(policy, "policy");
    IoSteps.io(
        () -> {
          JsonOut json = JsonOut.to(out, true);
          PolicyParts.write(policy, json);
          json.endLine();
          json.flush();
        });
  }
}
