package io.github.goalsheet.io;

import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Failures of the file system, told as ours. */
final class IoFailures {
  private IoFailures() {}

  static UnreadableInputException told(String source, IOException failure) {
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
    return new UnreadableInputException(
        "input_failed",
        place,
        new Message(
            "読み込み中に入出力エラーが発生しました(" + failure.getMessage() + ")。",
            "Reading failed: " + failure.getMessage()));
  }
}
