package io.github.goalsheet.io.text;

import com.google.common.collect.ImmutableList;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * A table for a terminal. Columns are as wide as their widest cell up to a limit, where cells wrap;
 * a Japanese character takes two columns of the terminal.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final int[] limits;
  private final IntUnaryOperator widths;
  private final Locale locale;
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param locale whose rules say where lines may break
   * @param widths how many columns of the terminal a code point takes
   * @param limits the width of each column at most
   */
  TextTable(Locale locale, IntUnaryOperator widths, int... limits) {
    this.locale = locale;
    this.widths = widths;
    this.limits = limits.clone();
  }

  /**
   * Adds a row of a cell for each column; the first row is the heading. Runs of blanks and line
   * breaks become one blank.
   */
  void row(String... cells) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    for (String cell : cells) {
      row.add(TerminalText.oneLine(cell).strip().replaceAll("\\s+", " "));
    }
    rows.add(row.build());
  }

  @Override
  public String toString() {
    int[] columns = new int[limits.length];
    for (List<String> row : rows) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Math.max(columns[i], Math.min(limits[i], width(row.get(i))));
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      append(out, rows.get(i), columns);
      if (i == 0) {
        append(out, rule(columns), columns);
      }
    }
    return out.toString();
  }

  private static List<String> rule(int[] columns) {
    List<String> rule = new ArrayList<>();
    for (int width : columns) {
      rule.add("-".repeat(width));
    }
    return rule;
  }

  private void append(StringBuilder out, List<String> row, int[] columns) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < columns.length; i++) {
      List<String> lines = wrap(row.get(i), columns[i]);
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns.length; i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(cell).append(" ".repeat(columns[i] - width(cell))).append(GAP);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  /**
   * Breaks a text into lines where the language allows it, and within a word that is too long for a
   * line.
   */
  private List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String piece = text.substring(start, end);
      if (taken + width(piece.stripTrailing()) > width && line.length() > 0) {
        taken = end(line, lines);
      }
      for (int codePoint : piece.codePoints().toArray()) {
        int own = width(codePoint);
        if (taken + own > width && codePoint != ' ') {
          taken = end(line, lines);
        }
        line.appendCodePoint(codePoint);
        taken += own;
      }
    }
    end(line, lines);
    return lines;
  }

  /** Ends a line; the width of the next one so far, which is 0. */
  private static int end(StringBuilder line, List<String> lines) {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    return 0;
  }

  private int width(String text) {
    return text.codePoints().map(this::width).sum();
  }

  /** What takes no column, such as a mark on the letter before it, may be told as negative. */
  private int width(int codePoint) {
    return Math.max(0, widths.applyAsInt(codePoint));
  }
}
