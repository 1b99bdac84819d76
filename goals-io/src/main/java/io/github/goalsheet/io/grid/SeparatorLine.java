package io.github.goalsheet.io.grid;

import io.github.goalsheet.cell.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line {@code sep=;} by which files tell spreadsheet programs what separates their cells. It is
 * no row of the table; programs do not show it. Saved again, it may stand in quotes, with blank
 * cells behind it.
 */
public final class SeparatorLine {
  private static final String BEGIN = "sep=";
  private static final Pattern LINE =
      Pattern.compile(
          "[\\h\\uFEFF\"]{0,9}sep=(\\t|\\\\t|[^\\s\"\\p{Alnum}])[,;\\h\"]*+(?:\\R|\\z)",
          Pattern.CASE_INSENSITIVE);

  private SeparatorLine() {}

  /** The delimiter that a text names in its first line. */
  public static Optional<Character> find(String text) {
    Matcher line = LINE.matcher(text);
    return line.lookingAt()
        ? Optional.of(line.group(1).startsWith("\\") ? '\t' : line.group(1).charAt(0))
        : Optional.empty();
  }

  /** Whether the cells of a row are such a line, read with whatever delimiter. */
  public static boolean is(List<String> cells) {
    String first = cells.get(0);
    return first.length() <= BEGIN.length() + 3
        && first.toLowerCase(Locale.ROOT).contains(BEGIN)
        && find(first + ",").isPresent()
        && cells.stream().skip(1).allMatch(cell -> Wording.isBlank(cell) || ",;\t".contains(cell));
  }
}
