package io.github.goalsheet.io.reading;

/** Hears how much of an input has been read. */
@FunctionalInterface
public interface ReadCounter {
  /** Hears nothing. */
  ReadCounter NONE = (sheets, rows) -> {};

  /**
   * Sheets were read. Called by one thread at a time, and not without a sheet.
   *
   * @param sheets how many since the last time
   * @param rows how many rows they have
   */
  void read(int sheets, int rows);
}
