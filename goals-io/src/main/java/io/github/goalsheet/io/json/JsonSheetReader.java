package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.decode.StrictReader;
import io.github.goalsheet.io.json.stream.IoSteps;
import io.github.goalsheet.io.json.stream.Joined;
import io.github.goalsheet.io.json.stream.JsonIn;
import io.github.goalsheet.io.notice.NoticeCap;
import io.github.goalsheet.io.notice.NoticeLog;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads goal sheets from JSON, as one document or as NDJSON, which it tells apart by content.
 *
 * <p>The words count: what a cell means is derived from its {@code text} again, and a typed field
 * that disagrees is noticed. What is left where files were joined is read over. A wrong or unknown
 * field costs that field, a sheet without a fiscal year that sheet, a bad line of NDJSON that line.
 * Where a document is no JSON any more, breaks off or exceeds a limit, what was read so far is
 * kept.
 */
public final class JsonSheetReader {
  private static final int HEAD = 1 << 13;

  /** Enough to tell the forms apart; what is read is read within its limits. */
  private static final JsonFactory PLAIN = new JsonFactory();

  private JsonSheetReader() {}

  /**
   * Reads all sheets of an input.
   *
   * @param input the text
   * @param options how to read it; its charset has done its work
   * @return the sheets that could be read, and notices about the rest
   * @throws UnreadableInputException if it is no JSON of goal sheets, or breaks before the first
   */
  public static ReadResult read(InputText input, ReadOptions options)
      throws UnreadableInputException {
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    NoticeLog found = new NoticeLog(input.source());
    JsonNotices notices = new JsonNotices(input.source(), StandardCharsets.UTF_16, found);
    JsonIn.Opener opener = JsonIn.Opener.of(options.limits(), notices);
    String text = input.text();
    switch (JsonForm.of(text.substring(0, Math.min(text.length(), HEAD)), opener.factory())) {
      case LINES -> new LinesReading(opener, notices, sheets::add).read(text);
      case DOCUMENT ->
          new DocumentReading(opener.open(new StringReader(text), 1), notices, sheets::add).read();
    }
    return result(sheets.build(), input.notices(), found, notices);
  }

  /**
   * Reads all sheets of a stream. Of a damaged one, what stands before the damage is read, and in
   * NDJSON every line that is sound.
   *
   * @param stream the input, which the caller closes
   * @param source what to call it in places
   * @param options how to read it, as for reading sheet after sheet
   * @return the sheets that could be read, and notices about the rest
   * @throws UnreadableInputException if it is no JSON of goal sheets, or breaks before the first
   * @throws IOException if the stream fails
   */
  public static ReadResult read(InputStream stream, String source, ReadOptions options)
      throws IOException {
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    NoticeLog found = new NoticeLog(source);
    JsonNotices notices = stream(stream, source, options, sheets::add, found);
    return result(sheets.build(), ImmutableList.of(), found, notices);
  }

  private static ReadResult result(
      ImmutableList<ReadSheet> sheets,
      ImmutableList<Notice> before,
      NoticeLog found,
      JsonNotices notices)
      throws UnreadableInputException {
    if (sheets.isEmpty() && notices.fatal().isPresent()) {
      throw new UnreadableInputException(notices.fatal().get());
    }
    return new ReadResult(
        sheets, ImmutableList.<Notice>builder().addAll(before).addAll(found.notices()).build());
  }

  /**
   * Reads sheet after sheet from a stream, in memory that does not grow with their number. Here
   * nothing ends in an exception but a failing stream; what makes the input unreadable is a notice
   * like any other.
   *
   * @param stream the input, which the caller closes
   * @param source what to call it in places
   * @param options how to read it; UTF-8 unless they say otherwise. The limit on a file's size
   *     holds for each line of NDJSON
   * @param sheets takes each sheet as soon as it is read
   * @param notices takes the notices, of one kind the first thousand and how many more there are;
   *     those on a sheet come before it
   * @throws IOException if the stream fails
   */
  public static void read(
      InputStream stream,
      String source,
      ReadOptions options,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices)
      throws IOException {
    NoticeCap cap = new NoticeCap(source, notices);
    try {
      stream(stream, source, options, sheets, cap);
    } finally {
      cap.end();
    }
  }

  private static JsonNotices stream(
      InputStream stream,
      String source,
      ReadOptions options,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices)
      throws IOException {
    Charset charset = options.charset().orElse(StandardCharsets.UTF_8);
    StrictReader text = StrictReader.behindMark(stream, charset);
    JsonNotices sink = new JsonNotices(source, charset, notices);
    JsonIn.Opener opener = JsonIn.Opener.of(options.limits(), sink);
    IoSteps.io(
        () -> {
          switch (JsonForm.of(text.peek(), opener.factory())) {
            case LINES -> new LinesReading(opener, sink, sheets).read(text);
            case DOCUMENT -> new DocumentReading(opener.open(text, 1), sink, sheets).read();
          }
        });
    return sink;
  }

  /**
   * Whether a text begins as JSON of goal sheets does, broken or not: with an object, or an array
   * of objects. A table may begin with a bracket as well, as in {@code [様式第1号]}.
   *
   * @param text the text, or its first characters; without a byte order mark
   * @return whether it is for this reader
   */
  public static boolean looksLikeJson(String text) {
    int begin = Joined.begin(text);
    return begin >= 0 && JsonBegin.isAt(text.substring(begin));
  }

  /**
   * Whether a text begins as NDJSON of sheets does.
   *
   * @param text the text, or its first characters; without a byte order mark
   * @return whether its first object is a sheet and no document
   */
  public static boolean looksLikeLines(String text) {
    return looksLikeJson(text)
        && JsonForm.of(text.substring(0, Math.min(text.length(), HEAD)), PLAIN) == JsonForm.LINES;
  }
}
