package io.github.goalsheet.cell;

import java.util.regex.Pattern;

/**
 * Recognizes what a spreadsheet shows instead of a value: {@code #DIV/0!}, {@code #N/A}, and the
 * signs that fill a column too narrow for its number, which are saved in its place.
 */
final class SpreadsheetError {
  private static final Pattern ERROR =
      Pattern.compile("##+|#(?:N/A|NAME\\?|(?:DIV/0|NULL|NUM|REF|VALUE|SPILL|CALC)!)");

  private SpreadsheetError() {}

  /** Whether a whole text is such an error. */
  static boolean matches(String folded) {
    return folded.startsWith("#") && ERROR.matcher(folded).matches();
  }
}
