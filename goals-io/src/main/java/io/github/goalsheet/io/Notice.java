package io.github.goalsheet.io;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;

/**
 * Something that a reader has to say about its input. Immutable and thread-safe.
 *
 * @param code the stable {@code snake_case} code
 * @param severity ERROR if something could not be read, WARNING if it was read with doubt, INFO if
 *     it was read rightly but is worth knowing
 * @param place where
 * @param message what, without the place
 */
public record Notice(String code, Severity severity, Place place, Message message) {
  public Notice {
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(place, "place");
    requireNonNull(message, "message");
  }
}
