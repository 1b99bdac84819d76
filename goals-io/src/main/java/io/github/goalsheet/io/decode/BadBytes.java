package io.github.goalsheet.io.decode;

import io.github.goalsheet.io.reading.Charsets;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
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
    return new Notice(code(bad), Severity.ERROR, place, message(bad, charset));
  }

  /**
   * The code of the kind of error.
   *
   * @param bad the bytes
   * @return the code in {@code snake_case}
   */
  public static String code(BadByteException bad) {
    return bad.isNul() ? "not_text" : "undecodable_bytes";
  }

  /**
   * What is wrong with the bytes, with their line and position.
   *
   * @param bad the bytes
   * @param charset what the input is decoded from
   * @return the sentence
   */
  public static Message message(BadByteException bad, Charset charset) {
    String ja =
        bad.line() + " 行目の " + bad.column() + " 文字目(先頭から数えて " + bad.offset() + " バイト目、先頭は 0)";
    String en =
        "The byte at offset "
            + bad.offset()
            + " (from 0), character "
            + bad.column()
            + " of line "
            + bad.line()
            + ", ";
    return bad.isNul()
        ? new Message(
            ja + "は NUL 文字で、テキストではありません。読み取れるのはその前までです。",
            en + "is NUL, which is no text; what stands before it can be read.")
        : new Message(
            ja + "が " + name(charset) + " として読み取れません。読み取れるのはその前までです。",
            en + "is not " + name(charset) + "; what stands before it can be read.");
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
