package io.github.goalsheet.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes what spreadsheets and programs write instead of a value: {@code #DIV/0!}, {@code
 * Err:502}, the signs that fill a column too narrow for its number; {@code NULL}, {@code NaN},
 * {@code TRUE}; and {@code 1.23E+11}, whose digits are lost. It counts where a value stands: as the
 * whole cell, behind a colon or in brackets, alone or with a unit. In a sentence it is a word.
 */
final class MachineWord {
  private static final String BEFORE = " :([【〔=~/、,;";
  private static final String AFTER = "()[]【】〕~/、,;。";

  /** Errors of Excel, LibreOffice and Google Sheets, also in other languages, and of macros. */
  private static final Pattern ERROR =
      Pattern.compile(
          "##+"
              + "|#(?i:N/A|N/D|NV|GETTING_DATA|FMT|NULL)(?![!/A-Z_a-z])"
              + "|#(?i:NULL|DIV/0|VALUE|REF|NUM|SPILL|CALC|CONNECT|BLOCKED|BUSY|FIELD|UNKNOWN"
              + "|PYTHON|ERROR|EXTERNAL|TIMEOUT)!"
              + "|#(?i:NAME|MACRO|ADDR)\\?"
              + "|#[¡¿]?(?:DIV/0|\\p{Lu}[\\p{Lu}_]{1,20})[!?]"
              + "|(?i:err) ?: ?\\d{3}|(?i:error|fehler|エラー)(?: |: ?)(?:5\\d\\d|20\\d\\d)(?=$|[ )\\]])"
              + "|(?i:loading)\\.\\.\\.|読み込(?:み?中|んでいます)\\.\\.\\.");

  /** A program's words for no value, no number or a truth value. */
  private static final Pattern WORD =
      Pattern.compile(
          "[-+▲△約]? ?(?i:null|nil|none|undefined|nat|nan|infinity|inf|true|false)"
              + "|<(?i:null|na|none|nan)>|\\\\N|\\[object Object\\]|-?1\\.#(?i:INF|IND|QNAN|SNAN)\\d*");

  /** A number in exponential notation; without a sign only if it can be no code of letters. */
  private static final Pattern EXPONENT =
      Pattern.compile(
          "[-+▲△約]? ?(?:\\d{1,30}(?:\\.\\d{1,30})?[Ee][-+]\\d{1,4}|\\d{1,30}\\.\\d{1,30}[Ee]\\d{1,4}"
              + "|^\\d{1,2}[Ee]\\d{1,3}$)");

  private MachineWord() {}

  /** Why a text states no value, if it does not because a program wrote it; null otherwise. */
  static @Nullable Doubt findDoubt(String folded) {
    if (!mayBeIn(folded)) {
      return null;
    }
    if (stands(ERROR, folded, true)) {
      return Doubt.SPREADSHEET_ERROR;
    }
    if (stands(WORD, folded, false)) {
      return Doubt.PROGRAM_WORD;
    }
    return stands(EXPONENT, folded, true) ? Doubt.EXPONENT : null;
  }

  /** All of them have a Latin letter or a #, but for two that Japanese programs write. */
  private static boolean mayBeIn(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (latin || c == '#' || c == 'エ' || c == '読') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a match stands where a value does.
   *
   * @param certain whether the match is no word of any language, so that blanks around it are
   *     enough
   */
  private static boolean stands(Pattern pattern, String folded, boolean certain) {
    Matcher m = pattern.matcher(folded);
    while (m.find()) {
      int start = m.start();
      char before = start == 0 ? ' ' : folded.charAt(start - 1);
      boolean begins = BEFORE.indexOf(before) >= 0 && (certain || start == 0 || before != ' ');
      if (begins && isWhole(folded, m.end(), certain || before == ':')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value ends here, or with the unit and the comparator that follow. */
  private static boolean isWhole(String folded, int end, boolean blankEnds) {
    Cursor in = new Cursor(folded);
    in.at = end;
    if (blankEnds && in.peek() == ' ') {
      return true;
    }
    in.skipBlank();
    Multipliers.power(in);
    Units.read(in);
    PerReader.readAfter(in);
    Comparators.readAfter(in);
    return in.atEnd() || AFTER.indexOf(in.peek()) >= 0;
  }
}
