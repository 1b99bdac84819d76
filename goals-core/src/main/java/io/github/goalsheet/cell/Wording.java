package io.github.goalsheet.cell;

import java.text.Normalizer;

/**
 * Folds the spellings of one wording into one: widths, dashes, tildes and blanks. For reading only;
 * nothing folded is kept.
 */
public final class Wording {
  private Wording() {}

  /**
   * Folds compatibility forms (NFKC), minus and tilde twins, and runs of blanks and line breaks
   * into one blank each; blanks at either end are dropped.
   *
   * @param text any text
   * @return the folded text
   */
  public static String fold(String text) {
    return folded(text, true);
  }

  /**
   * Folds like {@link #fold} and drops all blanks.
   *
   * @param text any text
   * @return the folded text without blanks
   */
  public static String compact(String text) {
    return folded(text, false);
  }

  private static String folded(String text, boolean keepBlanks) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(normal.length());
    boolean blank = false;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
        continue;
      }
      if (blank && keepBlanks && out.length() > 0) {
        out.append(' ');
      }
      blank = false;
      out.append(twin(c));
    }
    return out.toString();
  }

  private static char twin(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹣' -> '-';
      case '〜', '∼', '～', '˜', '⁓' -> '~';
      default -> c;
    };
  }
}
