package io.github.goalsheet.cell;

import java.util.Optional;

/**
 * Reads indicator labels: brackets at the end that state the unit or a cumulative mark are taken
 * off, as are marks of footnotes; any other bracket belongs to the name.
 */
final class LabelGrammar {
  private static final String OPENING = "(（[［【〔";
  private static final String CLOSING = ")）]］】〕";

  /** The unit, a cumulative mark, and one more. */
  private static final int MAX_BRACKETS = 3;

  private LabelGrammar() {}

  static IndicatorLabel read(String label) {
    String name = withoutMarks(label);
    Optional<String> unit = Optional.empty();
    boolean cumulative = false;
    int open = lastBracket(name);
    for (int brackets = 0; open > 0 && brackets < MAX_BRACKETS; brackets++) {
      LabelSlot slot = LabelSlot.find(name.substring(open + 1, name.length() - 1));
      if (slot == null || (slot.unit().isPresent() && unit.isPresent())) {
        break;
      }
      unit = unit.or(slot::unit);
      cumulative |= slot.cumulative();
      name = withoutMarks(name.substring(0, open));
      open = lastBracket(name);
    }
    return new IndicatorLabel(name, unit, cumulative || SurroundingWords.isCumulative(name));
  }

  private static String withoutMarks(String name) {
    return Wording.strip(Footnote.strip(Wording.strip(name)));
  }

  /** Where the bracket that ends the name opens; -1 if the name does not end in a whole bracket. */
  private static int lastBracket(String name) {
    if (name.isEmpty() || CLOSING.indexOf(name.charAt(name.length() - 1)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int i = name.length() - 1; i >= 0; i--) {
      if (CLOSING.indexOf(name.charAt(i)) >= 0) {
        depth++;
      } else if (OPENING.indexOf(name.charAt(i)) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
