package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.notice.NoticeCap;
import io.github.goalsheet.io.table.Guard;
import io.github.goalsheet.io.table.LineBreaks;

/**
 * Mends quotes before the parser sees them, so that one stray quote costs nothing and a file that
 * breaks off costs only its last cell.
 *
 * <p>A quote within a cell is an ordinary character. A cell that begins with a quote is a quoted
 * cell, over several lines if need be, when its closing quote is followed by a delimiter or the end
 * of the line; blanks before and behind its quotes are no part of it. So is {@code ="090"}, which
 * keeps its quotes for {@link Guard} to take off. When something else follows, the quotes are words
 * of the cell (as in {@code "A"の件}).
 * When the closing quote never comes, the rest of the file decides: if a later line has at least
 * {@value #DELIMITERS_OF_A_ROW} delimiters, rows go on and the quote is a word of the cell;
 * otherwise the file breaks off within the cell, and the cell is left out.
 */
final class Quotes {
  private static final char QUOTE = '"';
  private static final int DELIMITERS_OF_A_ROW = 3;

  private final String text;
  private final char delimiter;
  private final StringBuilder mended = new StringBuilder();
  private final ImmutableList.Builder<Stray> strays = ImmutableList.builder();
  private int copied;
  private int ordinary;
  private int line = 1;
  private int lineCountedTo;

  private Quotes(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
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
   * @param strays the quotes that were no quotes, the first {@value NoticeCap#KEPT} of them
   * @param more how many more there are, all of them ordinary
   */
  record Mended(String text, ImmutableList<Stray> strays, int more) {}

  static Mended mend(String text, char delimiter) {
    return new Quotes(text, delimiter).mend();
  }

  private Mended mend() {
    int end = text.length();
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
      if (begin < at && behind < 0) {
        at++;
        continue;
      }
      if (formula) {
        at = textFormula(begin, at - 1, close, behind);
        continue;
      }
      if (close < 0 && !rowsGoOnAfter(at)) {
        strays.add(stray(at, true));
        end = at;
        break;
      }
      if (behind < 0) {
        if (++ordinary <= NoticeCap.KEPT) {
          strays.add(stray(at, false));
        }
        at = quoteWhole(at);
      } else {
        at = quoted(begin, at, close, behind);
      }
    }
    return new Mended(
        mended.append(text, copied, end).toString(),
        strays.build(),
        Math.max(ordinary - NoticeCap.KEPT, 0));
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

  /** What stands between delimiters and quotes without being a cell. Also where files are joined. */
  private boolean isBlank(char c) {
    return c != delimiter
        && !isBreak(c)
        && (c == ' ' || Wording.isBlank(Character.toString(c)));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private int closingQuote(int open) {
    int at = text.indexOf(QUOTE, open + 1);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
      at = text.indexOf(QUOTE, at + 2);
    }
    return at;
  }

  private boolean rowsGoOnAfter(int at) {
    int delimiters = 0;
    for (int i = cellEnd(at, false); i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        delimiters = 0;
      } else if (text.charAt(i) == delimiter && ++delimiters == DELIMITERS_OF_A_ROW) {
        return true;
      }
    }
    return false;
  }

  /** Where the cell ends, or its line, if quotes mean nothing. */
  private int cellEnd(int at, boolean atDelimiter) {
    int end = at;
    while (end < text.length()
        && !isBreak(text.charAt(end))
        && !(atDelimiter && text.charAt(end) == delimiter)) {
      end++;
    }
    return end;
  }

  private int quoteWhole(int at) {
    int end = cellEnd(at, true);
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
    return new Stray(line, text.substring(at, cellEnd(at, true)), breaksOff);
  }
}
