package io.github.goalsheet.io.json;

import com.google.common.base.Splitter;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.decode.StrictReader;
import io.github.goalsheet.io.grid.LineBreaks;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonIn;
import io.github.goalsheet.io.json.stream.JsonLimit;
import io.github.goalsheet.io.reading.ReadSheet;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/**
 * Reads NDJSON, a sheet a line. A line that is no JSON costs that line. Where files were joined the
 * last sheet of one and the first of the next share a line.
 */
final class LinesReading {

  private final JsonIn.Opener opener;
  private final SheetReading sheetReading;
  private final Consumer<? super ReadSheet> sheets;

  LinesReading(JsonIn.Opener opener, JsonNotices notices, Consumer<? super ReadSheet> sheets) {
    this.opener = opener;
    this.sheetReading = new SheetReading(notices);
    this.sheets = sheets;
  }

  /** Reads text that is in memory. */
  void read(String text) {
    int number = 1;
    for (String line : Splitter.on('\n').split(text)) {
      sheet(line, number);
      boolean windows = line.endsWith("\r");
      number += LineBreaks.count(windows ? line.substring(0, line.length() - 1) : line) + 1;
    }
  }

  /** Reads a stream, line by line. */
  void read(StrictReader text) throws IOException {
    StringBuilder line = new StringBuilder();
    int limit = JsonLimit.LINE.of(opener.limits());
    int number = text.line();
    while (readLine(text, line, limit + 1)) {
      if (line.length() > limit) {
        opener.trouble().overLimit(JsonLimit.LINE.message(opener.limits()), number, "");
      } else {
        sheet(line.toString(), number);
      }
      line.setLength(0);
      number = text.line();
    }
  }

  /** Reads a line; one with a bad byte becomes blank. */
  private boolean readLine(StrictReader text, StringBuilder line, int limit) throws IOException {
    try {
      return text.readLine(line, limit);
    } catch (BadByteException failure) {
      opener.trouble().badByte(failure, "");
    }
    while (true) {
      try {
        text.skipBad();
        text.readLine(line, limit);
        line.setLength(0);
        return true;
      } catch (BadByteException another) {
        // The line is lost already.
      }
    }
  }

  private void sheet(String line, int number) {
    if (Wording.isBlank(line)) {
      return;
    }
    JsonIn in = opener.open(new StringReader(line), number);
    JsonToken begin = in.next();
    while (begin != null) {
      Json sheet = in.value();
      JsonIn behind = sheet instanceof Json.Obj && !in.isBroken() ? in.behind() : in;
      begin = behind.next();
      boolean joined = begin == JsonToken.START_OBJECT && behind != in && !behind.isApart();
      if (begin != null && !joined) {
        behind.breakHere();
      }
      if (sheet != null && !behind.isBroken()) {
        sheetReading.read(sheet, "").ifPresent(sheets);
      }
      begin = joined ? begin : null;
      in = behind;
    }
  }
}
