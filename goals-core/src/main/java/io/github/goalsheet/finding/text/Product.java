package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.AmountInText;
import java.math.BigDecimal;

/**
 * One amount, or several with a times sign between them: {@code 60人×2回}.
 *
 * @param factors the amounts
 * @param end where it ends in its text
 */
record Product(ImmutableList<AmountInText> factors, int end) {
  private static final String TIMES = "×✕✖╳xX*";

  /** The product that begins with an amount. A note in brackets may stand before a times sign. */
  static Product read(FigureText text, AmountInText first) {
    ImmutableList.Builder<AmountInText> factors = ImmutableList.builder();
    factors.add(first);
    int end = first.end();
    int sign = text.afterBlanks(text.afterNote(end));
    while (isTimes(text.at(sign))) {
      AmountInText next = text.amountAt(text.afterBlanks(sign + 1)).orElse(null);
      if (next == null) {
        break;
      }
      factors.add(next);
      end = next.end();
      sign = text.afterBlanks(text.afterNote(end));
    }
    return new Product(factors.build(), end);
  }

  static boolean isTimes(char c) {
    return TIMES.indexOf(c) >= 0;
  }

  BigDecimal value() {
    if (factors.size() == 1) {
      return factors.get(0).amount().value();
    }
    return factors.stream().map(Product::factor).reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  private static BigDecimal factor(AmountInText found) {
    Amount amount = found.amount();
    return amount.valueIn("%").map(percent -> percent.movePointLeft(2)).orElse(amount.value());
  }

  /** By how much the last of them may have been rounded, in a unit. */
  BigDecimal rounding(String unit) {
    return Rounding.of(factors.get(factors.size() - 1).amount(), unit);
  }

  boolean hasTimes() {
    return factors.size() > 1;
  }

  int start() {
    return factors.get(0).start();
  }
}
