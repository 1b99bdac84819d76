package io.github.goalsheet.io.reading;

import io.github.goalsheet.message.Message;
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

  private final transient Notice notice;

  /**
   * An input that cannot be read.
   *
   * @param notice where, and why; of severity ERROR
   */
  public UnreadableInputException(Notice notice) {
    super(notice.place() + ": " + notice.message().en());
    this.notice = notice;
  }

  /**
   * The stable code.
   *
   * @return the code in {@code snake_case}
   */
  public String code() {
    return notice.code();
  }

  /**
   * Whether goals itself failed, and not the input.
   *
   * @return whether it did
   */
  public boolean isFault() {
    return code().equals(FAULT);
  }

  /**
   * Where.
   *
   * @return the place; the whole input if no line is to blame
   */
  public Place place() {
    return notice.place();
  }

  /**
   * Why.
   *
   * @return the sentence, without the place
   */
  public Message text() {
    return notice.message();
  }

  /**
   * The same as a notice.
   *
   * @return the notice, of severity ERROR
   */
  public Notice notice() {
    return notice;
  }
}
