package io.github.goalsheet.io.grid;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the delimiter by content: the one that the first line names, if it leaves labels alone, or
 * else the one that leaves the most of them alone.
 */
public final class Delimiters {
  /** What can separate cells. */
  public static final ImmutableList<Character> CANDIDATES = ImmutableList.of('\t', ',', ';');

  private static final CharMatcher QUOTING = CharMatcher.anyOf("\"=");
  private static final int LONGEST_LABEL = 80;

  /** How many characters are looked at; more would only slow down what holds no sheet. */
  private static final int SCANNED = 1 << 20;

  /** How many labels decide; the header of a table has more. */
  private static final int ENOUGH = 8;

  private Delimiters() {}

  /**
   * Finds the delimiter of a text.
   *
   * @param isLabel whether some words are a label that its tables have
   */
  public static char find(String text, Predicate<String> isLabel) {
    Optional<Character> named = SeparatorLine.find(text);
    ImmutableList<Character> candidates =
        ImmutableSet.<Character>builder()
            .addAll(named.stream().iterator())
            .addAll(CANDIDATES)
            .build()
            .asList();
    int[] labels = new int[candidates.size()];
    int best = 0;
    for (Iterator<String> lines =
            text.substring(0, Math.min(text.length(), SCANNED)).lines().iterator();
        lines.hasNext() && labels[best] < ENOUGH; ) {
      String line = lines.next();
      for (int i = 0; i < labels.length; i++) {
        labels[i] += labels(line, candidates.get(i), isLabel);
        best = labels[i] > labels[best] ? i : best;
      }
    }
    return named.isPresent() && labels[0] > 0 ? candidates.get(0) : candidates.get(best);
  }

  /** How many cells of a line are labels. Quotes are dropped, not understood. */
  public static int labels(String line, char delimiter, Predicate<String> isLabel) {
    if (line.indexOf(delimiter) < 0) {
      return 0;
    }
    int labels = 0;
    for (String cell : Splitter.on(delimiter).split(line)) {
      boolean may = !cell.isEmpty() && cell.length() <= LONGEST_LABEL;
      labels += may && isLabel.test(bare(cell)) ? 1 : 0;
    }
    return labels;
  }

  /** The words of a cell without its quotes. */
  public static String bare(String cell) {
    return QUOTING.removeFrom(cell);
  }
}
