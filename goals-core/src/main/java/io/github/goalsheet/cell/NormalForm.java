package io.github.goalsheet.cell;

import java.text.Normalizer;

/**
 * The compatibility normal form (NFKC) of a text, in time that grows with its length alone: the
 * normalizer needs the square of the length of a run of combining marks, so that long texts are
 * given to it in segments.
 */
final class NormalForm {
  private static final int SEGMENT = 256;
  private static final int MAX_SEGMENT = 512;

  private NormalForm() {}

  static String of(String text) {
    if (text.length() <= MAX_SEGMENT) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    StringBuilder out = new StringBuilder(text.length());
    int begin = 0;
    while (begin < text.length()) {
      int end = segmentEnd(text, begin);
      out.append(Normalizer.normalize(text.substring(begin, end), Normalizer.Form.NFKC));
      begin = end;
    }
    return out.toString();
  }

  /** A place to cut, before a character that does not join the one before it if there is such. */
  private static int segmentEnd(String text, int begin) {
    int end = Math.min(begin + SEGMENT, text.length());
    int limit = Math.min(begin + MAX_SEGMENT, text.length());
    while (end < limit && joins(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean joins(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SURROGATE ->
          true;
      default -> c == 'ﾞ' || c == 'ﾟ' || (c >= '\u1160' && c <= '\u11FF');
    };
  }
}
