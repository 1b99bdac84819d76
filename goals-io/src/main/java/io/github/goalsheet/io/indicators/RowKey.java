package io.github.goalsheet.io.indicators;

/**
 * What keeps rows apart that say the same of sheet and goal: the number of the sheet in the file, a
 * hyphen, and that of the goal in the sheet.
 */
final class RowKey {
  private RowKey() {}

  static String of(int sheet, int goal) {
    return sheet + "-" + goal;
  }

  /** The part of a key, whoever wrote it, that says which sheet. */
  static String sheet(String key) {
    int end = key.indexOf('-');
    return end < 0 ? "" : key.substring(0, end);
  }
}
