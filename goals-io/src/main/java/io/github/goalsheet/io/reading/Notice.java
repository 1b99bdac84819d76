package io.github.goalsheet.io.reading;

import static com.google.common.base.Preconditions.checkArgument;
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
 * @param omitted how many further notices of a kind it stands for; 0 for one that stands for itself
 */
public record Notice(String code, Severity severity, Place place, Message message, int omitted) {
  public Notice {
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(place, "place");
    requireNonNull(message, "message");
    checkArgument(omitted >= 0, "omitted: %s", omitted);
  }

  /**
   * A notice that stands for itself.
   *
   * @param code the stable {@code snake_case} code
   * @param severity how serious it is
   * @param place where
   * @param message what, without the place
   */
  public Notice(String code, Severity severity, Place place, Message message) {
    this(code, severity, place, message, 0);
  }

  /**
   * Says how many more notices there are than are told.
   *
   * @param source the input that they are about
   * @param code the code of them all
   * @param severity the severity of them all
   * @param count how many there are, from 1
   * @return the notice that stands for them
   */
  public static Notice ofOmitted(String source, String code, Severity severity, int count) {
    return new Notice(
        "notices_omitted",
        severity,
        new Place.Input(source),
        new Message(
            "同じ種類の通知(" + code + ")がほかに " + count + " 件あります。",
            (count == 1 ? "There is 1 more notice" : "There are " + count + " more notices")
                + " of the same kind ("
                + code
                + ")."),
        count);
  }
}
