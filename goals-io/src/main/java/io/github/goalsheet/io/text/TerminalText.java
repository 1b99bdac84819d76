package io.github.goalsheet.io.text;

import io.github.goalsheet.cell.Wording;
import java.util.regex.Pattern;

/**
 * Keeps the words of inputs from breaking lines, turning their order or commanding the terminal.
 */
public final class TerminalText {
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]");

  private TerminalText() {}

  /**
   * A text as one line for a terminal.
   *
   * @param text any text
   * @return the text with a blank for each line break and tab, and U+FFFD for every other control
   *     character and for what turns the order of a line (embeddings, overrides, isolates)
   */
  public static String oneLine(String text) {
    return COMMANDS.matcher(Wording.oneLine(text).replace('\t', ' ')).replaceAll("\uFFFD");
  }
}
