package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of an input into text, strictly: a byte order mark decides, else UTF-8, else
 * Windows-31J. Nothing is replaced; bytes that fit none of them are an error.
 */
public final class Decoding {
  /** What Windows calls Shift_JIS, with the characters that plain Shift_JIS lacks. */
  static final Charset WINDOWS_31J = Charsets.WINDOWS_31J;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What Java puts in the place of bytes that are no UTF-8; it may also have been written. */
  private static final char REPLACEMENT = '\uFFFD';

  private Decoding() {}

  /**
   * Decodes an input.
   *
   * @param input the input
   * @param options its charset and limits
   * @return its text
   * @throws UnreadableInputException if it cannot be read, is no text or too large
   */
  public static InputText text(Input input, ReadOptions options) throws UnreadableInputException {
    try (InputStream stream = input.bytes().openStream()) {
      return text(stream, input.source(), options);
    } catch (UnreadableInputException told) {
      throw told;
    } catch (IOException failed) {
      throw IoFailures.told(input.source(), failed);
    }
  }

  static InputText text(InputStream stream, String source, ReadOptions options)
      throws UnreadableInputException {
    long limit = options.limits().fileBytes();
    byte[] bytes;
    try {
      // Not readNBytes: that of a file stream seeks, which a pipe cannot.
      bytes = ByteStreams.toByteArray(ByteStreams.limit(stream, limit + 1));
    } catch (IOException failed) {
      throw IoFailures.told(source, failed);
    }
    if (bytes.length > limit) {
      throw new UnreadableInputException(
          "file_too_large",
          new Place.Input(source),
          new Message(
              "ファイルの大きさが上限(" + limit + " バイト)を超えています。",
              "The file is larger than the limit of " + limit + " bytes."));
    }
    return decode(source, bytes, options);
  }

  static InputText decode(String source, byte[] bytes, ReadOptions options)
      throws UnreadableInputException {
    if (bytes.length == 0) {
      throw empty(source);
    }
    FileKind.refuse(source, bytes);
    InputText text =
        options.charset().isPresent()
            ? given(source, bytes, options.charset().get())
            : found(source, bytes);
    if (text.text().indexOf('\0') >= 0) {
      throw FileKind.notText(source);
    }
    if (Wording.isBlank(text.text())) {
      throw empty(source);
    }
    return text;
  }

  private static InputText given(String source, byte[] bytes, Charset charset)
      throws UnreadableInputException {
    Attempt attempt = Attempt.of(bytes, charset);
    if (!attempt.whole()) {
      throw undecodable(source, attempt.failedAt(), charset.name());
    }
    return InputText.of(source, attempt.text());
  }

  private static InputText found(String source, byte[] bytes) throws UnreadableInputException {
    // UTF-32 first: its mark begins as that of UTF-16 does.
    if (startsWith(bytes, 0xFF, 0xFE) && isZero(bytes, 2)) {
      return assumed(given(source, bytes, Charset.forName("UTF-32LE")), "UTF-32");
    }
    if (isZero(bytes, 0) && bytes.length > 3 && bytes[2] == (byte) 0xFE && bytes[3] == (byte) 0xFF) {
      return assumed(given(source, bytes, Charset.forName("UTF-32BE")), "UTF-32");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return assumed(given(source, bytes, StandardCharsets.UTF_16LE), "UTF-16");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return assumed(given(source, bytes, StandardCharsets.UTF_16BE), "UTF-16");
    }
    Attempt utf8 = Attempt.ofUtf8(bytes);
    if (utf8.whole()) {
      return InputText.of(source, utf8.text());
    }
    Attempt windows = Attempt.of(bytes, WINDOWS_31J);
    if (windows.whole()) {
      return assumed(InputText.of(source, windows.text()), "Windows-31J");
    }
    throw undecodable(
        source, Math.max(utf8.failedAt(), windows.failedAt()), "UTF-8", "Windows-31J");
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Whether two zeros stand there, which no text in UTF-16 begins with. */
  private static boolean isZero(byte[] bytes, int at) {
    return bytes.length > at + 1 && bytes[at] == 0 && bytes[at + 1] == 0;
  }

  private static InputText assumed(InputText text, String charset) {
    return new InputText(
        text.source(), text.text(), ImmutableList.of(notUtf8(text.source(), charset)));
  }

  static Notice notUtf8(String source, String charset) {
    return new Notice(
        "encoding_not_utf8",
        Severity.INFO,
        new Place.Input(source),
        new Message("文字コードは " + charset + " として読み取りました。", "Read as " + charset + "."));
  }

  /** Whether the first bytes of a long input are no UTF-8 but Windows-31J. */
  static boolean isWindows(byte[] head) {
    return !begins(head, StandardCharsets.UTF_8) && begins(head, WINDOWS_31J);
  }

  /** Whether bytes are of a charset, but for a character that is cut off at the end. */
  private static boolean begins(byte[] head, Charset charset) {
    CharBuffer out = CharBuffer.allocate(head.length);
    return !charset.newDecoder().decode(ByteBuffer.wrap(head), out, false).isError();
  }

  private static UnreadableInputException empty(String source) {
    return new UnreadableInputException(
        "empty_input",
        new Place.Input(source),
        new Message("中身がありません。", "There is nothing in it."));
  }

  private static UnreadableInputException undecodable(
      String source, int offset, String... charsets) {
    return new UnreadableInputException(
        "undecodable_bytes",
        new Place.Input(source),
        new Message(
            "先頭から数えて "
                + offset
                + " バイト目(先頭は 0)以降が文字として読み取れません("
                + String.join("、", charsets)
                + ")。",
            "The bytes at offset "
                + offset
                + " (from 0) are not "
                + String.join(" or ", charsets)
                + "."));
  }

  /** What strict decoding gave: the text, or where it failed. */
  private record Attempt(String text, int failedAt) {
    /** The quick way: what is wrong would have been replaced, and nothing was. */
    static Attempt ofUtf8(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.indexOf(REPLACEMENT) >= 0
          ? of(bytes, StandardCharsets.UTF_8)
          : new Attempt(text, -1).withoutMark();
    }

    static Attempt of(byte[] bytes, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out =
          CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        result = decoder.flush(out);
      }
      if (result.isError()) {
        return new Attempt("", in.position());
      }
      return new Attempt(out.flip().toString(), -1).withoutMark();
    }

    private Attempt withoutMark() {
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
          ? new Attempt(text.substring(1), failedAt)
          : this;
    }

    boolean whole() {
      return failedAt < 0;
    }
  }
}
