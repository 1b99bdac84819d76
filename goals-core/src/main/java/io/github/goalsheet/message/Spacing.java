package io.github.goalsheet.message;

/** Joins the parts of a Japanese sentence. */
public final class Spacing {
  /** Everything before the radicals belongs to other scripts; asking for the script is slow. */
  private static final int FIRST_JAPANESE = 0x2E80;

  private Spacing() {}

  /**
   * Joins parts, with a blank wherever half-width text meets kanji or kana: {@code 結果}, {@code 4.70
   * 点} and {@code は目標} become {@code 結果 4.70 点は目標}. Empty parts do not count.
   *
   * @param parts the parts, in their order
   * @return the sentence
   */
  public static String join(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (text.length() > 0 && !part.isEmpty()) {
        int before = text.codePointBefore(text.length());
        int after = part.codePointAt(0);
        if ((isHalfWidth(before) && isJapanese(after))
            || (isJapanese(before) && isHalfWidth(after))) {
          text.append(' ');
        }
      }
      text.append(part);
    }
    return text.toString();
  }

  private static boolean isHalfWidth(int c) {
    return c > ' ' && c <= '~';
  }

  private static boolean isJapanese(int c) {
    if (c < FIRST_JAPANESE) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
