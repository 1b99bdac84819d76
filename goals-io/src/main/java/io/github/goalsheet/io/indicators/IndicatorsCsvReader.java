package io.github.goalsheet.io.indicators;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.decode.StrictReader;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.grid.RowReader;
import io.github.goalsheet.io.grid.SeparatorLine;
import io.github.goalsheet.io.notice.NoticeCap;
import io.github.goalsheet.io.notice.NoticeLog;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.sheet.Labels;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads indicators CSV: one row per indicator, with titles in English or Japanese, in any order.
 *
 * <p>Rows below each other with the same year, department and section are one sheet; those of them
 * with the same goal cells are one goal. A bad cell costs that cell, a row without a fiscal year
 * that row. Sheets read so have no contact, purpose, dates or narratives.
 */
public final class IndicatorsCsvReader {
  private static final ImmutableList<Character> DELIMITERS = ImmutableList.of(',', '\t', ';');

  /** How far the titles are looked for, behind blank lines. */
  private static final int LONGEST_HEADER = 1 << 16;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final CharMatcher SYNTAX = CharMatcher.anyOf(",;\"");

  private IndicatorsCsvReader() {}

  /**
   * Whether a text begins with the titles of indicators CSV.
   *
   * @param text the text, or its first lines
   * @return whether it is for this reader
   */
  public static boolean looksLikeIndicators(String text) {
    return delimiter(text).isPresent();
  }

  /**
   * Reads all sheets of an input.
   *
   * @param input the text
   * @param options how to read it; its charset has done its work
   * @return the sheets that could be read, and notices about the rest
   * @throws UnreadableInputException if it does not begin with titles, or a limit is exceeded
   */
  public static ReadResult read(InputText input, ReadOptions options)
      throws UnreadableInputException {
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    NoticeLog notices = new NoticeLog(input.source());
    IndicatorsInput rows = IndicatorsInput.of(input.source(), options, sheets::add, notices);
    try {
      rows.read(
          new StringReader(input.text()),
          () -> delimiter(input.text()),
          RowReader.Start.OF_INPUT,
          StandardCharsets.UTF_16);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return result(sheets.build(), input.notices(), notices, rows.fatal());
  }

  /**
   * Reads all sheets of a stream. Of a damaged one, what stands before the damage is read.
   *
   * @param stream the input, which the caller closes
   * @param source what to call it in places
   * @param options how to read it, as for reading sheet after sheet
   * @return the sheets that could be read, and notices about the rest
   * @throws UnreadableInputException if there is no sheet before the damage
   * @throws IOException if the stream fails
   */
  public static ReadResult read(InputStream stream, String source, ReadOptions options)
      throws IOException {
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    NoticeLog notices = new NoticeLog(source);
    Optional<Notice> fatal = stream(stream, source, options, sheets::add, notices);
    return result(sheets.build(), ImmutableList.of(), notices, fatal);
  }

  private static ReadResult result(
      ImmutableList<ReadSheet> sheets,
      ImmutableList<Notice> before,
      NoticeLog notices,
      Optional<Notice> fatal)
      throws UnreadableInputException {
    if (sheets.isEmpty() && fatal.isPresent()) {
      throw new UnreadableInputException(fatal.get());
    }
    return new ReadResult(
        sheets, ImmutableList.<Notice>builder().addAll(before).addAll(notices.notices()).build());
  }

  /**
   * Reads sheet after sheet from a stream, in memory that does not grow with their number. Here
   * nothing ends in an exception but a failing stream; what makes the rest of the input unreadable
   * is a notice like any other.
   *
   * @param stream the input, which the caller closes
   * @param source what to call it in places
   * @param options how to read it; without a byte order mark it is UTF-8 unless they say otherwise.
   *     The limit on a file's size does not hold here
   * @param sheets takes each sheet as soon as it is read
   * @param notices takes the notices, of one kind the first thousand and how many more there are
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

  /** Reads a stream, and tells what made the rest of it unreadable. */
  private static Optional<Notice> stream(
      InputStream stream,
      String source,
      ReadOptions options,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices)
      throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream);
    Charset charset = options.charset().isPresent() ? options.charset().get() : charset(bytes);
    IndicatorsInput rows = IndicatorsInput.of(source, options, sheets, notices);
    BufferedReader text = new BufferedReader(StrictReader.behindMark(bytes, charset));
    rows.read(text, () -> delimiter(begin(text)), RowReader.Start.OF_INPUT, charset);
    return rows.fatal();
  }

  private static Charset charset(InputStream bytes) throws IOException {
    bytes.mark(2);
    byte[] first = bytes.readNBytes(2);
    bytes.reset();
    if (Arrays.equals(first, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
      return StandardCharsets.UTF_16LE;
    }
    return Arrays.equals(first, new byte[] {(byte) 0xFE, (byte) 0xFF})
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  /**
   * The lines up to the first one with words, without reading past it; a byte order mark is read
   * past.
   */
  private static String begin(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    text.mark(LONGEST_HEADER);
    StringBuilder begin = new StringBuilder();
    int lineBegin = 0;
    int next = text.read();
    while (next >= 0 && begin.length() < LONGEST_HEADER - 1) {
      begin.append((char) next);
      if (next == '\n' || next == '\r') {
        if (hasTitles(begin.substring(lineBegin))) {
          break;
        }
        lineBegin = begin.length();
      }
      next = text.read();
    }
    text.reset();
    return begin.toString();
  }

  /** Whether a line is neither blank nor one that names the delimiter. */
  private static boolean hasTitles(String line) {
    return !hasNoWords(line) && SeparatorLine.find(line).isEmpty();
  }

  /** Whether a line or cell consists of blank cells, whatever separates them. */
  static boolean hasNoWords(String line) {
    return Wording.isBlank(SYNTAX.removeFrom(line));
  }

  /** The delimiter with which the first line that is not blank is one of titles. */
  static Optional<Character> delimiter(String text) {
    String begin = text.substring(0, Math.min(text.length(), LONGEST_HEADER));
    String line =
        begin
            .lines()
            .filter(IndicatorsCsvReader::hasTitles)
            .findFirst()
            .orElse("")
            .replace("=\"", "")
            .replace("\"", "");
    return Stream.concat(SeparatorLine.find(begin).stream(), DELIMITERS.stream())
        .filter(
            delimiter -> {
              ImmutableList<String> cells =
                  ImmutableList.copyOf(Splitter.on(delimiter).split(line));
              // A form whose rows were put on one line has words of such titles, too.
              return cells.size() >= IndicatorsHeader.fewest()
                  && cells.stream().noneMatch(Labels::isTitle)
                  && IndicatorsHeader.find(new Row("", 1, 1, cells), notice -> {}).isPresent();
            })
        .findFirst();
  }
}
