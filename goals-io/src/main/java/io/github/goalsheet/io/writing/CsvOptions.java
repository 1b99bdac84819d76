package io.github.goalsheet.io.writing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How to write separated values. Immutable and thread-safe.
 *
 * @param delimiter what separates cells: a comma, tab or semicolon
 * @param charset the encoding, one that can be written; {@link
 *     io.github.goalsheet.io.reading.Charsets} knows what names people mean by it. What Java calls
 *     {@code cp932} is not Windows-31J
 * @param byteOrderMark whether the text begins with a byte order mark, by which spreadsheet
 *     programs know UTF-8; only for charsets of Unicode. UTF-16 and UTF-32 always begin with it,
 *     since nobody could tell otherwise what they are
 * @param windowsLineEnds whether rows end in CRLF rather than LF; breaks within cells stay as they
 *     are
 * @param spreadsheetSafe whether cells that a spreadsheet program would run are written behind an
 *     apostrophe, which reading takes off again
 */
public record CsvOptions(
    char delimiter,
    Charset charset,
    boolean byteOrderMark,
    boolean windowsLineEnds,
    boolean spreadsheetSafe) {
  /** Commas, UTF-8 without a byte order mark, LF, cells as they are. */
  public static final CsvOptions DEFAULT =
      new CsvOptions(',', StandardCharsets.UTF_8, false, false, false);

  public CsvOptions {
    checkArgument(",\t;".indexOf(delimiter) >= 0, "delimiter: %s", delimiter);
    requireNonNull(charset, "charset");
    checkArgument(charset.canEncode(), "%s can only be read", charset);
    checkArgument(
        !byteOrderMark || charset.name().startsWith("UTF-"), "%s has no byte order mark", charset);
  }

  /**
   * These options with another delimiter.
   *
   * @param changed a comma, tab or semicolon
   * @return the changed copy
   */
  public CsvOptions withDelimiter(char changed) {
    return new CsvOptions(changed, charset, byteOrderMark, windowsLineEnds, spreadsheetSafe);
  }

  /**
   * These options with another charset.
   *
   * @param changed the charset
   * @return the changed copy
   */
  public CsvOptions withCharset(Charset changed) {
    return new CsvOptions(delimiter, changed, byteOrderMark, windowsLineEnds, spreadsheetSafe);
  }

  /**
   * These options with or without a byte order mark.
   *
   * @param changed whether to write it
   * @return the changed copy
   */
  public CsvOptions withByteOrderMark(boolean changed) {
    return new CsvOptions(delimiter, charset, changed, windowsLineEnds, spreadsheetSafe);
  }

  /**
   * These options with CRLF or LF.
   *
   * @param changed whether rows end in CRLF
   * @return the changed copy
   */
  public CsvOptions withWindowsLineEnds(boolean changed) {
    return new CsvOptions(delimiter, charset, byteOrderMark, changed, spreadsheetSafe);
  }

  /**
   * These options with or without guarded cells.
   *
   * @param changed whether to guard cells that a spreadsheet program would run
   * @return the changed copy
   */
  public CsvOptions withSpreadsheetSafe(boolean changed) {
    return new CsvOptions(delimiter, charset, byteOrderMark, windowsLineEnds, changed);
  }
}
