package io.github.goalsheet.io.writing;

import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.util.List;

/**
 * A form cannot state a sheet, or a charset one of its characters. Nothing of the sheet has been
 * written.
 */
public final class UnwritableSheetException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient NoticeKind kind;
  private final transient Message text;

  /**
   * A sheet that cannot be written.
   *
   * @param kind why it cannot be written
   * @param arguments what its sentence speaks of, as for a notice
   */
  public UnwritableSheetException(NoticeKind kind, Object... arguments) {
    this(kind, kind.message(List.of(arguments)));
  }

  private UnwritableSheetException(NoticeKind kind, Message text) {
    super(text.en());
    this.kind = kind;
    this.text = text;
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
            kind, new Message(place + ": " + text.ja(), place + ": " + text.en()));
    placed.initCause(this);
    return placed;
  }

  /**
   * The stable code.
   *
   * @return the code in {@code snake_case}
   */
  public String code() {
    return kind.code();
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
