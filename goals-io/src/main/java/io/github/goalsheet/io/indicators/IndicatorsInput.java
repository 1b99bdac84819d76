package io.github.goalsheet.io.indicators;

import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.decode.BadBytes;
import io.github.goalsheet.io.grid.GridErrors;
import io.github.goalsheet.io.grid.HeldRows;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.grid.RowReader;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.sheet.FormNotices;
import io.github.goalsheet.io.sheet.GoalNumbers;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the titles of an input and the rows below them. */
final class IndicatorsInput implements RowReader.RowConsumer {
  private final ReadOptions options;
  private final Consumer<? super ReadSheet> sheets;
  private final Consumer<? super Notice> notices;
  private @Nullable IndicatorsReading reading;

  private final String source;
  private @Nullable Notice fatal;
  private char delimiter;
  private int columns;

  /** The number of the last row that was read; before there is one, of what precedes it. */
  private int last;

  private IndicatorsInput(
      String source,
      ReadOptions options,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices) {
    this.source = source;
    this.options = options;
    this.sheets = sheets;
    this.notices = notices;
  }

  /** A whole input, its titles first. */
  static IndicatorsInput of(
      String source,
      ReadOptions options,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices) {
    return new IndicatorsInput(source, options, sheets, notices);
  }

  /** What follows rows of an input with these titles. */
  static IndicatorsInput below(
      IndicatorsHeader header,
      ReadOptions options,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices) {
    IndicatorsInput input = of(header.row().source(), options, sheets, notices);
    input.begin(header);
    return input;
  }

  private IndicatorsReading begin(IndicatorsHeader header) {
    IndicatorsReading begun =
        new IndicatorsReading(header, options.limits().rowsPerSheet(), sheets, notices);
    reading = begun;
    columns = header.row().cells().size();
    return begun;
  }

  @Override
  public void accept(Row row) throws UnreadableInputException {
    last = row.number();
    if (reading != null) {
      HeldRows.find(row, delimiter, columns, GoalNumbers::isNumber)
          .ifPresent(
              at ->
                  notices.accept(
                      FormNotices.quoting(TableKinds.CELL_HOLDS_ROWS, row.place(at, ""))));
      reading.read(row);
    } else if (!row.cells().stream().allMatch(IndicatorsCsvReader::hasNoWords)) {
      begin(
          IndicatorsHeader.find(row, notices).orElseThrow(() -> GridErrors.noSheet(row.source())));
    }
  }

  /** Finds the delimiter of an input. */
  @FunctionalInterface
  interface Delimiter {
    Optional<Character> find() throws IOException;
  }

  /**
   * Reads all rows of a text; what makes the rest of it unreadable is a notice.
   *
   * @param charset what the text is decoded from
   * @return whether the end was reached
   * @throws IOException if the text fails
   */
  boolean read(Reader text, Delimiter finder, RowReader.Start start, Charset charset)
      throws IOException {
    last = start.rows();
    try {
      delimiter = finder.find().orElseThrow(() -> GridErrors.noSheet(source));
      RowReader.read(text, source, delimiter, options.limits(), start, notices, this);
    } catch (UnreadableInputException refused) {
      fatal = refused.notice();
    } catch (BadByteException found) {
      BadByteException bad = found.behind(start.bytes(), start.lines());
      Place place = new Place.TableCell(source, bad.line(), last + 1, 0, "", "");
      fatal = BadBytes.notice(bad, charset, place);
    }
    if (fatal != null) {
      notices.accept(fatal);
    }
    end();
    return fatal == null;
  }

  /** What made all of the input that came after it unreadable. */
  Optional<Notice> fatal() {
    return Optional.ofNullable(fatal);
  }

  /** Whether titles with other columns than the first came again. */
  boolean hasOtherColumns() {
    return reading != null && reading.hasOtherColumns();
  }

  /** Gives the last sheet away; to be called after the last row. */
  void end() {
    if (reading != null) {
      reading.end();
    }
  }
}
