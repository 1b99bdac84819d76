package io.github.goalsheet.cli;

import io.github.goalsheet.io.reading.Charsets;
import java.nio.charset.Charset;
import java.util.Iterator;
import picocli.CommandLine.TypeConversionException;

/**
 * A charset on the command line.
 *
 * @param name as it was written
 * @param charset what it means
 */
record CharsetName(String name, Charset charset) {
  /**
   * Knows the names that people give.
   *
   * @throws TypeConversionException if it does not know this one
   */
  static CharsetName of(String name) {
    return Charsets.find(name)
        .map(charset -> new CharsetName(name, charset))
        .orElseThrow(() -> new TypeConversionException(name));
  }

  /** The names to tell those who gave another, and to complete. */
  static final class Usual implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Charsets.usualNames().iterator();
    }
  }
}
