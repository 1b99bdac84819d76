package io.github.goalsheet.io.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Decodes a stream strictly, without its byte order mark. Gives every character before a bad byte,
 * then fails exactly there, and can go on behind it.
 */
public final class DecodingReader extends Reader {
  private static final int SIZE = 1 << 13;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
  private final CharsetDecoder decoder;
  private long consumed;
  private int line = 1;
  private int badLength;
  private boolean ended;

  /**
   * Starts reading.
   *
   * @param in the bytes
   * @param charset what they are
   */
  public DecodingReader(InputStream in, Charset charset) throws IOException {
    this.in = in;
    this.decoder = charset.newDecoder();
    if (fillChars() && chars.charAt(0) == BYTE_ORDER_MARK) {
      chars.get();
    }
  }

  /**
   * The next characters, without reading past them.
   *
   * @return some thousand characters, fewer only before the end or before a bad byte
   */
  public String peek() throws IOException {
    fillChars();
    return chars.toString();
  }

  /**
   * Reads the rest of the line, without its LF.
   *
   * @param into where the characters are appended; what exceeds {@code limit} is left out
   * @param limit how many characters are wanted at most
   * @return false if the input ended before there was anything
   * @throws BadByteException if a byte is bad; what stands before it is appended
   */
  public boolean readLine(StringBuilder into, int limit) throws IOException {
    boolean any = false;
    while (chars.hasRemaining() || fillChars()) {
      any = true;
      char c = chars.get();
      if (c == '\n') {
        line++;
        return true;
      }
      if (into.length() < limit) {
        into.append(c);
      }
    }
    failIfBad();
    return any;
  }

  /** Goes on behind the byte that reading failed at. */
  public void skipBad() {
    bytes.position(bytes.position() + badLength);
    consumed += badLength;
    badLength = 0;
    decoder.reset();
  }

  /** The line of the next character, from 1. */
  public int line() {
    return line;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (!chars.hasRemaining() && !fillChars()) {
      failIfBad();
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    for (int i = offset; i < offset + count; i++) {
      line += target[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  private void failIfBad() throws BadByteException {
    if (badLength > 0) {
      throw new BadByteException(consumed, line);
    }
  }

  /** Decodes until the buffer is full, the input ends or a byte is bad. */
  private boolean fillChars() throws IOException {
    chars.compact();
    while (badLength == 0) {
      int before = bytes.position();
      CoderResult result = decoder.decode(bytes, chars, ended);
      consumed += bytes.position() - before;
      if (result.isOverflow()) {
        break;
      }
      if (result.isError()) {
        badLength = result.length();
      } else if (ended) {
        break;
      } else {
        fillBytes();
      }
    }
    chars.flip();
    return chars.hasRemaining();
  }

  private void fillBytes() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
  }

  /** Does nothing: the stream belongs to the caller. */
  @Override
  public void close() {}
}
