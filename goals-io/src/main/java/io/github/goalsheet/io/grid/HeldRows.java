package io.github.goalsheet.io.grid;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds cells that hold whole rows, as where a quote that opens no cell and one that closes none
 * make a pair. Such a cell has a line with the delimiters of a row; or, where it took no whole row,
 * its first line fills up the row that it begins in, and its last line the one that it ends in.
 *
 * <p>Prose has commas, too: of those within numbers, and of lists that are shorter than a row,
 * nothing is made.
 */
public final class HeldRows {
  private static final int FEWEST_COLUMNS = 4;

  /** Commas of thousands alone make no row. */
  private static final int FEWEST_OTHERS = 2;

  private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\r|\n"));

  private HeldRows() {}

  /**
   * The first column whose cell holds rows.
   *
   * @param columns how many columns the table has
   * @param isFirst whether some words are what the first cell of a row says
   */
  public static OptionalInt find(Row row, char delimiter, int columns, Predicate<String> isFirst) {
    if (columns < FEWEST_COLUMNS) {
      return OptionalInt.empty();
    }
    for (int at = 0; at < row.cells().size(); at++) {
      String cell = row.cell(at);
      if ((cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)
          && cell.indexOf(delimiter) >= 0
          && holdsRows(cell, at, row.cells().size(), delimiter, columns, isFirst)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** The fewest delimiters in a cell that holds rows. */
  public static int fewestDelimiters(int columns) {
    return Math.max(columns * 3 / 4, FEWEST_COLUMNS - 1);
  }

  private static boolean holdsRows(
      String cell, int at, int width, char delimiter, int columns, Predicate<String> isFirst) {
    List<String> lines = LINES.splitToList(cell);
    int last = lines.size() - 1;
    for (String line : lines.subList(1, Math.max(last, 1))) {
      if (isRow(line, delimiter, columns, isFirst)) {
        return true;
      }
    }
    int first = count(lines.get(0), delimiter);
    int end = count(lines.get(last), delimiter);
    return at + first == columns - 1
        && end + width - 1 - at == columns - 1
        && others(lines.get(0), delimiter) + others(lines.get(last), delimiter) >= FEWEST_OTHERS;
  }

  private static boolean isRow(
      String line, char delimiter, int columns, Predicate<String> isFirst) {
    int count = count(line, delimiter);
    if (count < fewestDelimiters(columns) || others(line, delimiter) < FEWEST_OTHERS) {
      return false;
    }
    // Blank cells at the end of a row may have been left out, but a number begins it.
    return count >= columns - 1 || isFirst.test(line.substring(0, line.indexOf(delimiter)));
  }

  private static int count(String line, char delimiter) {
    return (int) line.chars().filter(c -> c == delimiter).count();
  }

  /** How many delimiters do not stand between digits, as those of thousands do. */
  private static int others(String line, char delimiter) {
    int others = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == delimiter
          && !(isDigit(line, i - 1) && isDigit(line, i + 1) && isDigit(line, i + 3))) {
        others++;
      }
    }
    return others;
  }

  private static boolean isDigit(String line, int at) {
    return at >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
  }
}
