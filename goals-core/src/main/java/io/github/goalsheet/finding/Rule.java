package io.github.goalsheet.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;

/**
 * What one type of finding is about. Immutable and thread-safe.
 *
 * @param code the stable {@code snake_case} code
 * @param severity how serious it is unless a caller says otherwise
 * @param what what it finds
 * @param why why that matters
 * @param mend how to mend it
 */
public record Rule(String code, Severity severity, Message what, Message why, Message mend) {
  public Rule {
    checkArgument(code.matches("[a-z]+(_[a-z]+)*"), "not snake_case: %s", code);
    requireNonNull(severity, "severity");
    requireNonNull(what, "what");
    requireNonNull(why, "why");
    requireNonNull(mend, "mend");
  }
}
