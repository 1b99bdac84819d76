package io.github.goalsheet.io.json;

import static com.google.common.base.Preconditions.checkState;

import io.github.goalsheet.io.json.stream.IoSteps;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.writing.SheetWriter;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes goal sheets as JSON, sheet after sheet: either one document, {@code
 * {"format":"goal-sheets","version":1,"sheets":[…]}}, indented for people, or NDJSON, a sheet a
 * line. Output is UTF-8 without a byte order mark, with LF. Not thread-safe.
 *
 * <p>Closing ends the document. A writer that failed does not end it, so that what is there cannot
 * be taken for the whole.
 */
public final class JsonSheetWriter implements SheetWriter {
  /** The format's name in its field {@code format}. */
  static final String FORMAT = "goal-sheets";

  /** The format's version in its field {@code version}. */
  static final int VERSION = 1;

  private final JsonOut out;
  private final SheetJson sheets;
  private final boolean document;
  private boolean whole = true;

  private JsonSheetWriter(JsonOut out, boolean document) {
    this.out = out;
    this.sheets = new SheetJson(out);
    this.document = document;
  }

  /**
   * Begins a document.
   *
   * @param out where to write it; closed with this writer
   * @return the writer
   * @throws IOException if {@code out} fails
   */
  public static JsonSheetWriter document(OutputStream out) throws IOException {
    return begin(JsonOut.to(out, true));
  }

  /**
   * Begins a document.
   *
   * @param out where to write it; closed with this writer
   * @return the writer
   * @throws IOException if {@code out} fails
   */
  public static JsonSheetWriter document(Writer out) throws IOException {
    return begin(JsonOut.to(out, true));
  }

  /**
   * Writes NDJSON: a sheet a line, without an envelope.
   *
   * @param out where to write it; closed with this writer
   * @return the writer
   */
  public static JsonSheetWriter lines(OutputStream out) {
    return new JsonSheetWriter(JsonOut.to(out, false), false);
  }

  /**
   * Writes NDJSON: a sheet a line, without an envelope.
   *
   * @param out where to write it; closed with this writer
   * @return the writer
   */
  public static JsonSheetWriter lines(Writer out) {
    return new JsonSheetWriter(JsonOut.to(out, false), false);
  }

  /**
   * The document of some sheets, as a string.
   *
   * @param sheets the sheets
   * @return the document
   */
  public static String toJson(Iterable<GoalSheet> sheets) {
    StringWriter text = new StringWriter();
    try (JsonSheetWriter writer = document(text)) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static JsonSheetWriter begin(JsonOut out) throws IOException {
    IoSteps.io(
        () -> out.object().field("format", FORMAT).field("version", VERSION).array("sheets"));
    return new JsonSheetWriter(out, true);
  }

  /**
   * Writes one sheet.
   *
   * @param sheet the sheet
   * @throws IOException if the output fails
   * @throws IllegalArgumentException if a text holds half a surrogate pair, which no encoding can
   *     write
   * @throws IllegalStateException if the writer is closed or an earlier call failed
   */
  @Override
  public void write(GoalSheet sheet) throws IOException {
    checkState(whole, "closed, or failed before");
    whole = false;
    IoSteps.io(
        () -> {
          sheets.sheet(sheet);
          if (!document) {
            out.endLine();
          }
        });
    whole = true;
  }

  /**
   * Ends the document, unless writing failed, and closes the output.
   *
   * @throws IOException if the output fails
   */
  @Override
  public void close() throws IOException {
    boolean ends = document && whole;
    whole = false;
    IoSteps.io(
        () -> {
          try (out) {
            if (ends) {
              out.end().end().endLine();
            }
          }
        });
  }
}
