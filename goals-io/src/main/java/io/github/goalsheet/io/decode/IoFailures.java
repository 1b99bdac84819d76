package io.github.goalsheet.io.decode;

import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures of the file system, told as ours. */
public final class IoFailures {
  private IoFailures() {}

  public static UnreadableInputException told(String source, IOException failure) {
    UnreadableInputException told =
        new UnreadableInputException(notice(new Place.Input(source), failure));
    told.initCause(failure);
    return told;
  }

  private static Notice notice(Place place, IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return InputKinds.FILE_MISSING.at(place);
    }
    return failure instanceof AccessDeniedException
        ? InputKinds.ACCESS_DENIED.at(place)
        : InputKinds.INPUT_FAILED.at(place, why(failure));
  }

  /** What the system says, without the name, which the place has already. */
  private static String why(IOException failure) {
    String reason = failure instanceof FileSystemException file ? file.getReason() : null;
    return reason == null ? String.valueOf(failure.getMessage()) : reason;
  }

  /** An input that can be read, but of which nothing comes. */
  public static UnreadableInputException noSheet(String source) {
    return new UnreadableInputException(InputKinds.NOTHING_READ.at(new Place.Input(source)));
  }

  /** A fault of ours, which costs the input that it came up in. */
  public static UnreadableInputException fault(String source, Throwable fault) {
    UnreadableInputException told =
        new UnreadableInputException(
            InputKinds.INTERNAL_FAULT.at(new Place.Input(source), fault.toString()));
    told.initCause(fault);
    return told;
  }
}
