package io.github.goalsheet.cell;

/**
 * Which characters a reader of the form does not see. The one place that decides it: what is blank,
 * and which characters are invisible, is asked of {@link Wording}.
 */
final class Blank {
  private static final int NEXT_LINE = 0x85;

  private Blank() {}

  /**
   * Whether a character is empty space: blanks of any width, those that do not break a line too,
   * tabs and line breaks.
   */
  static boolean isSpace(int codePoint) {
    if (codePoint <= ' ') {
      return codePoint == ' ' || Character.isWhitespace(codePoint);
    }
    // Braille without dots, and the letters that stand for a missing letter of Hangul.
    return switch (codePoint) {
      case NEXT_LINE, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
      default -> Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    };
  }

  /**
   * Whether a character takes no space and has no look of its own: what Unicode lets a display
   * ignore (marks of direction, joiners, selectors of a variant, soft hyphens, byte order marks),
   * and control characters.
   */
  static boolean isInvisible(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < ' ' && !isSpace(codePoint);
    }
    return codePoint <= 0x9F
        ? codePoint != NEXT_LINE
        : codePoint == 0xAD
            || codePoint == 0x34F
            || codePoint == 0x61C
            || isIn(codePoint, 0x17B4, 0x17B5)
            || isIn(codePoint, 0x180B, 0x180F)
            || isIn(codePoint, 0x200B, 0x200F)
            || isIn(codePoint, 0x202A, 0x202E)
            || isIn(codePoint, 0x2060, 0x206F)
            || isIn(codePoint, 0xFE00, 0xFE0F)
            || codePoint == 0xFEFF
            || isIn(codePoint, 0xFFF0, 0xFFFB)
            || isIn(codePoint, 0x1BCA0, 0x1BCA3)
            || isIn(codePoint, 0x1D173, 0x1D17A)
            || isIn(codePoint, 0xE0000, 0xE0FFF);
  }

  private static boolean isIn(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }

  /** Whether nothing of a text is seen. */
  static boolean isBlank(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!isUnseen(codePoint)) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return true;
  }

  /** The text without what is not seen at either end. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isUnseen(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && isUnseen(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  private static boolean isUnseen(int codePoint) {
    return !isPlain(codePoint) && (isSpace(codePoint) || isInvisible(codePoint));
  }

  /** The characters that most texts begin with: ASCII, kana, kanji. */
  private static boolean isPlain(int codePoint) {
    return isIn(codePoint, '!', '~') || isIn(codePoint, 'ぁ', 'ー') || isIn(codePoint, '一', '\u9FFF');
  }
}
