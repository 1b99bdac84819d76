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
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        if (blank && keepBlanks && out.length() > 0) {
          out.append(' ');
        }
        blank = false;
        out.append(twin(c));
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

  private static boolean isWide(char c) {
    return c >= '！' && c <= '～';
  }

  private static boolean isInvisible(char c) {
    return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
  }

  private static boolean makesDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean index = i > 0 && INDICES.indexOf(c) >= 0 && isLatin(text.charAt(i - 1));
      boolean digits = Character.getType(c) == Character.OTHER_NUMBER && !index;
      if (digits || Character.isHighSurrogate(c) || isCalendarSquare(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    char narrow = isWide(c) ? twin(c) : c;
    return (narrow >= 'A' && narrow <= 'Z') || (narrow >= 'a' && narrow <= 'z');
  }

  /** Hours, days and months in one character, such as ㍘ (0点), ㏠ (1日) and ㋀ (1月). */
  private static boolean isCalendarSquare(char c) {
    return (c >= '㍘' && c <= '㍰') || (c >= '㏠' && c <= '㏾') || (c >= '㋀' && c <= '㋋');
  }

  private static char twin(char c) {
    if (isWide(c)) {
      return (char) (c - WIDTH_SHIFT);
    }
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹣' -> '-';
      case '〜', '∼', '˜', '⁓' -> '~';
      case '∕' -> '/';
      default -> c;
    };
  }
}
