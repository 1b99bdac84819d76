package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells, and CSV by its plainest rules. Rows and columns count from 0. */
final class Grid {
  private final List<List<String>> rows = new ArrayList<>();

  /** Takes CSV apart: commas, line feeds, and quotes that are doubled within quotes. */
  static Grid of(String csv) {
    Grid grid = new Grid();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          grid.rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    if (!row.isEmpty() || cell.length() > 0) {
      row.add(cell.toString());
      grid.rows.add(row);
    }
    return grid;
  }

  String text() {
    return rows.stream()
        .map(row -> row.stream().map(Grid::quoted).collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",;\t\r\n ]+") || cell.isEmpty()
        ? cell
        : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  int height() {
    return rows.size();
  }

  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  String cell(int row, int column) {
    return row >= 0 && row < rows.size() && column >= 0 && column < rows.get(row).size()
        ? rows.get(row).get(column)
        : "";
  }

  void set(int row, int column, String text) {
    List<String> cells = rows.get(row);
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  ImmutableList<String> row(int row) {
    return ImmutableList.copyOf(rows.get(row));
  }

  void add(String... cells) {
    rows.add(new ArrayList<>(List.of(cells)));
  }

  void add(int at, List<String> cells) {
    rows.add(at, new ArrayList<>(cells));
  }

  List<String> remove(int row) {
    return rows.remove(row);
  }

  void addAll(Grid below) {
    below.rows.forEach(row -> rows.add(new ArrayList<>(row)));
  }

  void swapRows(int one, int other) {
    Collections.swap(rows, one, other);
  }

  /** Puts a column into all rows. */
  void addColumn(int at, List<String> cells) {
    for (int row = 0; row < rows.size(); row++) {
      set(row, Math.max(at - 1, 0), cell(row, Math.max(at - 1, 0)));
      rows.get(row).add(at, cells.get(row));
    }
  }

  List<String> removeColumn(int at) {
    List<String> removed = new ArrayList<>();
    for (List<String> row : rows) {
      removed.add(at < row.size() ? row.remove(at) : "");
    }
    return removed;
  }

  /** The columns of a row's cells that say something. */
  ImmutableList<Integer> filled(int row) {
    ImmutableList.Builder<Integer> filled = ImmutableList.builder();
    for (int column = 0; row >= 0 && row < rows.size() && column < rows.get(row).size(); column++) {
      if (!isBlank(rows.get(row).get(column))) {
        filled.add(column);
      }
    }
    return filled.build();
  }

  /** Whether nothing can be seen in a cell. */
  static boolean isBlank(String cell) {
    return cell.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }
}
