package io.github.goalsheet.cell;

import org.jspecify.annotations.Nullable;

/**
 * Folds the spellings of one wording into one: widths, dashes, tildes and blanks. For reading only;
 * nothing folded is kept.
 */
public final class Wording {
  private static final int WIDTH_SHIFT = '！' - '!';

  /** Raised and lowered digits that belong to the letter before them: m², CO₂. */
  private static final String INDICES = "²³₂";

  private Wording() {}

  /**
   * Folds compatibility forms (NFKC), minus and tilde twins, and runs of blanks and line breaks
   * into one blank each; blanks at either end and invisible characters are dropped.
   *
   * @param text any text
   * @return the folded text
   */
  public static String fold(String text) {
    return isFolded(text, true) ? text : folded(text, true);
  }

  /**
   * Folds like {@link #fold} and drops all blanks.
   *
   * @param text any text
   * @return the folded text without blanks
   */
  public static String compact(String text) {
    return isFolded(text, false) ? text : folded(text, false);
  }

  /**
   * Whether a text says nothing: it is empty, or has nothing but blanks of any kind (also those
   * that do not break a line) and invisible characters. A dash is not blank.
   *
   * @param text any text
   * @return whether nothing of it is seen
   */
  public static boolean isBlank(String text) {
    return Blank.isBlank(text);
  }

  /**
   * The text without blanks and invisible characters at either end.
   *
   * @param text any text
   * @return what is left, verbatim
   */
  public static String strip(String text) {
    return Blank.strip(text);
  }

  /**
   * The text on one line: what is blank around a line break becomes one blank. Other blanks stay.
   *
   * @param text any text
   * @return the text without line breaks
   */
  public static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int from = at;
      boolean breaks = false;
      while (at < text.length()
          && (isBreak(text.charAt(at)) || isBlankBesideBreak(text.charAt(at)))) {
        breaks |= isBreak(text.charAt(at));
        at++;
      }
      if (breaks) {
        out.append(' ');
      } else {
        out.append(text, from, at);
      }
      if (at < text.length()) {
        out.append(text.charAt(at));
        at++;
      }
    }
    return out.toString();
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlankBesideBreak(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * Folds like {@link #fold} and takes off the marks of footnotes at either end: {@code 達成※1},
   * {@code 利用者数(人)（注）}. They belong to a text, but say nothing of what it names.
   *
   * @param text any text
   * @return the folded text without them; with them if it is nothing else
   */
  public static String withoutFootnotes(String text) {
    return Footnote.strip(fold(text));
  }

  /**
   * Folds like {@link #fold}, for reading numbers.
   *
   * @return the folded text, or null if folding makes digits of what are none, so that {@code ①30}
   *     would become 130
   */
  static @Nullable String foldNumbers(String text) {
    if (isFolded(text, true)) {
      return text;
    }
    return makesDigits(text) ? null : folded(text, true);
  }

  /**
   * Whether folding would change nothing, decided for the characters that most cells consist of.
   */
  private static boolean isFolded(String text, boolean keepBlanks) {
    int end = text.length() - 1;
    for (int i = 0; i <= end; i++) {
      char c = text.charAt(i);
      boolean single = c == ' ' && keepBlanks && i > 0 && i < end && text.charAt(i - 1) != ' ';
      if (!isStable(c) && !single) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text, boolean keepBlanks) {
    String normal = isSimple(text) ? text : NormalForm.of(text);
    StringBuilder out = new StringBuilder(normal.length());
    boolean blank = false;
    int at = 0;
    while (at < normal.length()) {
      int codePoint = normal.codePointAt(at);
      at += Character.charCount(codePoint);
      if (Blank.isSpace(codePoint)) {
        blank = true;
      } else if (!Blank.isInvisible(codePoint)) {
        if (blank && keepBlanks && out.length() > 0) {
          out.append(' ');
        }
        blank = false;
        out.appendCodePoint(twin(codePoint));
      }
    }
    return out.toString();
  }

  /** Whether the text needs no normalizer: its characters are stable, wide ASCII or blanks. */
  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isStable(c) && !isWide(c) && c != ' ' && c != '　' && c != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Characters that neither a normal form nor the twins change, wherever they stand. */
  private static boolean isStable(char c) {
    if (c < 0x7F) {
      return c > ' ';
    }
    return (c >= '一' && c <= '\u9FFF')
        || (c >= 'ぁ' && c <= 'ゖ')
        || (c >= 'ァ' && c <= 'ー')
        || c == '、'
        || c == '。'
        || c == '▲'
        || c == '△';
  }

  private static boolean isWide(int c) {
    return c >= '！' && c <= '～';
  }

  private static boolean makesDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean index = i > 0 && INDICES.indexOf(c) >= 0 && isLatin(text.charAt(i - 1));
      boolean digits = Character.getType(c) == Character.OTHER_NUMBER && !index;
      boolean variant = c == '\uDB40' && i + 1 < text.length();
      if (digits || (Character.isHighSurrogate(c) && !variant) || isCalendarSquare(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    int narrow = isWide(c) ? twin(c) : c;
    return (narrow >= 'A' && narrow <= 'Z') || (narrow >= 'a' && narrow <= 'z');
  }

  /** Hours, days and months in one character, such as ㍘ (0点), ㏠ (1日) and ㋀ (1月). */
  private static boolean isCalendarSquare(char c) {
    return (c >= '㍘' && c <= '㍰') || (c >= '㏠' && c <= '㏾') || (c >= '㋀' && c <= '㋋');
  }

  private static int twin(int c) {
    if (isWide(c)) {
      return c - WIDTH_SHIFT;
    }
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹣' -> '-';
      case '〜', '∼', '˜', '⁓' -> '~';
      case '∕' -> '/';
      default -> c;
    };
  }
}
