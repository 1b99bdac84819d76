package io.github.goalsheet.io.grid;

/** Counts lines: CR, LF and CRLF break one each. */
public final class LineBreaks {
  private LineBreaks() {}

  /**
   * Counts the line breaks in a text.
   *
   * @param text the text
   * @return how many there are
   */
  public static int count(String text) {
    // Most cells have none, and the search for one character is quick.
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return 0;
    }
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || (c == '\n' && (i == 0 || text.charAt(i - 1) != '\r'))) {
        breaks++;
      }
    }
    return breaks;
  }

  /**
   * The line on which a record starts.
   *
   * @param end the line on which it ends, which is the current one of a parser that just read it
   * @param cells its cells, untrimmed
   * @return as many lines earlier as its cells break: exact, where "one after the last record" is
   *     not
   */
  public static int start(long end, Iterable<String> cells) {
    int line = Math.toIntExact(end);
    for (String cell : cells) {
      line -= count(cell);
    }
    return line;
  }
}
