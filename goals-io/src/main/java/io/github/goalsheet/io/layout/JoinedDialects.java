package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.Delimiters;
import io.github.goalsheet.io.sheet.Labels;
import java.util.List;

/**
 * Finds where the delimiter changes: where a file with tabs was joined to one with commas, say. A
 * part begins at a line that the delimiter above leaves in one piece, while another one makes
 * labels of the form of it.
 *
 * @param begin where the part begins
 * @param end where it ends
 * @param delimiter what separates its cells
 */
record JoinedDialects(int begin, int end, char delimiter) {
  private static final int ENOUGH_LABELS = 2;

  /** The parts of a text, of which most have but one. */
  static ImmutableList<JoinedDialects> find(String text, char first) {
    ImmutableList.Builder<JoinedDialects> parts = ImmutableList.builder();
    List<Character> delimiters =
        Delimiters.CANDIDATES.stream().filter(each -> text.indexOf(each) >= 0).toList();
    if (delimiters.isEmpty() || delimiters.equals(List.of(first))) {
      return ImmutableList.of(new JoinedDialects(0, text.length(), first));
    }
    char delimiter = first;
    int begin = 0;
    for (int at = 0; at < text.length(); ) {
      int end = lineEnd(text, at);
      for (char other : delimiters) {
        int change = other == delimiter ? -1 : change(text, at, end, delimiter, other);
        if (change >= 0) {
          parts.add(new JoinedDialects(begin, change, delimiter));
          begin = change;
          delimiter = other;
          break;
        }
      }
      at = end + 1;
    }
    return parts.add(new JoinedDialects(begin, text.length(), delimiter)).build();
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Where in a line another file begins; -1 if none does. */
  private static int change(String text, int from, int to, char delimiter, char other) {
    String line = text.substring(from, to);
    if (line.indexOf(other) < 0) {
      return -1;
    }
    int title = Math.max(line.indexOf(Labels.TITLE), 0);
    // A file without a break at its end stands before the title.
    int begin = line.lastIndexOf(delimiter, title) < 0 ? 0 : title;
    String part = line.substring(begin);
    if (part.indexOf(other) < 0) {
      return -1;
    }
    int labels = Delimiters.labels(part, other, Labels::isLabel);
    boolean titled = Labels.isTitle(Delimiters.bare(part.substring(0, part.indexOf(other))));
    return (labels >= ENOUGH_LABELS || titled)
            && Delimiters.labels(part, delimiter, Labels::isLabel) == 0
        ? from + begin
        : -1;
  }
}
