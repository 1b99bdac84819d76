package io.github.goalsheet.io.reading;

import static java.util.Objects.requireNonNull;

/** Where something stands in an input. A value: it holds no reference to the input itself. */
public sealed interface Place {
  /**
   * The input.
   *
   * @return the file as the caller named it, or {@code -} for standard input
   */
  String source();

  /**
   * The words that stand there.
   *
   * @return the words, verbatim; empty if the place is not a single cell or value
   */
  String raw();

  /**
   * This place with other words.
   *
   * @param words the words that are to stand for those there
   * @return the changed copy; the same where the place holds no words
   */
  Place withRaw(String words);

  /**
   * The whole input.
   *
   * @param source the input
   */
  record Input(String source) implements Place {
    public Input {
      requireNonNull(source, "source");
    }

    @Override
    public String raw() {
      return "";
    }

    @Override
    public Place withRaw(String words) {
      return this;
    }

    @Override
    public String toString() {
      return source;
    }
  }

  /**
   * A cell or row of a table.
   *
   * @param source the input
   * @param line the line on which the row starts in the file, from 1
   * @param row the row as a spreadsheet counts it, from 1; a row with line breaks in its cells
   *     counts once
   * @param column the column, from 1; 0 for the whole row
   * @param columnName what the column is called in the form, for example {@code R4目標}; may be empty
   * @param raw the words of the cell
   */
  record TableCell(String source, int line, int row, int column, String columnName, String raw)
      implements Place {
    public TableCell {
      requireNonNull(source, "source");
      requireNonNull(columnName, "columnName");
      requireNonNull(raw, "raw");
    }

    /**
     * The address that a spreadsheet program gives the cell.
     *
     * @return for example {@code L155}, or {@code 155} for a whole row
     */
    public String address() {
      StringBuilder letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.append(row).toString();
    }

    @Override
    public Place withRaw(String words) {
      return new TableCell(source, line, row, column, columnName, words);
    }

    @Override
    public String toString() {
      return source + ":" + line + (columnName.isEmpty() ? "" : " [" + columnName + "]");
    }
  }

  /**
   * A value in JSON.
   *
   * @param source the input
   * @param line the line on which the value starts, from 1
   * @param pointer its JSON pointer (RFC 6901); in NDJSON, within the value that its line holds
   * @param raw the value's text; empty for an object or array
   */
  record JsonValue(String source, int line, String pointer, String raw) implements Place {
    public JsonValue {
      requireNonNull(source, "source");
      requireNonNull(pointer, "pointer");
      requireNonNull(raw, "raw");
    }

    @Override
    public Place withRaw(String words) {
      return new JsonValue(source, line, pointer, words);
    }

    @Override
    public String toString() {
      return source + ":" + line + "#" + pointer;
    }
  }
}
