package io.github.goalsheet.io.json.stream;

/** Tells text from text with half a character in it, which JSON can spell but UTF-8 cannot hold. */
public final class Surrogates {
  private Surrogates() {}

  /**
   * Whether each surrogate has its other half.
   *
   * @param text any text
   * @return true for all text that can be encoded
   */
  public static boolean arePaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
