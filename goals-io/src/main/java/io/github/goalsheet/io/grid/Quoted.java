package io.github.goalsheet.io.grid;

import io.github.goalsheet.message.Language;
import java.util.List;

/** Words of an input as notices quote them. */
public final class Quoted {
  /** How much of a cell is quoted; its place says where to read on. */
  private static final int OF_A_CELL = 200;

  /** How much is quoted of several cells together; the rest is counted. */
  private static final int OF_CELLS = 4_000;

  private Quoted() {}

  /** The begin of a cell. */
  public static String of(String cell) {
    if (cell.length() <= OF_A_CELL) {
      return cell;
    }
    int end = Character.isHighSurrogate(cell.charAt(OF_A_CELL - 1)) ? OF_A_CELL - 1 : OF_A_CELL;
    return cell.substring(0, end) + "…";
  }

  /** Cells of a row, beside each other. */
  public static String of(List<String> cells, Language language) {
    StringBuilder quoted = new StringBuilder();
    int count = 0;
    while (count < cells.size() && quoted.length() < OF_CELLS) {
      quoted.append(count == 0 ? "" : " | ").append(of(cells.get(count)));
      count++;
    }
    int more = cells.size() - count;
    if (more > 0) {
      quoted.append(
          language == Language.JA ? " ほか " + more + " セル" : " and " + more + " more cells");
    }
    return quoted.toString();
  }

  /** A heading with the cells below it. */
  public static String of(String heading, List<String> cells, Language language) {
    return cells.isEmpty() ? of(heading) : of(heading) + " (" + of(cells, language) + ")";
  }
}
