package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.finding.text.RowFigure.Fit;
import io.github.goalsheet.model.FormField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** One list beside the row that it stands in. */
record ListedRow(FigureText text, FormField field, IndicatorFigures row, Listing list) {
  /** Fewer parts may be examples. */
  private static final BigDecimal LEAST = new BigDecimal("0.75");

  Optional<Claim> claim() {
    for (RowFigure figure : figures().toList()) {
      for (Breakdown breakdown : breakdowns()) {
        if (figure.isExplainedBy(breakdown)) {
          return Optional.of(new Claim(field, breakdown, figure.figure(), true));
        }
      }
    }
    return isAveraged() ? outOfRange() : notAddingUp();
  }

  /** The figures that the list may explain, the likeliest first. 目標達成状況 says what was reached. */
  private Stream<RowFigure> figures() {
    return field == FormField.STATUS
        ? row.result().stream()
        : Stream.of(row.target(), row.result()).flatMap(Optional::stream);
  }

  private Optional<RowFigure> main() {
    return field == FormField.STATUS ? row.result() : row.target();
  }

  private boolean isAveraged() {
    return row.isAverage() || Counting.isAveraged(list.unit());
  }

  private ImmutableList<Breakdown> breakdowns() {
    Optional<String> unit = Optional.of(list.unit());
    Breakdown sum = Breakdown.sum(list.parts(), unit);
    if (isAveraged()) {
      return ImmutableList.of(Breakdown.mean(list.parts(), unit), sum);
    }
    return Counting.isAdded(list.unit()) ? ImmutableList.of(sum) : ImmutableList.of();
  }

  /** No weights make a mean of the parts that lies outside their range. */
  private Optional<Claim> outOfRange() {
    return main()
        .filter(figure -> row.isAverage() && isHeaded() && isSure(figure))
        .filter(figure -> Counting.isAveraged(list.unit()) || Counting.isOfTime(list.unit()))
        .filter(figure -> isOutside(figure.in(list.unit())))
        .map(figure -> new Claim(field, breakdowns().get(0), figure.figure(), false));
  }

  /** Whether the text says that it lists all there is, and not what stands out. */
  private boolean isHeaded() {
    return text.text().contains("内訳") || text.text().contains("別:");
  }

  /** Whether a mean is beyond all parts by more than was rounded. */
  private boolean isOutside(BigDecimal mean) {
    return list.parts().stream().allMatch(part -> isClearlyMore(part.value(), mean))
        || list.parts().stream().allMatch(part -> isClearlyMore(mean, part.value()));
  }

  private static boolean isClearlyMore(BigDecimal one, BigDecimal other) {
    BigDecimal rounding = Rounding.ofMean(one).add(Rounding.ofMean(other));
    return one.subtract(other).compareTo(rounding) >= 0;
  }

  private Optional<Claim> notAddingUp() {
    return main()
        .filter(figure -> row.isPlainCount() && isSure(figure) && isWhole(figure))
        .filter(figure -> field == FormField.STATUS || (isHeadedBreakdown() && !explainsAnActual()))
        .flatMap(
            figure ->
                breakdowns().stream()
                    .map(sum -> new Claim(field, sum, figure.figure(), false))
                    .findFirst());
  }

  private boolean isSure(RowFigure figure) {
    return list.plain()
        && figure.exact()
        && figure.fit(list.unit()) == Fit.SAME
        && !DoubtfulWords.isText(text.text())
        && text.amounts().stream().noneMatch(found -> isElsewhere(found, figure));
  }

  /** Whether another number in the unit of the list stands outside of it. */
  private boolean isElsewhere(AmountInText found, RowFigure figure) {
    return (found.end() <= list.start() || found.start() >= list.end())
        && Counting.isIn(found.amount(), list.unit())
        && found.amount().value().compareTo(figure.in(list.unit())) != 0;
  }

  /** Whether the parts must be all of a figure. */
  private boolean isWhole(RowFigure figure) {
    BigDecimal whole = figure.in(list.unit());
    return list.isAboutAllOf(whole, LEAST)
        && !list.holds(whole)
        && !Counting.isOfTime(list.unit())
        && !Excess.isTakenOffOrLeftOut(list.parts(), list.sum().subtract(whole))
        && !list.isRoundedTo(whole, figure.rounding(list.unit()))
        && (Counting.isOfEvents(list.unit()) || !list.isOverTime());
  }

  private boolean explainsAnActual() {
    return row.actuals().stream()
        .anyMatch(actual -> breakdowns().stream().anyMatch(actual::isExplainedBy));
  }

  /** Whether the heading says that these are the parts of what the indicator counts. */
  private boolean isHeadedBreakdown() {
    String before = text.text(0, list.start()).replaceAll("[】:はー ・]+$", "");
    if (!before.endsWith("内訳")) {
      return false;
    }
    String whole = before.substring(0, before.length() - 2);
    String noun = whole.replaceAll("^.*[【・ 、。(]", "").replaceAll("の$", "");
    return row.label().name().contains(noun) && !DoubtfulWords.isLabel(noun);
  }

  /** The second figures behind the parts against that of the result. */
  Optional<Claim> secondClaim() {
    if (field != FormField.STATUS || row.second().isEmpty() || list.seconds().isEmpty()) {
      return Optional.empty();
    }
    RowFigure figure = row.second().get();
    Optional<String> unit = figure.figure().unit();
    ImmutableList<AmountInText> seconds = list.seconds().get();
    if (!seconds.stream().allMatch(found -> found.amount().unit().equals(unit))) {
      return Optional.empty();
    }
    Breakdown sum = Breakdown.sum(parts(seconds), unit);
    boolean holds = figure.isExplainedBy(sum);
    return holds || (list.plain() && explainsTheResult() && !isRounded(sum, seconds, figure))
        ? Optional.of(new Claim(field, sum, figure.figure(), holds))
        : Optional.empty();
  }

  private static boolean isRounded(
      Breakdown sum, ImmutableList<AmountInText> seconds, RowFigure figure) {
    String unit = sum.unit().orElseThrow();
    Stream<BigDecimal> ofParts = seconds.stream().map(found -> Rounding.of(found.amount(), unit));
    return Rounding.explains(
        sum.outcome(), figure.in(unit), Stream.concat(ofParts, Stream.of(figure.rounding(unit))));
  }

  private boolean explainsTheResult() {
    return row.result()
        .filter(result -> breakdowns().stream().anyMatch(result::isExplainedBy))
        .isPresent();
  }

  private ImmutableList<Part> parts(ImmutableList<AmountInText> seconds) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (int i = 0; i < seconds.size(); i++) {
      AmountInText second = seconds.get(i);
      parts.add(
          new Part(
              list.parts().get(i).label(),
              second.amount().value(),
              text.text(second.start(), second.end())));
    }
    return parts.build();
  }
}
