package io.github.goalsheet.io.decode;

import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.reading.Charsets;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.Place;
import java.nio.charset.Charset;

/** What there is to say about bytes that are no text. */
public final class BadBytes {
  private BadBytes() {}

  /**
   * The notice about them.
   *
   * @param bad the bytes
   * @param charset what the input is decoded from
   * @param place where they stand
   * @return an error
   */
  public static Notice notice(BadByteException bad, Charset charset, Place place) {
    NoticeKind kind = bad.isNul() ? InputKinds.NOT_TEXT : InputKinds.UNDECODABLE_BYTES;
    return kind.at(place, bad.line(), bad.column(), bad.offset(), name(charset));
  }

  /**
   * What a charset is called.
   *
   * @param charset the charset
   * @return its usual name
   */
  public static String name(Charset charset) {
    return charset.equals(Charsets.WINDOWS_31J) ? "Windows-31J" : charset.name();
  }
}
