package io.github.goalsheet.io.grid;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A text of any length whose quotes are mended part by part, as {@link Quotes} mends it as a whole.
 * Where the text fails, everything before that is given first.
 */
final class MendingReader extends Reader {
  private static final int PART = 1 << 13;

  private final Reader in;
  private final char delimiter;
  private final int longest;
  private final Consumer<Quotes.Stray> strays;

  /** What was read and is not yet certain. It begins a cell. */
  private String rest = "";

  private String mended = "";
  private int given;
  private int lines;
  private boolean ended;
  private @Nullable IOException failure;

  /**
   * A reader of a text.
   *
   * @param in the text
   * @param longest how long a cell may be
   * @param strays takes the quotes that were no quotes, before the text that they stand in
   */
  MendingReader(Reader in, char delimiter, int longest, Consumer<Quotes.Stray> strays) {
    this.in = in;
    this.delimiter = delimiter;
    this.longest = longest;
    this.strays = strays;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (given == mended.length() && !ended) {
      mendNext();
    }
    int count = Math.min(length, mended.length() - given);
    if (count > 0) {
      mended.getChars(given, given + count, target, offset);
      given += count;
      return count;
    }
    if (failure != null) {
      throw failure;
    }
    return -1;
  }

  private void mendNext() {
    boolean whole = !fill();
    int held = !whole && rest.length() > 0 && rest.charAt(rest.length() - 1) == '\r' ? 1 : 0;
    String text = rest.substring(0, rest.length() - held);
    Quotes.Mended part = Quotes.mend(text, delimiter, longest, whole);
    for (Quotes.Stray stray : part.strays()) {
      // Where the text fails, it does not break off.
      if (failure == null || !stray.breaksOff()) {
        strays.accept(new Quotes.Stray(lines + stray.line(), stray.raw(), stray.breaksOff()));
      }
    }
    ended = whole || part.ends();
    if (!ended) {
      lines += LineBreaks.count(text.substring(0, part.taken()));
      rest = rest.substring(part.taken());
    }
    mended = part.text();
    given = 0;
  }

  /** Reads as much again as there is, so that nothing is looked at too often; false at the end. */
  private boolean fill() {
    char[] more = new char[Math.max(PART, rest.length())];
    int filled = 0;
    try {
      while (filled < more.length) {
        int count = in.read(more, filled, more.length - filled);
        if (count < 0) {
          rest = rest.concat(new String(more, 0, filled));
          return false;
        }
        filled += count;
      }
    } catch (IOException failed) {
      failure = failed;
    }
    rest = rest.concat(new String(more, 0, filled));
    return failure == null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
