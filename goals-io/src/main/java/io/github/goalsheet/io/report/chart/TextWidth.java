package io.github.goalsheet.io.report.chart;

import com.google.common.collect.ImmutableList;

/** Widths of text in half-width units: a Latin letter is 1, a kanji or kana 2. */
final class TextWidth {
  private static final int FIRST_WIDE = 0x1100;
  private static final int FIRST_HALF_KANA = 0xFF61;
  private static final int LAST_HALF_KANA = 0xFFDC;
  private static final String MORE = "…";

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int codePoint) {
    boolean punctuation = codePoint >= 0x2000 && codePoint < 0x2E80;
    boolean halfKana = codePoint >= FIRST_HALF_KANA && codePoint <= LAST_HALF_KANA;
    return codePoint < FIRST_WIDE || punctuation || halfKana ? 1 : 2;
  }

  /**
   * Breaks a text into lines, anywhere: Japanese has no blanks to break at.
   *
   * @param text the text; its line breaks count as blanks
   * @param units the width of a line
   * @param lines how many lines there may be; what does not fit ends in an ellipsis
   * @return the lines, none for a blank text
   */
  static ImmutableList<String> wrap(String text, int units, int lines) {
    ImmutableList.Builder<String> wrapped = ImmutableList.builder();
    String rest = text.strip().replaceAll("\\s+", " ");
    for (int line = 1; !rest.isEmpty(); line++) {
      int end = fitting(rest, units);
      if (line == lines && end < rest.length()) {
        return wrapped.add(rest.substring(0, fitting(rest, units - 1)).strip() + MORE).build();
      }
      wrapped.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return wrapped.build();
  }

  /** How many chars fit; at least one character, so that every call makes progress. */
  private static int fitting(String text, int units) {
    int width = 0;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      width += of(codePoint);
      if (width > units && end > 0) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }
}
