package io.github.goalsheet.io.grid;

import io.github.goalsheet.io.notice.WritingKinds;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Writes rows of cells. */
public final class CsvOut implements Closeable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int WORDS_BEFORE = 12;

  /** What every table is made of, whatever its cells hold. */
  private static final String SYNTAX = ",;\t\"'\r\n";

  private final OutputStream out;
  private final CSVFormat format;
  private final Writer writer;
  private final CsvOptions options;
  private final Encodable encodable;
  private int rows;

  public CsvOut(OutputStream out, CsvOptions options) throws IOException {
    this.out = out;
    this.options = options;
    this.encodable = new Encodable(options.charset());
    if (encodable.lacking(SYNTAX).isPresent()) {
      throw charsetUnwritable(options.charset());
    }
    this.writer = new OutputStreamWriter(out, options.charset().newEncoder());
    if (beginsWithMark(options)) {
      writer.write(BYTE_ORDER_MARK);
    }
    this.format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(options.delimiter())
            .setRecordSeparator(options.windowsLineEnds() ? "\r\n" : "\n")
            .get();
  }

  /** Of UTF-16 and UTF-32 nobody could tell the order of the bytes without a mark. */
  private static boolean beginsWithMark(CsvOptions options) {
    String charset = options.charset().name();
    boolean wide = charset.startsWith("UTF-16") || charset.startsWith("UTF-32");
    // The encoder of UTF-16 begins with a mark by itself.
    return (options.byteOrderMark() || wide) && !options.charset().equals(StandardCharsets.UTF_16);
  }

  private static UnwritableSheetException charsetUnwritable(Charset charset) {
    return new UnwritableSheetException(WritingKinds.CHARSET_UNWRITABLE, charset);
  }

  /** Writes rows, or none of them if a character cannot be written. */
  public void write(List<? extends List<String>> cells) throws IOException {
    @Nullable String[][] encoded = new String[cells.size()][];
    for (int row = 0; row < encoded.length; row++) {
      encoded[row] = encoded(cells.get(row), rows + row + 1);
    }
    for (@Nullable String[] row : encoded) {
      for (int column = 0; column < row.length; column++) {
        format.print(row[column], writer, column == 0);
      }
      format.println(writer);
      rows++;
    }
  }

  /** Appends rows that are written already. */
  public void append(BulkCells written, int count) throws IOException {
    writer.flush();
    written.writeTo(out);
    rows += count;
  }

  public void flush() throws IOException {
    writer.flush();
  }

  public int rows() {
    return rows;
  }

  public CsvOptions options() {
    return options;
  }

  private @Nullable String[] encoded(List<String> cells, int row) throws UnwritableSheetException {
    @Nullable String[] encoded = new String[cells.size()];
    for (int column = 0; column < encoded.length; column++) {
      String cell = encodable.withTwins(Guard.on(cells.get(column), options.spreadsheetSafe()));
      OptionalInt lacking = encodable.lacking(cell);
      if (lacking.isPresent()) {
        throw unencodable(
            new Place.TableCell("", 0, row, column + 1, "", ""), cell, lacking.getAsInt());
      }
      // The printer quotes an empty first cell, but leaves null blank.
      encoded[column] = cell.isEmpty() ? null : cell;
    }
    return encoded;
  }

  private UnwritableSheetException unencodable(Place.TableCell place, String cell, int lacking) {
    int at = cell.indexOf(lacking);
    String before = cell.substring(Math.max(at - WORDS_BEFORE, 0), at);
    String character =
        Character.getType(lacking) != Character.CONTROL
                && Character.getType(lacking) != Character.SURROGATE
            ? String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(lacking), lacking)
            : String.format(Locale.ROOT, "U+%04X", lacking);
    Message where =
        before.isEmpty()
            ? new Message("の最初の", "at the beginning of")
            : new Message("の「" + before + "」に続く", "after \"" + before + "\" in");
    return new UnwritableSheetException(
        WritingKinds.CHARACTER_UNENCODABLE, place.address(), where, character, options.charset());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
