package io.github.goalsheet.io.grid;

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
    return new UnwritableSheetException(
        "charset_unwritable",
        new Message(
            charset + " では、区切りや改行を含む CSV を書き出せません。",
            "CSV cannot be written in " + charset + ": it lacks delimiters or line breaks."));
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
    String charset = options.charset().name();
    return new UnwritableSheetException(
        "character_unencodable",
        new Message(
            "出力のセル "
                + place.address()
                + (before.isEmpty() ? " の最初の" : " の「" + before + "」に続く")
                + "文字 "
                + character
                + " は "
                + charset
                + " で表せません。",
            charset
                + " lacks the character "
                + character
                + (before.isEmpty() ? ", at the beginning of" : ", after \"" + before + "\" in")
                + " cell "
                + place.address()
                + " of the output."));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
