package io.github.goalsheet.io.indicators;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.CsvOut;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.SheetWriter;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes indicators CSV: one row per indicator, with its goal and organization in every row, for
 * analysis and bulk. A goal without indicators has one row. Rows go out sheet by sheet, in memory
 * that does not grow with their number. Not thread-safe.
 *
 * <p>This form holds the goals of a sheet; contact, purpose, dates and narratives stay behind, and
 * so do sheets without goals: {@link #leftOut} tells. Actuals have a column for each of some years
 * before the sheet's. Rows below each other that say the same of sheet and goal are read as one
 * sheet and goal: where they are not, they are refused, or kept apart by {@linkplain
 * RowColumns#keys keys}.
 */
public final class IndicatorsCsvWriter implements SheetWriter {
  /** How many years before the sheet's have a column of actuals, if nothing else is asked for. */
  public static final int DEFAULT_ACTUAL_YEARS = 3;

  /** How many years before the sheet's can have a column of actuals. */
  public static final int MAX_ACTUAL_YEARS = 99;

  private final CsvOut out;
  private final IndicatorRows rows;
  private final LeftOut leftOut = new LeftOut();
  private final RowLayout layout;

  private IndicatorsCsvWriter(CsvOut out, IndicatorRows rows) {
    this.out = out;
    this.rows = rows;
    this.layout = new RowLayout(rows.columns());
  }

  /**
   * Begins a file with its titles.
   *
   * @param out where to write; closed with this writer
   * @param options how to write
   * @param columns which columns there are
   * @return the writer
   * @throws IOException if {@code out} fails
   */
  public static IndicatorsCsvWriter of(OutputStream out, CsvOptions options, RowColumns columns)
      throws IOException {
    IndicatorRows rows = new IndicatorRows(columns);
    CsvOut csv = new CsvOut(out, options);
    csv.write(ImmutableList.of(rows.titles(false)));
    return new IndicatorsCsvWriter(csv, rows);
  }

  /**
   * Begins a file with its titles, such as {@code fiscal_year}.
   *
   * @param out where to write; closed with this writer
   * @param options how to write
   * @param actualYears how many years before the sheet's have a column of actuals, 0 to 99
   * @return the writer
   * @throws IOException if {@code out} fails
   */
  public static IndicatorsCsvWriter to(OutputStream out, CsvOptions options, int actualYears)
      throws IOException {
    return of(out, options, RowColumns.DEFAULT.withActualYears(actualYears));
  }

  /**
   * Begins a file with Japanese titles, such as {@code 年度}.
   *
   * @param out where to write; closed with this writer
   * @param options how to write
   * @param actualYears how many years before the sheet's have a column of actuals, 0 to 99
   * @return the writer
   * @throws IOException if {@code out} fails
   */
  public static IndicatorsCsvWriter japanese(OutputStream out, CsvOptions options, int actualYears)
      throws IOException {
    RowColumns japanese = RowColumns.DEFAULT.withTitles(Language.JA);
    return of(out, options, japanese.withActualYears(actualYears));
  }

  /**
   * Writes the indicators of one sheet.
   *
   * @param sheet the sheet
   * @throws UnwritableSheetException if an actual is of a year that has no column, the charset
   *     lacks a character, or, without keys, what follows each other would read as one sheet or
   *     goal; then no row of this sheet is written
   * @throws IOException if the output fails
   */
  @Override
  public void write(GoalSheet sheet) throws IOException {
    layout.check(sheet);
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    for (int i = 0; i < sheet.goals().size(); i++) {
      Goal goal = sheet.goals().get(i);
      ImmutableList<String> key = layout.key(i);
      if (goal.indicators().isEmpty()) {
        lines.add(concat(rows.row(sheet, goal, Optional.empty()), key));
      }
      for (Indicator indicator : goal.indicators()) {
        lines.add(concat(rows.row(sheet, goal, Optional.of(indicator)), key));
      }
    }
    out.write(lines.build());
    layout.pass(sheet);
    leftOut.add(sheet);
  }

  private static ImmutableList<String> concat(
      ImmutableList<String> cells, ImmutableList<String> key) {
    return key.isEmpty()
        ? cells
        : ImmutableList.<String>builder().addAll(cells).addAll(key).build();
  }

  /**
   * What the sheets that were written say beyond what this form holds.
   *
   * @param output what to call the output in the notice
   * @return one notice for all sheets so far; empty if the output holds all of them
   */
  public Optional<Notice> leftOut(String output) {
    return leftOut.notice(output);
  }

  /**
   * Closes the output.
   *
   * @throws IOException if it fails
   */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
