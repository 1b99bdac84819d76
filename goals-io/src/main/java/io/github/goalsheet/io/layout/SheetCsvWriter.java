package io.github.goalsheet.io.layout;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.CsvOut;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.SheetWriter;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.GoalSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;

/**
 * Writes the form itself, sheet below sheet, laid out as a spreadsheet program shows it: what a
 * goal carries from the goal above is blank, as merged cells are. {@link SheetCsvReader} reads the
 * same sheets again. Not thread-safe.
 *
 * <p>The form has no cell for a goal or indicator that says nothing, and one column of actuals for
 * each year that any indicator has an actual of. What it cannot state is refused: a blank statement
 * below a goal that has one, since blank means "as above" there, and its like.
 *
 * <p>Everything is held until this writer is closed, so that nothing is written unless all of it
 * can be.
 */
public final class SheetCsvWriter implements SheetWriter {
  private final OutputStream target;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CsvOut out;
  private boolean begun;
  private boolean whole = true;

  /**
   * A writer to a stream.
   *
   * @param target where to write; closed with this writer
   * @param options how to write
   * @throws IOException never
   */
  public SheetCsvWriter(OutputStream target, CsvOptions options) throws IOException {
    this.target = requireNonNull(target, "target");
    this.out = new CsvOut(bytes, options);
  }

  /**
   * Takes one sheet.
   *
   * @param sheet the sheet
   * @throws UnwritableSheetException if the form cannot state it or the charset lacks a character
   *     of it; then nothing at all will be written
   * @throws IOException never
   * @throws IllegalStateException if the writer is closed or an earlier call failed
   */
  @Override
  public void write(GoalSheet sheet) throws IOException {
    checkState(whole, "closed, or failed before");
    whole = false;
    ImmutableList<ImmutableList<String>> rows = new FormLayout(sheet).rows();
    if (begun) {
      out.write(
          ImmutableList.of(ImmutableList.copyOf(Collections.nCopies(rows.get(0).size(), ""))));
    }
    out.write(rows);
    begun = true;
    whole = true;
  }

  /**
   * Writes the sheets, unless one could not be written, and closes the output.
   *
   * @throws IOException if the output fails
   */
  @Override
  public void close() throws IOException {
    boolean writes = whole;
    whole = false;
    try (target) {
      out.close();
      if (writes) {
        bytes.writeTo(target);
      }
    }
  }
}
