package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.finding.text.FigureText.Stretch;
import io.github.goalsheet.model.FormField;
import java.math.BigDecimal;
import java.util.Optional;

/** A total with its parts in brackets right behind it: {@code 148m(朝霧地区92m、白鷺地区56m)}. */
final class BracketedParts implements ClaimFinder {
  /** Fewer parts may be examples. */
  private static final BigDecimal LEAST = new BigDecimal("0.5");

  @Override
  public ImmutableList<Claim> find(FigureText text, FormField field, IndicatorFigures row) {
    return text.amounts().stream()
        .flatMap(total -> claim(text, field, total).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Claim> claim(FigureText text, FormField field, AmountInText total) {
    Optional<Stretch> bracket = text.bracket(text.afterBlanks(total.end()));
    Optional<String> unit = total.amount().unit().filter(Counting::isAdded);
    if (bracket.isEmpty() || unit.isEmpty() || !Totals.isTotal(text, total)) {
      return Optional.empty();
    }
    return ListReader.read(text, bracket.get(), unit.get())
        .filter(parts -> parts.total().isEmpty())
        .flatMap(
            parts -> {
              BigDecimal whole = total.amount().value();
              boolean sure =
                  parts.isAboutAllOf(whole, LEAST)
                      && !parts.holds(whole)
                      && (Counting.isOfEvents(parts.unit()) || !parts.isOverTime());
              return Totals.claim(text, field, total, parts, sure);
            });
  }
}
