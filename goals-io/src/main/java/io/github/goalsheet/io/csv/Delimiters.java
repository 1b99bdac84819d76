package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableList;

/** Finds the delimiter by content: the one that leaves the most labels of the form alone. */
final class Delimiters {
  private static final ImmutableList<Character> CANDIDATES = ImmutableList.of('\t', ',', ';');
  private static final int LINES = 2_000;
  private static final int LONGEST_LABEL = 80;

  private Delimiters() {}

  static char find(String text) {
    char best = CANDIDATES.get(0);
    int most = -1;
    for (char candidate : CANDIDATES) {
      int labels = labels(text, candidate);
      if (labels > most) {
        best = candidate;
        most = labels;
      }
    }
    return best;
  }

  /** How many cells of the first lines are labels. Quotes are dropped, not understood. */
  private static int labels(String text, char delimiter) {
    int labels = 0;
    int line = 0;
    int start = 0;
    boolean delimited = false;
    for (int at = 0; at < text.length() && line < LINES; at++) {
      char c = text.charAt(at);
      boolean endsLine = c == '\n' || c == '\r';
      if (c == delimiter || endsLine) {
        delimited |= c == delimiter;
        labels += delimited && isLabel(text, start, at) ? 1 : 0;
        start = at + 1;
      }
      if (endsLine) {
        delimited = false;
        line++;
      }
    }
    return labels;
  }

  private static boolean isLabel(String text, int start, int end) {
    if (end == start || end - start > LONGEST_LABEL) {
      return false;
    }
    String cell = text.substring(start, end).replace("\"", "");
    return Labels.head(cell).isPresent() || Labels.column(cell).isPresent();
  }
}
