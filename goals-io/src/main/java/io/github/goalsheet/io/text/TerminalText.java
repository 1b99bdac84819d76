package io.github.goalsheet.io.text;

import java.util.regex.Pattern;

/** Keeps the words of cells from breaking lines or commanding the terminal. */
final class TerminalText {
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*|\\t");
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");

  private TerminalText() {}

  /**
   * A line: line breaks and tabs become blanks, other control characters a replacement character.
   */
  static String oneLine(String text) {
    return CONTROLS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }
}
