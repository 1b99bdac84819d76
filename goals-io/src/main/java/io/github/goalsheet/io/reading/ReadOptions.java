package io.github.goalsheet.io.reading;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How to read an input. Immutable and thread-safe.
 *
 * @param charset the charset of the input, or empty to find it by content. It is taken as it is:
 *     for what people call cp932, Shift_JIS or SJIS ask {@link Charsets}, not {@link
 *     Charset#forName}
 * @param limits how large the input may be
 */
public record ReadOptions(Optional<Charset> charset, Limits limits) {
  /** The charset by content, the default limits. */
  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), Limits.DEFAULT);

  public ReadOptions {
    requireNonNull(charset, "charset");
    requireNonNull(limits, "limits");
  }

  /**
   * These options with a charset given.
   *
   * @param given the charset
   * @return the changed copy
   */
  public ReadOptions withCharset(Charset given) {
    return new ReadOptions(Optional.of(given), limits);
  }

  /**
   * These options with other limits.
   *
   * @param changed the limits
   * @return the changed copy
   */
  public ReadOptions withLimits(Limits changed) {
    return new ReadOptions(charset, changed);
  }
}
