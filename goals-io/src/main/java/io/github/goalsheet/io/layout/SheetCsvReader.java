package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.decode.BadBytes;
import io.github.goalsheet.io.decode.StrictReader;
import io.github.goalsheet.io.grid.Delimiters;
import io.github.goalsheet.io.grid.GridErrors;
import io.github.goalsheet.io.grid.HeldRows;
import io.github.goalsheet.io.grid.LineBreaks;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.grid.RowReader;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.notice.NoticeLog;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.sheet.FormErrors;
import io.github.goalsheet.io.sheet.FormNotices;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.model.GoalSheet;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form itself, as saved from a spreadsheet program or copied as text: one sheet or many,
 * separated by commas, tabs or semicolons, whichever leaves the labels alone.
 *
 * <p>Labels are found by their text and not by their position, and a bad cell costs that cell only.
 */
public final class SheetCsvReader {
  private SheetCsvReader() {}

  /**
   * Reads all sheets of an input.
   *
   * @param input the text
   * @param options how to read it; its charset has done its work
   * @return the sheets that could be read, and notices about the rest
   * @throws UnreadableInputException if there is no sheet, or a limit is exceeded
   */
  public static ReadResult read(InputText input, ReadOptions options)
      throws UnreadableInputException {
    return read(input, Optional.empty(), StandardCharsets.UTF_16, options);
  }

  /**
   * Reads all sheets of a stream. Of a damaged one, the rows before the damage are read.
   *
   * @param stream the input, which the caller closes
   * @param source what to call it in places
   * @param options how to read it; UTF-8 unless they say otherwise. The limit on a file's size does
   *     not hold here
   * @return the sheets that could be read, and notices about the rest
   * @throws UnreadableInputException if there is no sheet, or a limit is exceeded
   * @throws IOException if the stream fails
   */
  public static ReadResult read(InputStream stream, String source, ReadOptions options)
      throws IOException {
    Charset charset = options.charset().orElse(StandardCharsets.UTF_8);
    StringBuilder text = new StringBuilder();
    Optional<BadByteException> damage = Optional.empty();
    try {
      CharStreams.copy(StrictReader.behindMark(stream, charset), text);
    } catch (BadByteException bad) {
      damage = Optional.of(bad);
    }
    return read(InputText.of(source, text.toString()), damage, charset, options);
  }

  private static ReadResult read(
      InputText input, Optional<BadByteException> damage, Charset charset, ReadOptions options)
      throws UnreadableInputException {
    NoticeLog notices = new NoticeLog(input.source());
    SheetSplitter splitter = new SheetSplitter(options.limits().rowsPerSheet(), notices);
    Optional<Notice> fatal = damage.map(bad -> BadBytes.notice(bad, charset, place(input, bad)));
    fatal.ifPresent(notices);
    rows(input, damage, options, notices, splitter);
    ImmutableList<Outline> outlines = splitter.end();
    if (outlines.isEmpty()) {
      throw fatal
          .map(UnreadableInputException::new)
          .orElseGet(() -> GridErrors.noSheet(input.source()));
    }
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    long carried = 0;
    for (Outline outline : outlines) {
      Optional<ReadSheet> sheet = SheetReader.read(outline, notices);
      carried += sheet.map(read -> carriedCharacters(read.sheet())).orElse(0L);
      if (carried > options.limits().fileBytes()) {
        throw FormErrors.tooMuchCarried(outline.first(), options.limits().fileBytes());
      }
      sheet.ifPresent(sheets::add);
    }
    return new ReadResult(
        sheets.build(),
        ImmutableList.<Notice>builder().addAll(input.notices()).addAll(notices.byLine()).build());
  }

  /** What the goals say again that the form says once: other forms write it out for each. */
  private static long carriedCharacters(GoalSheet sheet) {
    return sheet.goals().stream()
        .flatMapToLong(
            goal ->
                goal.carried().stream()
                    .mapToLong(
                        field ->
                            switch (field) {
                              case STATEMENT -> goal.statement().length();
                              case INITIATIVES -> goal.initiatives().length();
                              default -> goal.rating().orElse("").length();
                            }))
        .sum();
  }

  private static void rows(
      InputText input,
      Optional<BadByteException> damage,
      ReadOptions options,
      NoticeLog notices,
      SheetSplitter splitter)
      throws UnreadableInputException {
    PartReader parts = new PartReader(input, options, notices, splitter);
    for (JoinedDialects part :
        JoinedDialects.find(input.text(), Delimiters.find(input.text(), Labels::isLabel))) {
      parts.read(part, part.end() == input.text().length() ? damage : Optional.empty());
    }
  }

  private static Place place(InputText input, BadByteException bad) {
    return new Place.TableCell(input.source(), bad.line(), bad.line(), 0, "", "");
  }

  /** Reads the parts of a text that have delimiters of their own, and counts on. */
  private static final class PartReader implements RowReader.RowConsumer {
    private final InputText input;
    private final ReadOptions options;
    private final NoticeLog notices;
    private final SheetSplitter splitter;
    private @Nullable Row last;
    private int lines;
    private int counted;
    private char delimiter;

    /** As many as the widest row has. */
    private int columns;

    private PartReader(
        InputText input, ReadOptions options, NoticeLog notices, SheetSplitter splitter) {
      this.input = input;
      this.options = options;
      this.notices = notices;
      this.splitter = splitter;
    }

    @Override
    public void accept(Row row) throws UnreadableInputException {
      last = row;
      HeldRows.find(row, delimiter, columns, GoalNumbers::isNumber)
          .ifPresent(
              at ->
                  notices.accept(
                      FormNotices.quoting(TableKinds.CELL_HOLDS_ROWS, row.place(at, ""))));
      columns = Math.max(columns, row.cells().size());
      splitter.accept(row);
    }

    private void read(JoinedDialects part, Optional<BadByteException> damage)
        throws UnreadableInputException {
      delimiter = part.delimiter();
      try {
        RowReader.read(
            new DamagedText(input.text().substring(part.begin(), part.end()), damage),
            input.source(),
            delimiter,
            options.limits(),
            start(part.begin()),
            notices,
            this);
      } catch (UnreadableInputException told) {
        throw told;
      } catch (BadByteException told) {
        // The notice on it is there already.
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    /** Where a part begins: in a new row, or in the last, where that has no line break. */
    private RowReader.Start start(int begin) {
      String text = input.text();
      lines += LineBreaks.count(text.substring(counted, begin));
      counted = begin;
      Row above = last;
      if (above == null) {
        return new RowReader.Start(lines, 0, 0);
      }
      if (LineBreaks.count(text.substring(begin - 1, begin)) > 0) {
        return new RowReader.Start(lines, above.number(), 0);
      }
      int column = above.cells().size();
      String raw = above.cell(column - 1) + Labels.TITLE;
      notices.accept(
          FormNotices.quoting(
              FormKinds.FILES_JOINED,
              new Place.TableCell(input.source(), lines + 1, above.number(), column, "", raw)));
      return new RowReader.Start(lines, above.number() - 1, 0);
    }
  }

  /** A text that fails at its end if something was wrong there. */
  private static final class DamagedText extends FilterReader {
    private final Optional<BadByteException> damage;

    private DamagedText(String text, Optional<BadByteException> damage) {
      super(new StringReader(text));
      this.damage = damage;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      if (count < 0 && damage.isPresent()) {
        throw damage.get();
      }
      return count;
    }
  }
}
