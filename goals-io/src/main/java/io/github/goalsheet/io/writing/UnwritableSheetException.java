package io.github.goalsheet.io.writing;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import java.io.IOException;

/**
 * A form cannot state a sheet, or a charset one of its characters. Nothing of the sheet has been
 * written.
 */
public final class UnwritableSheetException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Message text;

  /**
   * A sheet that cannot be written.
   *
   * @param code the stable {@code snake_case} code
   * @param message what cannot be written, and where it stands
   */
  public UnwritableSheetException(String code, Message message) {
    super(message.in(Language.EN));
    this.code = requireNonNull(code, "code");
    this.text = message;
  }

  /**
   * The same about a sheet that was read from a place.
   *
   * @param place where the sheet was read from
   * @return the exception, its sentence beginning with the place
   */
  public UnwritableSheetException at(Place place) {
    UnwritableSheetException placed =
        new UnwritableSheetException(
            code, new Message(place + ": " + text.ja(), place + ": " + text.en()));
    placed.initCause(this);
    return placed;
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
   * What cannot be written.
   *
   * @return the sentence
   */
  public Message text() {
    return text;
  }
}
