package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.model.GoalSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Inputs of tests, and what they are read as. */
final class JsonInputs {
  private JsonInputs() {}

  /** The document in {@code full-sheet.json}: one sheet with every field. */
  static String fullDocument() {
    try {
      return Resources.toString(Resources.getResource(JsonInputs.class, "full-sheet.json"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads text as a stream. */
  static ReadResult read(String text) {
    return read(text.getBytes(UTF_8), ReadOptions.DEFAULT);
  }

  static ReadResult read(byte[] bytes) {
    return read(bytes, ReadOptions.DEFAULT);
  }

  static ReadResult read(byte[] bytes, ReadOptions options) {
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    try {
      JsonSheetReader.read(
          new ByteArrayInputStream(bytes), "in", options, sheets::add, notices::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReadResult(sheets.build(), notices.build());
  }

  static String lines(Iterable<GoalSheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonSheetWriter writer = JsonSheetWriter.lines(bytes)) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(UTF_8);
  }

  /** A notice in short: {@code ERROR json_broken 12 /sheets/0}. */
  static String brief(Notice notice) {
    String where =
        notice.place() instanceof Place.JsonValue value
            ? value.line() + " " + value.pointer()
            : notice.place().toString();
    return notice.severity() + " " + notice.code() + " " + where.strip();
  }
}
