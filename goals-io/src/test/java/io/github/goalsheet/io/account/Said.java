package io.github.goalsheet.io.account;

/**
 * Something that an input says in one of its cells or values.
 *
 * @param at where it stands
 * @param text its words
 * @param field the field that its own column or name says it is of, and the year of an actual;
 *     empty where nothing says so
 * @param goal the mark of the goal that its row belongs to; empty where nothing says so
 * @param row what it shares with the others of its row; empty if it stands in no table
 */
record Said(At at, String text, String field, String goal, String row) {
  /** Where something stands: a cell, counted from 1, or a value in JSON. */
  record At(String source, int line, int row, int column, String pointer) {
    static At cell(String source, int row, int column) {
      return new At(source, 0, row, column, "");
    }

    @Override
    public String toString() {
      return pointer.isEmpty()
          ? source + ":" + Math.max(line, row) + "," + column
          : source + ":" + line + "#" + pointer;
    }
  }

  Said {
    text = text.replaceAll("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$", "");
  }

  boolean isOfIndicator() {
    return field.startsWith("ACTUAL ")
        || switch (field) {
          case "LABEL", "TARGET", "RESULT", "SUPPLEMENT", "STATUS" -> true;
          default -> false;
        };
  }

  @Override
  public String toString() {
    return "'" + text.replace("\n", "\\n") + "' at " + at + (field.isEmpty() ? "" : " as " + field);
  }
}
