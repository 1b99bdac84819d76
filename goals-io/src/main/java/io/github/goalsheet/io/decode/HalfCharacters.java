package io.github.goalsheet.io.decode;

/** Surrogates without their other half, which JSON can spell but no output can hold. */
public final class HalfCharacters {
  private static final char REPLACEMENT = '\uFFFD';

  private HalfCharacters() {}

  /**
   * A text that can be written.
   *
   * @param text any text
   * @return the text with U+FFFD for each half of a character
   */
  public static String replaced(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
