package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.json.JsonNotices.Expected;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonIn;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.notice.JsonKinds;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.message.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a document, {@code {"format":"goal-sheets","version":1,"sheets":[…]}}, sheet by sheet, and
 * others that were joined to it.
 */
final class DocumentReading {
  /** Of these it is known whether they stand there twice; of others, that they are not read. */
  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of("$schema", "format", "version", "sheets");

  private JsonIn in;
  private final JsonNotices notices;
  private final SheetReading sheetReading;
  private final Consumer<? super ReadSheet> sheets;

  DocumentReading(JsonIn in, JsonNotices notices, Consumer<? super ReadSheet> sheets) {
    this.in = in;
    this.notices = notices;
    this.sheetReading = new SheetReading(notices);
    this.sheets = sheets;
  }

  void read() {
    JsonToken begin = in.next();
    if (begin == JsonToken.START_OBJECT) {
      documents();
    } else if (begin != null) {
      notices.notSheets(in.line());
    } else if (!in.isBroken()) {
      notices.empty();
    }
  }

  /** Reads on as long as one document is followed by another. */
  private void documents() {
    JsonToken begin = JsonToken.START_OBJECT;
    while (begin == JsonToken.START_OBJECT && document()) {
      in = in.behind();
      begin = in.next();
    }
    if (begin != null && begin != JsonToken.START_OBJECT) {
      in.breakHere();
    }
  }

  /** Reads a document. Returns false if it is none of ours, or broken. */
  private boolean document() {
    Json root = here();
    Set<String> names = new HashSet<>();
    while (in.next() == JsonToken.PROPERTY_NAME) {
      String name = in.name();
      JsonToken begin = in.next();
      if (KNOWN.contains(name) && !names.add(name)) {
        notices.tell(JsonKinds.REPEATED_FIELD, here(), Located.pointer("", name));
        in.skip();
      } else if (name.equals("format")) {
        if (!isFormat(in.value())) {
          return false;
        }
      } else {
        field(name, begin);
      }
    }
    if (in.isBroken()) {
      return false;
    }
    if (!names.contains("sheets")) {
      notices.notSheets(root.line());
      return false;
    }
    if (!names.contains("format")) {
      notices.missing(Severity.WARNING, "format", root, "");
    }
    return true;
  }

  private boolean isFormat(@Nullable Json value) {
    if (value == null || value.raw().equals(JsonSheetWriter.FORMAT)) {
      return true;
    }
    notices.notSheets(value.line());
    return false;
  }

  private void field(String name, @Nullable JsonToken begin) {
    switch (name) {
      case "version" -> version(in.value());
      case "sheets" -> sheets(begin);
      case "$schema" -> in.skip();
      default -> {
        notices.tell(JsonKinds.UNKNOWN_FIELD, here(), Located.pointer("", name));
        in.skip();
      }
    }
  }

  private void version(@Nullable Json value) {
    if (value != null && !value.says(new Json.Num(Integer.toString(JsonSheetWriter.VERSION), 0))) {
      notices.tell(JsonKinds.VERSION, value, "/version", JsonSheetWriter.VERSION);
    }
  }

  private void sheets(@Nullable JsonToken begin) {
    if (begin != JsonToken.START_ARRAY) {
      Json value = in.value();
      if (value != null) {
        notices.wrong(value, "/sheets", Expected.ARRAY);
      }
      return;
    }
    int index = 0;
    while (in.next() != JsonToken.END_ARRAY) {
      Json sheet = in.value();
      if (sheet == null) {
        return;
      }
      sheetReading.read(sheet, "/sheets/" + index++).ifPresent(sheets);
    }
  }

  /** A place holder for what begins here and is not read into memory. */
  private Json here() {
    return new Json.Text("", in.line());
  }
}
