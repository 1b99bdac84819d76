package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.AmountInText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Products and sums with their signs written out: {@code 3回/月×12か月}, {@code 14人×5回以上}, {@code 新規20人
 * + 継続30人}.
 *
 * @param terms what is added up
 * @param end where it ends in its text
 */
record Formula(ImmutableList<Product> terms, int end) {
  private static final Pattern BOUND = Pattern.compile("以上");
  private static final Pattern PLUS = Pattern.compile(" ?\\+[^0-9。、=+×]{0,20}");

  /** The formula that begins with an amount; it may be that amount alone. */
  static Formula read(FigureText text, AmountInText first) {
    List<Product> terms = new ArrayList<>();
    Product term = Product.read(text, first);
    terms.add(term);
    int end = afterBound(text, term.end());
    Matcher plus = PLUS.matcher(text.text());
    while (plus.region(text.afterNote(end), text.text().length()).lookingAt()) {
      Optional<AmountInText> next = text.amountAt(plus.end());
      if (next.isEmpty()) {
        break;
      }
      term = Product.read(text, next.get());
      terms.add(term);
      end = afterBound(text, term.end());
    }
    return new Formula(ImmutableList.copyOf(terms), end);
  }

  private static int afterBound(FigureText text, int place) {
    Matcher bound = BOUND.matcher(text.text()).region(place, text.text().length());
    return bound.lookingAt() ? bound.end() : place;
  }

  int start() {
    return terms.get(0).start();
  }

  boolean isPlainAmount() {
    return terms.size() == 1 && !terms.get(0).hasTimes();
  }

  boolean hasTimes() {
    return terms.stream().anyMatch(Product::hasTimes);
  }

  /**
   * Whether none of its numbers is approximate, a percentage or one that may have been rounded, nor
   * says only which one is meant (4月1日).
   */
  boolean isExact(FigureText text) {
    return amounts().stream().allMatch(found -> isExact(text, found));
  }

  private static boolean isExact(FigureText text, AmountInText found) {
    return found.amount().valueIn("%").isEmpty()
        && !Rounding.isRounded(found.amount())
        && !Counting.isOrdinal(found, text)
        && !DoubtfulWords.isApproximate(text, found.start());
  }

  ImmutableList<AmountInText> amounts() {
    return terms.stream()
        .flatMap(term -> term.factors().stream())
        .collect(ImmutableList.toImmutableList());
  }

  boolean mentions(String unit) {
    return amounts().stream()
        .anyMatch(found -> found.amount().unit().filter(unit::equals).isPresent());
  }

  /** What it comes to, in a unit. */
  Breakdown breakdown(FigureText text, Optional<String> unit) {
    BigDecimal outcome =
        terms.stream().map(Product::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    ImmutableList<Part> parts =
        amounts().stream()
            .map(a -> new Part("", a.amount().value(), text.text(a.start(), a.end())))
            .collect(ImmutableList.toImmutableList());
    return new Breakdown(Operation.FORMULA, parts, text.text(start(), end), outcome, unit);
  }
}
