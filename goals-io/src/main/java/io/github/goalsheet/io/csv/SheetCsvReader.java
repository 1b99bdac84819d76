package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.InputText;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.ReadOptions;
import io.github.goalsheet.io.ReadResult;
import io.github.goalsheet.io.ReadSheet;
import io.github.goalsheet.io.UnreadableInputException;
import io.github.goalsheet.io.notice.NoticeLog;

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
    NoticeLog notices = new NoticeLog(input.source());
    SheetSplitter splitter = new SheetSplitter(options.limits().rowsPerSheet(), notices);
    RowReader.read(input, Delimiters.find(input.text()), options.limits(), notices, splitter);
    ImmutableList<Outline> outlines = splitter.end();
    if (outlines.isEmpty()) {
      throw CsvErrors.noSheet(input.source());
    }
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    for (Outline outline : outlines) {
      SheetReader.read(outline, notices).ifPresent(sheets::add);
    }
    return new ReadResult(
        sheets.build(),
        ImmutableList.<Notice>builder().addAll(input.notices()).addAll(notices.byLine()).build());
  }
}
