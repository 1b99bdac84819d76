package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.model.FormField;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Formulas: with what they come to ({@code 14人×5回以上=70回以上}), in brackets behind it ({@code
 * 70回(14人×5回)}), or alone ({@code 3回/月×12か月}), where they may explain the target or the result.
 */
final class Formulas implements ClaimFinder {
  private static final Pattern EQUALS = Pattern.compile(" ?= ?(?:目標|合計|計|延べ|年間)? ?");
  private static final Pattern SIGN = Pattern.compile(" ?[+=×✕✖╳*/÷~-]");
  private static final String SIGNS = "=≒≈⇒→+÷/~-ー▲△";

  /** What makes the number behind it no number of its own: A4, 2分の1, 第3, 10:30, マイナス3. */
  private static final Pattern NO_NUMBER_BEHIND =
      Pattern.compile("(?:[A-Za-z]|分の|第|マイナス|\\d[:.])$");

  @Override
  public ImmutableList<Claim> find(FigureText text, FormField field, IndicatorFigures row) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    int at = 0;
    for (AmountInText first : text.amounts()) {
      if (first.start() >= at) {
        Formula formula = Formula.read(text, first);
        at = formula.end();
        if (!formula.isPlainAmount() && !followsSign(text, formula.start())) {
          claim(text, field, row, formula).ifPresent(claims::add);
        }
      }
    }
    return claims.build();
  }

  private static boolean followsSign(FigureText text, int start) {
    String before = text.before(start);
    return !before.isEmpty()
        && (isSign(before.charAt(before.length() - 1)) || NO_NUMBER_BEHIND.matcher(before).find());
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0 || Product.isTimes(c);
  }

  private static Optional<Claim> claim(
      FigureText text, FormField field, IndicatorFigures row, Formula formula) {
    int end = text.afterNote(formula.end());
    Matcher equals = EQUALS.matcher(text.text()).region(end, text.text().length());
    if (equals.lookingAt()) {
      return text.amountAt(equals.end()).flatMap(total -> equation(text, field, formula, total));
    }
    Optional<AmountInText> whole = bracketed(text, formula);
    if (whole.isPresent()) {
      return equation(text, field, formula, whole.get());
    }
    return formula.hasTimes() ? explained(text, field, row, formula) : Optional.empty();
  }

  /** The amount whose bracket is just this formula, if it counts what one of its numbers counts. */
  private static Optional<AmountInText> bracketed(FigureText text, Formula formula) {
    int open = formula.start() - 1;
    if (text.bracket(open).filter(inside -> inside.to() == formula.end()).isEmpty()) {
      return Optional.empty();
    }
    return text.lastAmount(open).stream()
        .filter(found -> text.afterBlanks(found.end()) == open)
        .filter(found -> Totals.isTotal(text, found))
        .filter(found -> found.amount().unit().filter(formula::mentions).isPresent())
        .findFirst();
  }

  private static Optional<Claim> equation(
      FigureText text, FormField field, Formula formula, AmountInText total) {
    if (SIGN.matcher(text.text()).region(total.end(), text.text().length()).lookingAt()) {
      return Optional.empty();
    }
    Breakdown breakdown = formula.breakdown(text, total.amount().unit());
    int scale = total.amount().value().scale();
    boolean holds =
        breakdown.outcome().setScale(scale, RoundingMode.HALF_UP).compareTo(total.amount().value())
            == 0;
    boolean certain =
        formula.isExact(text)
            && !Rounding.isRounded(total.amount())
            && total.amount().unit().filter(formula::mentions).isPresent();
    Figure figure = new Figure(Figure.Kind.TEXT, total.amount().value(), total.amount().unit());
    return holds || certain
        ? Optional.of(new Claim(field, breakdown, figure, holds))
        : Optional.empty();
  }

  private static Optional<Claim> explained(
      FigureText text, FormField field, IndicatorFigures row, Formula formula) {
    Optional<String> unit = formula.amounts().get(0).amount().unit();
    return Stream.of(row.target(), row.result())
        .flatMap(Optional::stream)
        .filter(figure -> figure.isExplainedBy(formula.breakdown(text, unit)))
        .map(figure -> new Claim(field, formula.breakdown(text, unit), figure.figure(), true))
        .findFirst();
  }
}
