package io.github.goalsheet.io.csv;

import java.util.regex.Pattern;

/**
 * The apostrophe that keeps a spreadsheet program from running a cell. Cells that begin with {@code
 * =}, {@code +}, {@code -}, {@code @}, a tab or CR are run, except signed numbers and lone dashes,
 * which are left alone.
 *
 * <p>Reading takes one apostrophe off whatever looks guarded, since it cannot know how a file was
 * written; so a cell that looks guarded by itself is guarded once more, always.
 */
final class Guard {
  private static final char APOSTROPHE = '\'';
  private static final String DANGEROUS = "=+-@\t\r";
  private static final Pattern HARMLESS =
      Pattern.compile("-|[-+]\\d{1,15}(?:,\\d{3}){0,5}(?:\\.\\d{1,15})?%?");

  private Guard() {}

  /** A cell as it is written. */
  static String on(String cell, boolean spreadsheetSafe) {
    return looksGuarded(cell) || (spreadsheetSafe && isRun(cell)) ? APOSTROPHE + cell : cell;
  }

  /** A cell as it was before it was written. */
  static String off(String cell) {
    return looksGuarded(cell) ? cell.substring(1) : cell;
  }

  private static boolean looksGuarded(String cell) {
    int apostrophes = 0;
    while (apostrophes < cell.length() && cell.charAt(apostrophes) == APOSTROPHE) {
      apostrophes++;
    }
    return apostrophes > 0 && isRun(cell.substring(apostrophes));
  }

  private static boolean isRun(String cell) {
    return !cell.isEmpty()
        && DANGEROUS.indexOf(cell.charAt(0)) >= 0
        && !HARMLESS.matcher(cell).matches();
  }
}
