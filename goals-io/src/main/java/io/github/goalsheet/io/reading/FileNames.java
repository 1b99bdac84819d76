package io.github.goalsheet.io.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names of files, to be opened and to be shown. On Unix a name is bytes, which Java takes for text
 * in the charset of the locale: under a locale without UTF-8, and for a name that is no UTF-8, the
 * text no longer leads to the file. Here the bytes are kept.
 */
public final class FileNames {
  private static final boolean BYTES = File.separatorChar == '/';

  /** What Java shows of bytes that are no text in the charset of the locale. */
  private static final char REPLACEMENT = '\uFFFD';

  /** A byte above 127 within a text: half a surrogate pair, which no text holds otherwise. */
  private static final char BYTE = '\uDC00';

  private FileNames() {}

  /**
   * A name as text, of which each byte above 127 stays what it is.
   *
   * @param name the bytes of the name
   * @return a text for {@link #path}, to be shown as {@link #shown(String)} says
   */
  public static String ofBytes(byte[] name) {
    StringBuilder text = new StringBuilder(name.length);
    for (byte each : name) {
      text.append(each < 0 ? (char) (BYTE + (each & 0xFF)) : (char) each);
    }
    return text.toString();
  }

  /**
   * The path that a name leads to.
   *
   * @param name a name as a user gave it, or as {@link #ofBytes} made it
   * @return the path
   * @throws InvalidPathException if the system has no such names
   */
  public static Path path(String name) {
    if (!BYTES) {
      return Path.of(name);
    }
    if (name.chars().noneMatch(FileNames::isByte)) {
      try {
        return Path.of(name);
      } catch (InvalidPathException notInTheCharsetOfTheLocale) {
        if (name.indexOf('\0') >= 0) {
          throw notInTheCharsetOfTheLocale;
        }
      }
    }
    Path path = Path.of(name.startsWith("/") ? "/" : "");
    for (String element : name.split("/", -1)) {
      if (!element.isEmpty()) {
        path = path.resolve(element(bytes(element)));
      }
    }
    return path;
  }

  /** A name without slashes. The path of a URI is bytes, whatever the locale. */
  private static Path element(byte[] name) {
    StringBuilder uri = new StringBuilder("file:///x/");
    for (byte each : name) {
      uri.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
    }
    return Path.of(URI.create(uri.toString())).getFileName();
  }

  private static byte[] bytes(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    name.codePoints()
        .forEach(
            each -> {
              if (isByte(each)) {
                bytes.write(each - BYTE);
              } else {
                bytes.writeBytes(Character.toString(each).getBytes(UTF_8));
              }
            });
    return bytes.toByteArray();
  }

  private static boolean isByte(int character) {
    return character > BYTE + Ascii.MAX && character <= BYTE + 0xFF;
  }

  /**
   * How a path is shown: as text, with {@code \xHH} for each byte that is none.
   *
   * @param path the path
   * @return its text
   */
  public static String shown(Path path) {
    String text = path.toString();
    if (!BYTES || text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    List<String> elements = new ArrayList<>();
    path.forEach(element -> elements.add(text(bytes(element))));
    return (path.isAbsolute() ? "/" : "") + String.join("/", elements);
  }

  /**
   * How a text is shown that may hold names made by {@link #ofBytes}.
   *
   * @param text the text
   * @return the text with their characters, and {@code \xHH} for each byte that is none
   */
  public static String shown(String text) {
    if (text.chars().noneMatch(FileNames::isByte)) {
      return text;
    }
    StringBuilder all = new StringBuilder();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && isByte(text.charAt(end))) {
        end++;
      }
      if (end == begin) {
        all.append(text.charAt(begin));
        begin++;
      } else {
        all.append(text(bytes(text.substring(begin, end))));
        begin = end;
      }
    }
    return all.toString();
  }

  private static byte[] bytes(Path element) {
    String uri = Path.of("/x").resolve(element).toUri().getRawPath();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = "/x/".length(); i < uri.length() && uri.charAt(i) != '/'; i++) {
      if (uri.charAt(i) == '%') {
        bytes.write(Integer.parseInt(uri.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(uri.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  private static String text(byte[] name) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(name);
    CharBuffer out = CharBuffer.allocate(name.length * 4);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(String.format(Locale.ROOT, "\\x%02X", in.get() & 0xFF));
      }
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }
}
