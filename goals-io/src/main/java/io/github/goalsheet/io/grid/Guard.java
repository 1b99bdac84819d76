package io.github.goalsheet.io.grid;

import java.util.regex.Pattern;

/**
 * The apostrophe that keeps a spreadsheet program from running a cell. Cells are run that begin
 * with {@code =}, {@code +}, {@code -} or {@code @}, narrow or wide, also behind what a program may
 * pass over: blanks, line breaks, characters that nobody sees. Whatever begins with a tab or a line
 * break counts as run, too. Signed numbers and lone dashes are left alone.
 *
 * <p>Reading takes one apostrophe off whatever looks guarded, since it cannot know how a file was
 * written; so a cell that looks guarded by itself is guarded once more, always. Likewise {@code
 * ="090"} is how programs write the text {@code 090} so that it stays text, and is read as that; a
 * cell that has such words itself is guarded, always.
 */
public final class Guard {
  private static final char APOSTROPHE = '\'';
  private static final String DANGEROUS = "=+-@＝＋－＠";
  private static final String BREAKS = "\t\r\n";
  private static final Pattern HARMLESS =
      Pattern.compile(
          "[-－]|[-+]\\d{1,15}(?:,\\d{3}){0,5}(?:\\.\\d{1,15})?%?"
              + "|[－＋][\\d０-９]{1,15}(?:[,，][\\d０-９]{3}){0,5}(?:[.．][\\d０-９]{1,15})?[%％]?");

  private Guard() {}

  /**
   * A cell as it is written.
   *
   * @param cell the cell
   * @param spreadsheetSafe whether to guard what would be run
   * @return the cell, or the cell behind an apostrophe
   */
  public static String on(String cell, boolean spreadsheetSafe) {
    return looksGuarded(cell) || isTextFormula(cell) || (spreadsheetSafe && isRun(cell))
        ? APOSTROPHE + cell
        : cell;
  }

  /**
   * A cell as it was before it was written.
   *
   * @param cell the cell as it is read
   * @return what it says
   */
  public static String off(String cell) {
    if (cell.isEmpty()) {
      return cell;
    }
    if (looksGuarded(cell)) {
      return cell.substring(1);
    }
    return isTextFormula(cell) ? cell.substring(2, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  private static boolean looksGuarded(String cell) {
    int apostrophes = 0;
    while (apostrophes < cell.length() && cell.charAt(apostrophes) == APOSTROPHE) {
      apostrophes++;
    }
    return apostrophes > 0 && isRun(cell.substring(apostrophes));
  }

  private static boolean isRun(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    int begin = 0;
    while (begin < cell.length() && isPassedOver(cell.charAt(begin))) {
      begin++;
    }
    if (BREAKS.indexOf(cell.charAt(0)) >= 0) {
      return true;
    }
    return begin < cell.length()
        && DANGEROUS.indexOf(cell.charAt(begin)) >= 0
        && !HARMLESS.matcher(cell).region(begin, cell.length()).matches();
  }

  /** Wider than what is blank in a sheet: in doubt a cell is guarded. */
  private static boolean isPassedOver(char c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether a cell is a formula that is nothing but a text in quotes. */
  private static boolean isTextFormula(String cell) {
    int end = cell.length() - 1;
    if (end < 2 || cell.charAt(0) != '=' || cell.charAt(1) != '"' || cell.charAt(end) != '"') {
      return false;
    }
    for (int at = cell.indexOf('"', 2); at < end; at = cell.indexOf('"', at + 2)) {
      if (cell.charAt(at + 1) != '"' || at + 1 == end) {
        return false;
      }
    }
    return true;
  }
}
