package io.github.goalsheet.io.grid;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;

/**
 * Mends quotes before the parser sees them, so that one stray quote costs nothing and a file that
 * breaks off costs only its last cell.
 *
 * <p>A quote within a cell is an ordinary character. A cell that begins with a quote is a quoted
 * cell, over several lines if need be, when its closing quote is followed by a delimiter or the end
 * of the line; blanks before and behind its quotes are no part of it. So is {@code ="090"}, which
 * keeps its quotes for {@link Guard} to take off. When something else follows, the quotes are words
 * of the cell (as in {@code "A"の件}). When the closing quote never comes, or not before the cell is
 * longer than a cell may be, what follows decides: if a later line has at least {@value
 * #DELIMITERS_OF_A_ROW} delimiters, rows go on and the quote is a word of the cell; otherwise the
 * file breaks off within the cell, and the cell is left out, or the cell is too long, and the text
 * ends with it.
 *
 * <p>So nothing depends on what is further away than the length of a cell, and a long text is
 * mended part by part, each as far as it is certain ({@link MendingReader}).
 */
final class Quotes {
  private static final char QUOTE = '"';
  private static final int DELIMITERS_OF_A_ROW = 3;

  /** There is no closing quote before the cell is too long. */
  private static final int TOO_FAR = -1;

  /** There is no closing quote before the text ends. */
  private static final int OPEN = -2;

  private final String text;
  private final char delimiter;
  private final int longest;
  private final boolean whole;
  private final StringBuilder mended = new StringBuilder();
  private final ImmutableList.Builder<Stray> strays = ImmutableList.builder();
  private int copied;

  /** Up to here it is known what the quotes mean. */
  private int decided;

  private int line = 1;
  private int lineCountedTo;

  /** How far it was looked for the closing quote that there is not. */
  private int lookedTo;

  private Quotes(String text, char delimiter, int longest, boolean whole) {
    this.text = text;
    this.delimiter = delimiter;
    this.longest = longest;
    this.whole = whole;
  }

  /**
   * A quote that opens no quoted cell.
   *
   * @param line the line on which it stands, from 1
   * @param raw the words from it to the end of its cell or line
   * @param breaksOff whether the file breaks off within its cell
   */
  record Stray(int line, String raw, boolean breaksOff) {}

  /**
   * Text in which every quoted cell is well-formed and no line has moved.
   *
   * @param text the text
   * @param strays the quotes that were no quotes
   * @param taken how much of the text that was given this is; the rest begins a cell
   * @param ends whether nothing that follows can be read
   */
  record Mended(String text, ImmutableList<Stray> strays, int taken, boolean ends) {}

  /**
   * Mends a part of a text that begins a cell.
   *
   * @param text the part; if it is not the last, it does not end between CR and LF
   * @param longest how long a cell may be
   * @param whole whether the text ends here
   */
  static Mended mend(String text, char delimiter, int longest, boolean whole) {
    return new Quotes(text, delimiter, longest, whole).mend();
  }

  private Mended mend() {
    int at = -1;
    while ((at = text.indexOf(QUOTE, at)) >= 0) {
      boolean formula = at > 0 && text.charAt(at - 1) == '=';
      int begin = cellBegin(formula ? at - 1 : at);
      if (begin < 0) {
        at++;
        continue;
      }
      int close = closingQuote(at);
      int behind = close < 0 ? -1 : cellEndBehind(close);
      if (!whole && (close == OPEN || behind == text.length())) {
        return part(begin);
      }
      if (begin < at && behind < 0) {
        at++;
        continue;
      }
      if (formula) {
        at = textFormula(begin, at - 1, close, behind);
      } else if (behind >= 0) {
        at = quoted(begin, at, close, behind);
      } else if (close < 0 && !rowsGoOnAfter(at)) {
        return close == OPEN ? broken(at) : cut(at, lookedTo);
      } else {
        int end = cellEnd(at, text.length(), true);
        if (end - at > longest) {
          return cut(at, end);
        }
        if (!whole && end == text.length()) {
          return part(at);
        }
        strays.add(stray(at, false));
        at = quoteWhole(at, end);
      }
      decided = at;
    }
    return whole ? part(text.length()) : upToTheLastCell();
  }

  /** All that is certain where the last cell may go on. */
  private Mended upToTheLastCell() {
    int end = text.length();
    while (end > decided && text.charAt(end - 1) != delimiter && !isBreak(text.charAt(end - 1))) {
      end--;
    }
    if (end == decided && text.length() - end > longest) {
      return cut(end, text.length());
    }
    return part(end);
  }

  private Mended part(int end) {
    return mended(mended.append(text, copied, end), end, false);
  }

  /** The file breaks off within a cell. */
  private Mended broken(int at) {
    strays.add(stray(at, true));
    return mended(mended.append(text, copied, at), text.length(), true);
  }

  /** A cell is so long that nobody will ask for more than its beginning. */
  private Mended cut(int begin, int end) {
    quoteWhole(begin, end);
    return mended(mended, text.length(), true);
  }

  private Mended mended(StringBuilder all, int taken, boolean ends) {
    return new Mended(all.toString(), strays.build(), taken, ends);
  }

  /** Where the cell begins that has nothing but blanks before here; -1 if it has something. */
  private int cellBegin(int at) {
    int begin = at;
    while (begin > copied && isBlank(text.charAt(begin - 1))) {
      begin--;
    }
    boolean begins =
        begin == 0 || text.charAt(begin - 1) == delimiter || isBreak(text.charAt(begin - 1));
    return begins ? begin : -1;
  }

  /** Where the cell ends that has nothing but blanks behind a quote; -1 if it has something. */
  private int cellEndBehind(int close) {
    int end = close + 1;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    boolean ends =
        end == text.length() || text.charAt(end) == delimiter || isBreak(text.charAt(end));
    return ends ? end : -1;
  }

  /**
   * What stands between delimiters and quotes without being a cell. Also where files are joined.
   */
  private boolean isBlank(char c) {
    return c != delimiter && !isBreak(c) && (c == ' ' || Wording.isBlank(Character.toString(c)));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Where the closing quote stands, before the cell is longer than a cell may be. */
  private int closingQuote(int open) {
    int doubled = 0;
    int from = open + 1;
    while (true) {
      int at = text.indexOf(QUOTE, from);
      int end = at < 0 ? text.length() : at;
      if (end - open - 1 - doubled > longest) {
        lookedTo = open + 2 + longest + doubled;
        return TOO_FAR;
      }
      if (at < 0) {
        lookedTo = end;
        return OPEN;
      }
      if (at + 1 == text.length() || text.charAt(at + 1) != QUOTE) {
        return at;
      }
      doubled++;
      from = at + 2;
    }
  }

  private boolean rowsGoOnAfter(int at) {
    int delimiters = 0;
    for (int i = cellEnd(at, lookedTo, false); i < lookedTo; i++) {
      if (isBreak(text.charAt(i))) {
        delimiters = 0;
      } else if (text.charAt(i) == delimiter && ++delimiters == DELIMITERS_OF_A_ROW) {
        return true;
      }
    }
    return false;
  }

  /** Where the cell ends, or its line, if quotes mean nothing. */
  private int cellEnd(int at, int limit, boolean atDelimiter) {
    int end = at;
    while (end < limit
        && !isBreak(text.charAt(end))
        && !(atDelimiter && text.charAt(end) == delimiter)) {
      end++;
    }
    return end;
  }

  private int quoteWhole(int at, int end) {
    mended.append(text, copied, at).append(QUOTE);
    mended.append(text.substring(at, end).replace("\"", "\"\"")).append(QUOTE);
    copied = end;
    return end;
  }

  /** Leaves out the blanks around a quoted cell. */
  private int quoted(int begin, int open, int close, int behind) {
    if (begin < open || close + 1 < behind) {
      mended.append(text, copied, begin).append(text, open, close + 1);
      copied = behind;
    }
    return behind;
  }

  /** Makes {@code ="…"} a quoted cell that holds these very characters. */
  private int textFormula(int begin, int equals, int close, int behind) {
    mended.append(text, copied, begin).append(QUOTE);
    mended.append(text.substring(equals, close + 1).replace("\"", "\"\"")).append(QUOTE);
    copied = behind;
    return behind;
  }

  private Stray stray(int at, boolean breaksOff) {
    line += LineBreaks.count(text.substring(lineCountedTo, at));
    lineCountedTo = at;
    return new Stray(line, text.substring(at, cellEnd(at, text.length(), true)), breaksOff);
  }
}
