package io.github.goalsheet.io.csv;

import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.Place;
import io.github.goalsheet.io.ReadOptions;
import io.github.goalsheet.io.ReadSheet;
import io.github.goalsheet.io.UnreadableInputException;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.jspecify.annotations.Nullable;

/** Takes the titles of an input and the rows below them. */
final class IndicatorsInput implements RowReader.RowConsumer {
  private final ReadOptions options;
  private final Consumer<? super ReadSheet> sheets;
  private final Consumer<? super Notice> notices;
  private @Nullable IndicatorsReading reading;

  /** The last row that was read; before there is one, what precedes it. */
  private Place last;

  private IndicatorsInput(
      Place before,
      ReadOptions options,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices) {
    this.last = before;
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
    return new IndicatorsInput(new Place.Input(source), options, sheets, notices);
  }

  /** What follows a row of an input with these titles. */
  static IndicatorsInput below(
      Place row,
      IndicatorsHeader header,
      ReadOptions options,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices) {
    IndicatorsInput input = new IndicatorsInput(row, options, sheets, notices);
    input.begin(header);
    return input;
  }

  private IndicatorsReading begin(IndicatorsHeader header) {
    IndicatorsReading begun =
        new IndicatorsReading(header, options.limits().rowsPerSheet(), sheets, notices);
    reading = begun;
    return begun;
  }

  @Override
  public void accept(Row row) throws UnreadableInputException {
    last = row.place();
    if (reading != null) {
      reading.read(row);
    } else if (!row.cells().stream().allMatch(IndicatorsCsvReader::hasNoWords)) {
      begin(IndicatorsHeader.find(row, notices).orElseThrow(() -> CsvErrors.noSheet(row.source())));
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
  boolean read(Reader text, Delimiter delimiter, RowReader.Start start, Charset charset)
      throws IOException {
    boolean whole = false;
    try {
      String source = last.source();
      char found = delimiter.find().orElseThrow(() -> CsvErrors.noSheet(source));
      RowReader.read(text, source, found, options.limits(), start, this);
      whole = true;
    } catch (UnreadableInputException refused) {
      notices.accept(new Notice(refused.code(), Severity.ERROR, refused.place(), refused.text()));
    } catch (CSVException unmatched) {
      notices.accept(CsvNotices.quotesUnmatched(last));
    } catch (CharacterCodingException undecodable) {
      notices.accept(CsvNotices.bytesUndecodable(last, charset.name()));
    }
    end();
    return whole;
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
