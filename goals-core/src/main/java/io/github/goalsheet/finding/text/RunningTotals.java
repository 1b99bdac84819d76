package io.github.goalsheet.finding.text;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.message.Numbers;
import io.github.goalsheet.model.FormField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is new in the year beside the running total: {@code 新規登録者数は1,030人、累計登録者は5,749人} under a
 * cumulative label, against the actual of the year before.
 */
final class RunningTotals implements ClaimFinder {
  private static final Pattern NEW =
      Pattern.compile(
          "新規(?:に|の)?(登録|加入|入会|締結|認定|設置|開設|会員|団体|店舗)?(?:した)?(?:者|人|件|団体|店舗)?数?[はが: ]*(?=\\d)");
  private static final Pattern CUMULATIVE = Pattern.compile("累[計積][^0-9。、]{0,12}(?=\\d)");

  /** Words beside which a running total may also fall. */
  private static final ImmutableSet<String> LOSSES =
      ImmutableSet.of("減", "退", "解除", "解約", "削除", "廃止", "脱", "除", "訂正", "修正", "見直");

  @Override
  public ImmutableList<Claim> find(FigureText text, FormField field, IndicatorFigures row) {
    Optional<AmountInText> added = only(NEW, text);
    if (!row.isCumulative() || added.isEmpty() || row.previous().isEmpty()) {
      return ImmutableList.of();
    }
    return row.result()
        .flatMap(result -> claim(text, field, row, added.get(), result))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  private static Optional<Claim> claim(
      FigureText text,
      FormField field,
      IndicatorFigures row,
      AmountInText added,
      RowFigure result) {
    Optional<String> unit = added.amount().unit();
    if (unit.isEmpty() || result.fit(unit.get()) != RowFigure.Fit.SAME) {
      return Optional.empty();
    }
    RowFigure previous = row.previous().orElseThrow();
    BigDecimal before = previous.in(unit.get());
    String shown = Numbers.text(before, Optional.empty()) + unit.get();
    Part old = new Part("", before, shown);
    Part fresh = new Part("", added.amount().value(), text.text(added.start(), added.end()));
    Breakdown breakdown =
        new Breakdown(
            Operation.CARRIED_FORWARD,
            ImmutableList.of(old, fresh),
            old + "+" + fresh,
            before.add(added.amount().value()),
            unit);
    boolean holds = result.isExplainedBy(breakdown);
    return holds
            || (!isRounded(breakdown, previous, added, result)
                && isCertain(text, result, unit.get())
                && isOfLabel(text, row))
        ? Optional.of(new Claim(field, breakdown, result.figure(), holds))
        : Optional.empty();
  }

  /** Whether the three numbers may miss each other only because they were rounded. */
  private static boolean isRounded(
      Breakdown breakdown, RowFigure previous, AmountInText added, RowFigure result) {
    String unit = breakdown.unit().orElseThrow();
    Stream<BigDecimal> roundings =
        Stream.of(
            previous.rounding(unit), Rounding.of(added.amount(), unit), result.rounding(unit));
    return Rounding.explains(breakdown.outcome(), result.in(unit), roundings);
  }

  private static boolean isCertain(FigureText text, RowFigure result, String unit) {
    return result.exact()
        && text.amounts().stream().filter(found -> Counting.isIn(found.amount(), unit)).count() == 2
        && LOSSES.stream().noneMatch(text.text()::contains)
        && only(CUMULATIVE, text)
            .filter(found -> Counting.isIn(found.amount(), unit))
            .filter(found -> found.amount().value().compareTo(result.in(unit)) == 0)
            .isPresent();
  }

  /** Whether what is new is what the label counts, as far as the text says what it is. */
  private static boolean isOfLabel(FigureText text, IndicatorFigures row) {
    Matcher added = NEW.matcher(text.text());
    while (added.find()) {
      if (!row.label().name().contains(Strings.nullToEmpty(added.group(1)))) {
        return false;
      }
    }
    return true;
  }

  /** The amount that follows a word, if the word occurs with an amount just once. */
  private static Optional<AmountInText> only(Pattern word, FigureText text) {
    Matcher matcher = word.matcher(text.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<AmountInText> found = text.amountAt(matcher.end());
    return matcher.find() ? Optional.empty() : found;
  }
}
