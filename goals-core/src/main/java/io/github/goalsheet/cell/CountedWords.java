package io.github.goalsheet.cell;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Words with a count in brackets at their end: {@code 対象者の全て(56)}.
 *
 * @param words the words without the bracketed count
 * @param count the count, or empty
 */
record CountedWords(String words, Optional<BigDecimal> count) {
  static CountedWords of(String folded) {
    int open = folded.endsWith(")") ? folded.indexOf('(') : -1;
    if (open > 0) {
      Cursor in = new Cursor(folded.substring(open + 1, folded.length() - 1).trim());
      Amount count = Cursor.isDigit(in.peek()) ? AmountReader.read(in) : null;
      if (count != null
          && in.atEnd()
          && in.doubt == null
          && !Draft.looksLikeYear(count)
          && Statement.isPlausible(count.unit(), null)) {
        return new CountedWords(folded.substring(0, open).trim(), Optional.of(count.value()));
      }
    }
    return new CountedWords(folded, Optional.empty());
  }
}
