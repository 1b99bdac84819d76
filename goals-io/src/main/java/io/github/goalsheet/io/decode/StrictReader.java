package io.github.goalsheet.io.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Decodes a stream strictly. Gives every character before a bad byte or a NUL, then fails exactly
 * there, and can go on behind it; what is read of a damaged input does not depend on how it came in
 * pieces.
 */
public final class StrictReader extends Reader {
  private static final int SIZE = 1 << 13;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
  private final CharsetDecoder decoder;
  private long consumed;
  private long given;
  private long lineBegin;
  private int line = 1;
  private boolean afterReturn;
  private int badLength;
  private boolean ended;

  /**
   * Begins at the next byte of a stream; nothing is read yet.
   *
   * @param in the bytes
   * @param charset what they are
   */
  public StrictReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder = charset.newDecoder();
  }

  /**
   * Begins an input, and leaves its byte order mark out.
   *
   * @param in the bytes
   * @param charset what they are
   * @return the characters behind the mark, if there is one
   * @throws IOException if the stream fails
   */
  public static StrictReader behindMark(InputStream in, Charset charset) throws IOException {
    StrictReader reader = new StrictReader(in, charset);
    reader.passMark();
    return reader;
  }

  private void passMark() throws IOException {
    if (hasNext() && chars.charAt(0) == BYTE_ORDER_MARK) {
      chars.get();
    }
  }

  /**
   * The next characters, without reading past them.
   *
   * @return some thousand characters, fewer only before the end or before a bad byte
   * @throws IOException if the stream fails
   */
  public String peek() throws IOException {
    boolean more = true;
    while (more) {
      more = decode();
    }
    return chars.toString();
  }

  /**
   * Reads the rest of the line, without its LF.
   *
   * @param into where the characters are appended; what exceeds {@code limit} is left out
   * @param limit how many characters are wanted at most
   * @return false if the input ended before there was anything
   * @throws BadByteException if a byte is bad; what stands before it is appended
   * @throws IOException if the stream fails
   */
  public boolean readLine(StringBuilder into, int limit) throws IOException {
    boolean any = false;
    while (hasNext() && !isAtNul()) {
      any = true;
      char c = chars.get();
      pass(c);
      if (c == '\n') {
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
    if (isAtNul()) {
      pass(chars.get());
      return;
    }
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
    if (!hasNext() || isAtNul()) {
      failIfBad();
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    for (int i = offset; i < offset + count; i++) {
      char c = target[i];
      if (c == 0) {
        chars.position(chars.position() - (offset + count - i));
        return i - offset;
      }
      pass(c);
    }
    return count;
  }

  /** Counts a character that is given away. CR, LF and CRLF end a line each. */
  private void pass(char c) {
    given++;
    if (c == '\n' || c == '\r') {
      line += c == '\n' && afterReturn ? 0 : 1;
      lineBegin = given;
    }
    afterReturn = c == '\r';
  }

  private boolean isAtNul() {
    return chars.hasRemaining() && chars.charAt(0) == 0;
  }

  private void failIfBad() throws BadByteException {
    if (isAtNul()) {
      // What follows it in the buffer has been decoded, but not given away.
      throw new BadByteException(consumed - bytesOf(chars), line, column(), true);
    }
    if (badLength > 0) {
      throw new BadByteException(consumed, line, column(), false);
    }
  }

  private long column() {
    return given - lineBegin + 1;
  }

  private int bytesOf(CharBuffer decoded) {
    Charset charset = decoder.charset();
    return charset.canEncode() ? charset.encode(decoded.duplicate()).remaining() : 0;
  }

  private boolean hasNext() throws IOException {
    boolean more = true;
    while (more && !chars.hasRemaining()) {
      more = decode();
    }
    return chars.hasRemaining();
  }

  /**
   * Decodes the bytes that there are, and takes more of them only where they give no character.
   *
   * @return false if the buffer is full, the input ends or a byte is bad
   */
  private boolean decode() throws IOException {
    if (badLength > 0) {
      return false;
    }
    chars.compact();
    int filled = chars.position();
    int taken = bytes.position();
    CoderResult result = decoder.decode(bytes, chars, ended);
    consumed += bytes.position() - taken;
    boolean decoded = chars.position() > filled;
    chars.flip();
    if (decoded) {
      return true;
    }
    if (result.isError()) {
      badLength = result.length();
    } else if (result.isUnderflow() && !ended) {
      fillBytes();
      return true;
    }
    return false;
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
