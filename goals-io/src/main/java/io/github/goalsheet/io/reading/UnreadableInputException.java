package io.github.goalsheet.io.reading;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.IOException;

/**
 * Nothing can be read of an input: it is missing, empty, not text, over a limit, or holds no sheet.
 * An input of which at least something can be read never ends so: what is wrong with it is a {@link
 * Notice} of severity ERROR beside what was read.
 */
public final class UnreadableInputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The code of an input that could not be read since goals itself failed. */
  public static final String FAULT = "internal_fault";

  private final String code;
  private final transient Place place;
  private final transient Message text;

  /**
   * An input that cannot be read.
   *
   * @param code the stable {@code snake_case} code
   * @param place where
   * @param message why, without the place
   */
  public UnreadableInputException(String code, Place place, Message message) {
    super(place + ": " + message.in(Language.EN));
    this.code = requireNonNull(code, "code");
    this.place = place;
    this.text = message;
  }

  /**
   * The stable code.
   *
   * @return the code in {@code snake_case}
   */
  public String code() {
    return code;
  }

  /**
   * Whether goals itself failed, and not the input.
   *
   * @return whether it did
   */
  public boolean isFault() {
    return code.equals(FAULT);
  }

  /**
   * Where.
   *
   * @return the place; the whole input if no line is to blame
   */
  public Place place() {
    return place;
  }

  /**
   * Why.
   *
   * @return the sentence, without the place
   */
  public Message text() {
    return text;
  }

  /**
   * The same as a notice.
   *
   * @return the notice, of severity ERROR
   */
  public Notice notice() {
    return new Notice(code, Severity.ERROR, place, text);
  }
}
