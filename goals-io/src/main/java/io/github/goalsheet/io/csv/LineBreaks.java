package io.github.goalsheet.io.csv;

/** Counts line breaks: CR, LF and CRLF are one each. */
public final class LineBreaks {
  private LineBreaks() {}

  /**
   * Counts the line breaks in a text.
   *
   * @param text the text
   * @return how many there are
   */
  public static int count(String text) {
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || (c == '\n' && (i == 0 || text.charAt(i - 1) != '\r'))) {
        breaks++;
      }
    }
    return breaks;
  }
}
