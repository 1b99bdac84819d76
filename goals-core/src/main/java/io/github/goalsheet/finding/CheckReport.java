package io.github.goalsheet.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.message.Severity;

/**
 * What the checks found. The lists may be cut where a {@link Checker} was told to store no more;
 * the counts are always those of all findings. Immutable and thread-safe.
 *
 * @param findings the findings with the severity that they have here, by sheet and in the order of
 *     the form
 * @param verified the figures that a text explains and that agree with it, in the same order
 * @param verifiedCount how many of these there are
 * @param bySeverity how many findings there are of each severity; every severity has an entry
 * @param byCode how many findings there are by code, in the order of {@link Checks#rules()}; codes
 *     without any are left out
 */
public record CheckReport(
    ImmutableList<Found> findings,
    ImmutableList<Verified> verified,
    int verifiedCount,
    ImmutableMap<Severity, Integer> bySeverity,
    ImmutableMap<String, Integer> byCode) {
  /**
   * A finding with the severity that it has under the overrides of the {@link Checker}.
   *
   * @param finding the finding
   * @param severity its severity
   */
  public record Found(Finding finding, Severity severity) {
    public Found {
      requireNonNull(finding, "finding");
      requireNonNull(severity, "severity");
    }
  }

  public CheckReport {
    requireNonNull(findings, "findings");
    requireNonNull(verified, "verified");
    requireNonNull(bySeverity, "bySeverity");
    requireNonNull(byCode, "byCode");
    checkArgument(
        verifiedCount >= verified.size(),
        "%s verified, but %s stored",
        verifiedCount,
        verified.size());
  }

  /**
   * How many findings there are, stored or not.
   *
   * @return the number
   */
  public int count() {
    return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Whether there is a finding of a severity or a more serious one.
   *
   * @param severity the severity
   * @return whether there is
   */
  public boolean hasAtLeast(Severity severity) {
    return bySeverity.entrySet().stream()
        .anyMatch(each -> each.getKey().compareTo(severity) <= 0 && each.getValue() > 0);
  }
}
