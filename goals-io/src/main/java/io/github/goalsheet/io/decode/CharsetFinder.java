package io.github.goalsheet.io.decode;

import com.google.common.primitives.Bytes;
import io.github.goalsheet.io.reading.Charsets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the charset of an input by its bytes, wherever in it they tell: a byte order mark decides,
 * else the first {@value #WINDOW} bytes from the first one on that is not ASCII. What precedes them
 * says the same in both charsets, so that neither the length of an input nor that of its beginning
 * in ASCII matters. Bytes of ISO-2022-JP are all ASCII; it is known by how it begins its words.
 *
 * <p>It is UTF-8 unless something there is not, and Windows-31J fits further. Japanese characters
 * in UTF-8 before that or right behind it are no accident: then the input is UTF-8 that was
 * damaged, or that something else was joined to, even where its bytes happen to be Windows-31J.
 */
public final class CharsetFinder {
  static final int WINDOW = 1 << 16;

  private static final byte ESCAPE = 0x1B;

  /** So many of them in a row of bytes that are meant as something else have not been seen. */
  private static final int ENOUGH = 2;

  private CharsetFinder() {}

  /**
   * Finds the charset.
   *
   * @param in the input, which is read as far as needed; the caller closes it
   * @return UTF-8, Windows-31J or ISO-2022-JP, or what a mark says: UTF-16 or UTF-32 in either
   *     order of bytes
   * @throws IOException if the stream fails
   */
  public static Charset find(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(WINDOW);
    // UTF-32 first: its mark begins as that of UTF-16 does.
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int from = passAscii(bytes);
    if (switchesToJapanese(bytes, from)) {
      return Charset.forName("ISO-2022-JP");
    }
    int kept = 0;
    while (from == bytes.length && bytes.length > kept) {
      // What begins a word may lie across the border.
      byte[] border = Arrays.copyOfRange(bytes, Math.max(bytes.length - 2, 0), bytes.length);
      kept = border.length;
      bytes = Bytes.concat(border, in.readNBytes(WINDOW));
      from = passAscii(bytes);
      if (switchesToJapanese(bytes, from)) {
        return Charset.forName("ISO-2022-JP");
      }
    }
    byte[] more = in.readNBytes(from - kept);
    byte[] window = Arrays.copyOfRange(bytes, from, bytes.length + more.length);
    System.arraycopy(more, 0, window, bytes.length - from, more.length);
    return ofWindow(window, window.length < WINDOW);
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether ESC {@code $B} stands there, or ESC {@code $@}, which begin words in ISO-2022-JP. */
  private static boolean switchesToJapanese(byte[] bytes, int end) {
    for (int at = 0; at + 2 < end; at++) {
      if (bytes[at] == ESCAPE
          && bytes[at + 1] == '$'
          && (bytes[at + 2] == 'B' || bytes[at + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  private static int passAscii(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private static Charset ofWindow(byte[] window, boolean whole) {
    ByteBuffer utf8 = ByteBuffer.wrap(window);
    CharBuffer text = CharBuffer.allocate(window.length);
    CoderResult failed = StandardCharsets.UTF_8.newDecoder().decode(utf8, text, whole);
    if (!failed.isError()) {
      return StandardCharsets.UTF_8;
    }
    int good = utf8.position();
    if (isMeant(text)) {
      return StandardCharsets.UTF_8;
    }
    utf8.position(good + failed.length());
    StandardCharsets.UTF_8.newDecoder().decode(utf8, text.clear(), whole);
    ByteBuffer windows = ByteBuffer.wrap(window);
    boolean fits =
        !Charsets.WINDOWS_31J
            .newDecoder()
            .decode(windows, CharBuffer.allocate(window.length), whole)
            .isError();
    return !isMeant(text) && (fits || windows.position() > good)
        ? Charsets.WINDOWS_31J
        : StandardCharsets.UTF_8;
  }

  /** Whether what was decoded holds so much Japanese that it is no accident. */
  private static boolean isMeant(CharBuffer decoded) {
    return decoded
            .duplicate()
            .flip()
            .chars()
            .filter(CharsetFinder::isJapanese)
            .limit(ENOUGH)
            .count()
        == ENOUGH;
  }

  private static boolean isJapanese(int c) {
    return (c >= '\u3000' && c <= '\u30FF')
        || (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFF00' && c <= '\uFFEF');
  }
}
