package io.github.goalsheet.io.writing;

import io.github.goalsheet.model.GoalSheet;
import java.io.Closeable;
import java.io.IOException;

/** Writes sheets one after the other to a stream, in some form. Not thread-safe. */
public interface SheetWriter extends Closeable {
  /**
   * Writes a sheet.
   *
   * @param sheet the sheet
   * @throws UnwritableSheetException if the form cannot hold it
   * @throws IOException if it cannot be written
   */
  void write(GoalSheet sheet) throws IOException;

  /**
   * Ends what is written, unless an earlier call failed, and closes the output.
   *
   * @throws IOException if it cannot be written
   */
  @Override
  void close() throws IOException;
}
