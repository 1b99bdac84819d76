package io.github.goalsheet.io.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.ReadResult;
import io.github.goalsheet.io.ReadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads goal sheets from JSON, as one document or as NDJSON, which it tells apart by content.
 *
 * <p>The words count: what a cell means is derived from its {@code text} again, and a typed field
 * that disagrees is noticed. A wrong or unknown field costs that field, a sheet without a fiscal
 * year that sheet, a bad line of NDJSON that line. Where a document is no JSON any more, or breaks
 * off, what was read so far is kept. Input is UTF-8, or UTF-16 with a byte order mark.
 */
public final class JsonSheetReader {
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\n");

  private JsonSheetReader() {}

  /**
   * Reads all sheets.
   *
   * @param source what notices call the input
   * @param in the input, which is not closed
   * @return the sheets and what there is to say about them
   * @throws IOException if {@code in} fails
   */
  public static ReadResult read(String source, InputStream in) throws IOException {
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    read(source, in, JsonLimits.DEFAULT, sheets::add, notices::add);
    return new ReadResult(sheets.build(), notices.build());
  }

  /**
   * Reads sheet after sheet, in memory that does not grow with their number.
   *
   * @param source what notices call the input
   * @param in the input, which is not closed
   * @param limits how much is read before it is refused
   * @param sheets takes each sheet as soon as it is read
   * @param notices takes each notice; those on a sheet come before it
   * @throws IOException if {@code in} fails
   */
  public static void read(
      String source,
      InputStream in,
      JsonLimits limits,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices)
      throws IOException {
    DecodingReader text = new DecodingReader(in);
    JsonNotices sink = new JsonNotices(source, notices);
    if (!text.charset().equals(StandardCharsets.UTF_8)) {
      sink.encoding(text.charset().name());
    }
    JsonIn.Opener opener = JsonIn.Opener.of(limits, sink);
    IoSteps.io(
        () -> {
          switch (JsonForm.of(text.peek(), opener.factory())) {
            case LINES -> new LinesReading(opener, sheets).read(text);
            case DOCUMENT -> new DocumentReading(opener.open(text, 1), sink, sheets).read();
          }
        });
  }

  /**
   * Whether an input begins as JSON does. A blank input does not.
   *
   * @param head the first bytes, some hundred of them
   * @return whether the first character that is no blank opens an object or array
   */
  public static boolean looksLikeJson(byte[] head) {
    try {
      String text =
          BLANK.trimLeadingFrom(new DecodingReader(new ByteArrayInputStream(head)).peek());
      return text.startsWith("{") || text.startsWith("[");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
