package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.SheetWriter;
import io.github.goalsheet.io.UnwritableSheetException;
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
 * so do sheets without goals: {@link #leftOut} tells. Actuals have a column for each of some years before the sheet's.
 */
public final class IndicatorsCsvWriter implements SheetWriter {
  /** How many years before the sheet's have a column of actuals, if nothing else is asked for. */
  public static final int DEFAULT_ACTUAL_YEARS = 3;

  /** How many years before the sheet's can have a column of actuals. */
  public static final int MAX_ACTUAL_YEARS = 99;

  private final CsvOut out;
  private final IndicatorRows rows;
  private final LeftOut leftOut = new LeftOut();

  private IndicatorsCsvWriter(CsvOut out, IndicatorRows rows) {
    this.out = out;
    this.rows = rows;
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
    return begin(out, options, new IndicatorRows(false, actualYears));
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
    return begin(out, options, new IndicatorRows(true, actualYears));
  }

  private static IndicatorsCsvWriter begin(OutputStream out, CsvOptions options, IndicatorRows rows)
      throws IOException {
    CsvOut csv = new CsvOut(out, options);
    csv.write(ImmutableList.of(rows.titles(false)));
    return new IndicatorsCsvWriter(csv, rows);
  }

  /**
   * Writes the indicators of one sheet.
   *
   * @param sheet the sheet
   * @throws UnwritableSheetException if an actual is of a year that has no column, or the charset
   *     lacks a character; then no row of this sheet is written
   * @throws IOException if the output fails
   */
  @Override
  public void write(GoalSheet sheet) throws IOException {
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    for (Goal goal : sheet.goals()) {
      if (goal.indicators().isEmpty()) {
        lines.add(rows.row(sheet, goal, Optional.empty()));
      }
      for (Indicator indicator : goal.indicators()) {
        lines.add(rows.row(sheet, goal, Optional.of(indicator)));
      }
    }
    out.write(lines.build());
    leftOut.add(sheet);
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
