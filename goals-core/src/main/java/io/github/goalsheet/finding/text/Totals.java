package io.github.goalsheet.finding.text;

import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.model.FormField;
import java.math.BigDecimal;
import java.util.Optional;

/** Totals that a text names itself. */
final class Totals {
  private Totals() {}

  /** Whether an amount can be a total: it counts something, and is no factor of a product. */
  static boolean isTotal(FigureText text, AmountInText found) {
    int before = found.start() - 1;
    while (before > 0 && text.at(before) == ' ') {
      before--;
    }
    return found.amount().per().isEmpty()
        && !Counting.isOrdinal(found, text)
        && isWhole(text, found)
        && !Product.isTimes(text.at(before))
        && !Product.isTimes(text.at(text.afterBlanks(text.afterNote(found.end()))));
  }

  /** Whether an amount is not the end of another, as in 8/10回, 8回/10回 or 50~60人. */
  static boolean isWhole(FigureText text, AmountInText found) {
    char before = text.at(found.start() - 1);
    return before != '~' && (before != '/' || !text.isAmountBefore(found.start() - 1));
  }

  /**
   * The claim that parts add up to a total, unless it neither holds nor is certain.
   *
   * @param sure whether the parts must be all of the total
   */
  static Optional<Claim> claim(
      FigureText text, FormField field, AmountInText total, Listing parts, boolean sure) {
    Breakdown sum = Breakdown.sum(parts.parts(), Optional.of(parts.unit()));
    boolean holds = sum.outcome().compareTo(total.amount().value()) == 0;
    BigDecimal number = total.amount().value();
    boolean certain =
        sure
            && parts.plain()
            && !Counting.isOfTime(parts.unit())
            && !Excess.isTakenOff(parts.parts(), sum.outcome().subtract(number))
            && !parts.isRoundedTo(number, Rounding.of(total.amount(), parts.unit()))
            && !DoubtfulWords.isTotal(text, total);
    Figure figure = new Figure(Figure.Kind.TEXT, total.amount().value(), total.amount().unit());
    return holds || certain ? Optional.of(new Claim(field, sum, figure, holds)) : Optional.empty();
  }
}
