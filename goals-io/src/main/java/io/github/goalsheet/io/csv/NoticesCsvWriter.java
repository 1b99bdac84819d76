package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.decode.HalfCharacters;
import io.github.goalsheet.io.grid.CsvOut;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what could not be read, was read with doubt or is worth knowing about inputs as CSV, a row
 * a notice: {@code file,line,cell,column,code,severity,message,raw}. Of a place in JSON, {@code
 * cell} is the pointer. {@code raw} holds the words that stand there.
 */
public final class NoticesCsvWriter {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of("file", "line", "cell", "column", "code", "severity", "message", "raw");

  private NoticesCsvWriter() {}

  /**
   * Writes the notices on inputs.
   *
   * @param inputs what was read of each input
   * @param language the language of the sentences
   * @param options how to write
   * @param stream where to write it; closed
   * @throws IOException if the stream fails or the charset lacks a character
   */
  public static void write(
      Iterable<ReadInput> inputs, Language language, CsvOptions options, OutputStream stream)
      throws IOException {
    List<ImmutableList<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (ReadInput input : inputs) {
      for (Notice notice : input.notices()) {
        rows.add(row(notice, language));
      }
    }
    try (CsvOut out = new CsvOut(stream, options)) {
      out.write(rows);
    }
  }

  private static ImmutableList<String> row(Notice notice, Language language) {
    Place place = notice.place();
    PlaceCells cells = PlaceCells.of(place);
    return ImmutableList.of(
        HalfCharacters.replaced(place.source()),
        cells.line(),
        HalfCharacters.replaced(cells.cell()),
        cells.column(),
        notice.code(),
        notice.severity().name(),
        HalfCharacters.replaced(notice.message().in(language)),
        HalfCharacters.replaced(place.raw()));
  }
}
