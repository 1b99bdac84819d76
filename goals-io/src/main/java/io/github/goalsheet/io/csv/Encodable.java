package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.OptionalInt;

/**
 * What a charset can encode. A character that it lacks is replaced by its twin, if it has one: the
 * character that another table of the same Japanese standard has in its place (wave dash and
 * full-width tilde, the two minus signs, and their like). Nothing else is replaced.
 */
final class Encodable {
  private static final ImmutableMap<Character, Character> TWINS =
      ImmutableMap.<Character, Character>builder()
          .put('〜', '～')
          .put('～', '〜')
          .put('−', '－')
          .put('－', '−')
          .put('‖', '∥')
          .put('∥', '‖')
          .put('—', '―')
          .put('―', '—')
          .put('¢', '￠')
          .put('£', '￡')
          .put('¬', '￢')
          .put('¦', '￤')
          .buildOrThrow();

  private final CharsetEncoder encoder;

  Encodable(Charset charset) {
    this.encoder = charset.newEncoder();
  }

  /** The text with twins where they are needed; what has no twin is left in it. */
  String withTwins(String text) {
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder encodable = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      Character twin = TWINS.get(text.charAt(i));
      if (twin != null && !encoder.canEncode(text.charAt(i)) && encoder.canEncode(twin)) {
        encodable.setCharAt(i, twin);
      }
    }
    return encodable.toString();
  }

  /** The first character that cannot be written, as a code point. */
  OptionalInt lacking(String text) {
    if (encoder.canEncode(text) && text.indexOf('\0') < 0) {
      return OptionalInt.empty();
    }
    return text.codePoints()
        .filter(point -> point == 0 || !encoder.canEncode(Character.toString(point)))
        .findFirst();
  }
}
