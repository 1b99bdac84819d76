package io.github.goalsheet.io.report.page;

import static java.util.Objects.requireNonNull;

/**
 * A grade as the page shows it: by word, symbol and colour. Immutable and thread-safe.
 *
 * @param key what filters know it by
 * @param symbol the symbol
 * @param word the word
 * @param css the style class of its colour
 * @param own whether the word is the sheet's or the policy's own, and so Japanese
 */
record Badge(String key, String symbol, String word, String css, boolean own) {
  public Badge {
    requireNonNull(key, "key");
    requireNonNull(symbol, "symbol");
    requireNonNull(word, "word");
    requireNonNull(css, "css");
  }
}
