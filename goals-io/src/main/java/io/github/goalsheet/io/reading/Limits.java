package io.github.goalsheet.io.reading;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How large an input may be. What lies above a limit ends the reading of that input with one clear
 * error. Immutable and thread-safe.
 *
 * @param fileBytes the size of one input, in bytes; and how many characters the goals of a form may
 *     carry over from merged cells, which other forms write out for each of them
 * @param cellCharacters the length of one cell or JSON text, in UTF-16 code units
 * @param columns the number of columns of a table, blank ones counted
 * @param rowsPerSheet the number of rows of one sheet, blank ones not counted
 * @param nesting the depth of nested JSON objects and arrays
 * @param numberCharacters the length of one JSON number, in characters
 */
public record Limits(
    long fileBytes,
    int cellCharacters,
    int columns,
    int rowsPerSheet,
    int nesting,
    int numberCharacters) {
  /**
   * The limits that hold unless others are given: 64 MiB a file, 100,000 characters a cell (a
   * spreadsheet program allows 32,767), 1,024 columns, 10,000 rows a sheet, 32 levels of JSON, 100
   * characters a number.
   */
  public static final Limits DEFAULT = new Limits(64L << 20, 100_000, 1_024, 10_000, 32, 100);

  public Limits {
    checkArgument(fileBytes >= 1 && fileBytes < Integer.MAX_VALUE, "fileBytes: %s", fileBytes);
    checkArgument(cellCharacters >= 1, "cellCharacters: %s", cellCharacters);
    checkArgument(columns >= 1, "columns: %s", columns);
    checkArgument(rowsPerSheet >= 1, "rowsPerSheet: %s", rowsPerSheet);
    checkArgument(nesting >= 1, "nesting: %s", nesting);
    checkArgument(numberCharacters >= 1, "numberCharacters: %s", numberCharacters);
  }

  /**
   * These limits with another file size.
   *
   * @param bytes the size, below 2 GiB
   * @return the changed copy
   */
  public Limits withFileBytes(long bytes) {
    return new Limits(bytes, cellCharacters, columns, rowsPerSheet, nesting, numberCharacters);
  }

  /**
   * These limits with another cell length.
   *
   * @param characters the length
   * @return the changed copy
   */
  public Limits withCellCharacters(int characters) {
    return new Limits(fileBytes, characters, columns, rowsPerSheet, nesting, numberCharacters);
  }

  /**
   * These limits with another number of columns.
   *
   * @param number the number of columns
   * @return the changed copy
   */
  public Limits withColumns(int number) {
    return new Limits(fileBytes, cellCharacters, number, rowsPerSheet, nesting, numberCharacters);
  }

  /**
   * These limits with another number of rows per sheet.
   *
   * @param rows the number of rows
   * @return the changed copy
   */
  public Limits withRowsPerSheet(int rows) {
    return new Limits(fileBytes, cellCharacters, columns, rows, nesting, numberCharacters);
  }

  /**
   * These limits with another depth of JSON.
   *
   * @param depth the depth
   * @return the changed copy
   */
  public Limits withNesting(int depth) {
    return new Limits(fileBytes, cellCharacters, columns, rowsPerSheet, depth, numberCharacters);
  }

  /**
   * These limits with another length of a JSON number.
   *
   * @param characters the length
   * @return the changed copy
   */
  public Limits withNumberCharacters(int characters) {
    return new Limits(fileBytes, cellCharacters, columns, rowsPerSheet, nesting, characters);
  }
}
