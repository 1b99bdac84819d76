package io.github.goalsheet.io.decode;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures of the file system, told as ours. */
public final class IoFailures {
  private IoFailures() {}

  public static UnreadableInputException told(String source, IOException failure) {
    UnreadableInputException told = told(new Place.Input(source), failure);
    told.initCause(failure);
    return told;
  }

  private static UnreadableInputException told(Place place, IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return new UnreadableInputException(
          "file_missing", place, new Message("ファイルがありません。", "There is no such file."));
    }
    if (failure instanceof AccessDeniedException) {
      return new UnreadableInputException(
          "access_denied", place, new Message("開く権限がありません。", "It may not be opened."));
    }
    String why = why(failure);
    return new UnreadableInputException(
        "input_failed",
        place,
        new Message("読み込み中に入出力エラーが発生しました(" + why + ")。", "Reading failed: " + why));
  }

  /** What the system says, without the name, which the place has already. */
  private static String why(IOException failure) {
    String reason = failure instanceof FileSystemException file ? file.getReason() : null;
    return reason == null ? String.valueOf(failure.getMessage()) : reason;
  }

  /** An input that can be read, but of which nothing comes. */
  public static UnreadableInputException noSheet(String source) {
    return new UnreadableInputException(
        "no_sheet",
        new Place.Input(source),
        new Message("目標シートが 1 枚もありません。", "There is no goal sheet in it."));
  }

  /** A fault of ours, which costs the input that it came up in. */
  public static UnreadableInputException fault(String source, Throwable fault) {
    UnreadableInputException told =
        new UnreadableInputException(
            UnreadableInputException.FAULT,
            new Place.Input(source),
            new Message(
                "goals の不具合のため読み取れません。報告をお願いします: " + fault,
                "A fault of goals keeps it from being read; please report it: " + fault));
    told.initCause(fault);
    return told;
  }
}
