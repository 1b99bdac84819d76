package io.github.goalsheet.io.grid;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.OptionalInt;

/**
 * What a charset can encode. A character that it lacks is replaced by its twin, if it has one: the
 * character that another table of the same Japanese standard has in its place (wave dash and
 * full-width tilde, the two minus signs, and their like). Nothing else is replaced: what an encoder
 * takes but decodes to something else, as {@code ¥} to a backslash, is lacking like the others.
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
          .put('¥', '￥')
          .put('¯', '￣')
          .put('‾', '￣')
          .put('µ', 'μ')
          .put('·', '・')
          .buildOrThrow();

  private final Charset charset;
  private final CharsetEncoder encoder;

  /** Whether the charset has all characters. */
  private final boolean unicode;

  Encodable(Charset charset) {
    this.charset = charset;
    this.encoder = charset.newEncoder();
    this.unicode = charset.name().startsWith("UTF-");
  }

  private boolean canWrite(String text) {
    return encoder.canEncode(text)
        && (unicode || new String(text.getBytes(charset), charset).equals(text));
  }

  /** The text with twins where they are needed; what has no twin is left in it. */
  String withTwins(String text) {
    if (canWrite(text)) {
      return text;
    }
    StringBuilder encodable = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      Character twin = TWINS.get(text.charAt(i));
      if (twin != null
          && !canWrite(Character.toString(text.charAt(i)))
          && canWrite(twin.toString())) {
        encodable.setCharAt(i, twin);
      }
    }
    return encodable.toString();
  }

  /** The first character that cannot be written, as a code point. */
  OptionalInt lacking(String text) {
    if (canWrite(text) && text.indexOf('\0') < 0) {
      return OptionalInt.empty();
    }
    return text.codePoints()
        .filter(point -> point == 0 || !canWrite(Character.toString(point)))
        .findFirst();
  }
}
