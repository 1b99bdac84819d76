package io.github.goalsheet.io.decode;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import com.google.common.io.CharStreams;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of an input into text, strictly: a byte order mark decides, else UTF-8, else
 * Windows-31J ({@link CharsetFinder}). Nothing is replaced; bytes that do not fit are an error.
 */
public final class Decoding {
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
    return decode(source, bytes(stream, source, options), options);
  }

  /** The bytes of an input, if they are not too many. */
  public static byte[] bytes(InputStream stream, String source, ReadOptions options)
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
          InputKinds.FILE_TOO_LARGE.at(new Place.Input(source), limit));
    }
    return bytes;
  }

  static InputText decode(String source, byte[] bytes, ReadOptions options)
      throws UnreadableInputException {
    Decoded decoded = begin(source, bytes, options);
    if (decoded.damage().isPresent()) {
      BadByteException bad = decoded.damage().get();
      throw new UnreadableInputException(
          BadBytes.notice(bad, decoded.encoding().charset(), new Place.Input(source)));
    }
    return decoded.text();
  }

  /**
   * Decodes an input up to what is no text in it.
   *
   * @throws UnreadableInputException if there is nothing in it, or it is of a kind that is no text
   */
  public static Decoded begin(String source, byte[] bytes, ReadOptions options)
      throws UnreadableInputException {
    if (bytes.length == 0) {
      throw empty(source);
    }
    FileKind.refuse(source, bytes);
    Decoded decoded =
        quickly(source, bytes, options).orElseGet(() -> strictly(source, bytes, options));
    if (decoded.damage().isEmpty() && Wording.isBlank(decoded.text().text())) {
      throw empty(source);
    }
    return decoded;
  }

  /** The quick way: what is wrong with UTF-8 would have been replaced, and nothing was. */
  private static Optional<Decoded> quickly(String source, byte[] bytes, ReadOptions options) {
    if (!options.charset().orElse(StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean mayBeIso2022 = options.charset().isEmpty() && text.contains("\u001B$");
    if (text.indexOf(REPLACEMENT) >= 0 || text.indexOf('\0') >= 0 || mayBeIso2022) {
      return Optional.empty();
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    Encoding utf8 = new Encoding(StandardCharsets.UTF_8, ImmutableList.of());
    return Optional.of(
        new Decoded(
            utf8, InputText.of(source, marked ? text.substring(1) : text), Optional.empty()));
  }

  private static Decoded strictly(String source, byte[] bytes, ReadOptions options) {
    StringBuilder text = new StringBuilder(bytes.length);
    try {
      Encoding encoding = Encoding.of(source, new ByteArrayInputStream(bytes), options);
      Optional<BadByteException> damage = Optional.empty();
      try {
        CharStreams.copy(
            StrictReader.behindMark(new ByteArrayInputStream(bytes), encoding.charset()), text);
      } catch (BadByteException bad) {
        damage = Optional.of(bad);
      }
      return new Decoded(
          encoding, new InputText(source, text.toString(), encoding.notices()), damage);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * An input as text.
   *
   * @param encoding what it was decoded from
   * @param text its text, up to the damage
   * @param damage what is no text
   */
  public record Decoded(Encoding encoding, InputText text, Optional<BadByteException> damage) {}

  /**
   * What an input is decoded from.
   *
   * @param charset the charset
   * @param notices what there is to say about it
   */
  public record Encoding(Charset charset, ImmutableList<Notice> notices) {
    /** The charset that is given, or else the one that the bytes tell. */
    public static Encoding of(String source, InputStream bytes, ReadOptions options)
        throws IOException {
      if (options.charset().isPresent()) {
        return new Encoding(options.charset().get(), ImmutableList.of());
      }
      Charset found = CharsetFinder.find(bytes);
      return found.equals(StandardCharsets.UTF_8)
          ? new Encoding(found, ImmutableList.of())
          : new Encoding(found, ImmutableList.of(notUtf8(source, found)));
    }

    private static Notice notUtf8(String source, Charset charset) {
      String name = BadBytes.name(charset).replaceFirst("[BL]E$", "");
      return InputKinds.ENCODING_NOT_UTF8.at(new Place.Input(source), name);
    }
  }

  private static UnreadableInputException empty(String source) {
    return new UnreadableInputException(InputKinds.EMPTY_INPUT.at(new Place.Input(source)));
  }
}
