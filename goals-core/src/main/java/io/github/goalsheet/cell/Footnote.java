package io.github.goalsheet.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes the marks of footnotes beside figures, labels and words: {@code ※2}, {@code *1},
 * {@code 注)}, {@code (注1)}, {@code †}; in any width, so that they can be taken off words verbatim.
 */
final class Footnote {
  /** No marks at the end of a text are longer. */
  private static final int LONGEST = 80;

  /** A mark with its number; 注 that ends another word (発注) is none. */
  private static final String MARK =
      "(?:[※†‡]{1,3}+(?:<n>)?+<)>?+|<*>{1,3}+(?:[1-9１-９](?!<d>|[.．]))?+<)>?+"
          + "|(?<![発受外別特脚傾(（])注(?:(?:<n>)?+<)>|<n>))";

  /** A mark in brackets of its own. */
  private static final String BRACKETED = "<(>(?:" + MARK.replace("<)>?+", "") + "|注(?:<n>)?+)<)>";

  private static final String MARKS =
      with("<b>(?:" + MARK + "|" + BRACKETED + ")(?:[、,]?+<b>" + MARK + "){0,5}+");

  private static final Pattern HERE = Pattern.compile(MARKS);
  private static final Pattern AT_END = Pattern.compile(MARKS + with("<b>$"));

  /** Before a text, a number belongs to the mark only where a bracket or blank ends it. */
  private static final Pattern LEADING =
      Pattern.compile(
          with(
              "(?:[※†‡]|<*>){1,3}+(?:<n>(?:<)><b>|[ 　])|<)>?<b>(?!<d>)|[ 　]+(?=<d>))"
                  + "|注(?:<n>)?+<)><b>|"
                  + BRACKETED
                  + "<b>"));

  /** Words behind a mark, up to the end. */
  private static final Pattern REMARK = Pattern.compile(" ?※ ?[^\\d※]{1,60}");

  private Footnote() {}

  private static String with(String pattern) {
    return pattern
        .replace("<n>", "<d>{1,2}+(?:[,，、・]<d>{1,2}+){0,5}+")
        .replace("<d>", "[0-9０-９]")
        .replace("<b>", "[ 　]{0,2}+")
        .replace("<(>", "[(（]")
        .replace("<)>", "[)）]")
        .replace("<*>", "[*＊]");
  }

  /** Passes the marks that stand here in a folded text, or one with a remark up to its end. */
  static @Nullable String read(Cursor in) {
    if (!mayBeIn(in.text)) {
      return null;
    }
    int length = in.text.length();
    Matcher marks = HERE.matcher(in.text).region(in.at, length).useTransparentBounds(true);
    int end = marks.lookingAt() ? marks.end() : in.at;
    if (end < length) {
      Matcher remark = REMARK.matcher(in.text).region(in.at, length);
      end = remark.matches() && !BracketReader.changes(remark.group()) ? length : end;
    }
    return end == in.at ? null : pass(in, end);
  }

  /** Passes the mark that stands before a text; null (and the cursor unmoved) if none does. */
  static @Nullable String readLeading(Cursor in) {
    if (!mayBeIn(in.text)) {
      return null;
    }
    Matcher mark = LEADING.matcher(in.text).region(in.at, in.text.length());
    return mark.lookingAt() && mark.end() < in.text.length() ? pass(in, mark.end()) : null;
  }

  private static String pass(Cursor in, int end) {
    String note = in.text.substring(in.at, end).strip();
    in.at = end;
    return note;
  }

  /** A text without the marks at either end, else verbatim; itself if it is nothing else. */
  static String strip(String text) {
    if (!mayBeIn(text)) {
      return text;
    }
    Cursor in = new Cursor(text);
    readLeading(in);
    int from = Math.max(in.at, text.length() - LONGEST);
    Matcher marks = AT_END.matcher(text).region(from, text.length()).useTransparentBounds(true);
    int end = marks.find() && !opens(text, in.at, marks.start()) ? marks.start() : text.length();
    return end == in.at ? text : text.substring(in.at, end);
  }

  /** Whether a bracket is open there, so that the one behind the mark closes it: (人※2). */
  private static boolean opens(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
    }
    return depth > 0;
  }

  private static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '※', '*', '＊', '†', '‡', '注' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
