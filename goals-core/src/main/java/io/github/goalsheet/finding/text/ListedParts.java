package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.finding.text.FigureText.Stretch;
import io.github.goalsheet.finding.text.RowFigure.Fit;
import io.github.goalsheet.model.FormField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block of text that consists of named parts alone, which make up a cell of the row: {@code
 * Facebook: 19回 Instagram: 134回}. Counts are added up, rates and scores averaged.
 */
final class ListedParts implements ClaimFinder {
  @Override
  public ImmutableList<Claim> find(FigureText text, FormField field, Row row) {
    ImmutableList<Listing> lists =
        text.blocks().stream()
            .flatMap(block -> read(text, block).stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (Listing list : lists) {
      boolean only = lists.stream().filter(other -> other.unit().equals(list.unit())).count() == 1;
      ListedRow listed = new ListedRow(text, field, row, list, only);
      listed.claim().ifPresent(claims::add);
      listed.secondClaim().ifPresent(claims::add);
    }
    return claims.build();
  }

  /** The list that a block is, in one of the units of its amounts. */
  private static Optional<Listing> read(FigureText text, Stretch block) {
    return text.amounts(block).stream()
        .filter(found -> !Counting.isOrdinal(found, text))
        .flatMap(found -> found.amount().unit().stream())
        .distinct()
        .flatMap(unit -> ListReader.read(text, block, unit).stream())
        .filter(Listing::isNamed)
        .findFirst();
  }

  /** One list beside the row that it stands in. */
  private record ListedRow(FigureText text, FormField field, Row row, Listing list, boolean only) {

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
          .filter(figure -> row.isAverage() && isSure(figure))
          .filter(figure -> isOutside(figure.in(list.unit())))
          .map(figure -> new Claim(field, breakdowns().get(0), figure.figure(), false));
    }

    private boolean isOutside(BigDecimal number) {
      return list.parts().stream().allMatch(part -> part.value().compareTo(number) > 0)
          || list.parts().stream().allMatch(part -> part.value().compareTo(number) < 0);
    }

    private Optional<Claim> notAddingUp() {
      return main()
          .filter(figure -> row.isPlainCount() && isSure(figure))
          .filter(figure -> !isTotalled(figure))
          .filter(
              figure -> field == FormField.STATUS || (isHeadedBreakdown() && !explainsAnActual()))
          .flatMap(
              figure ->
                  breakdowns().stream()
                      .map(sum -> new Claim(field, sum, figure.figure(), false))
                      .findFirst());
    }

    private boolean isSure(RowFigure figure) {
      return only
          && list.plain()
          && figure.exact()
          && figure.fit(list.unit()) == Fit.SAME
          && !Doubtful.isText(text.text());
    }

    private boolean explainsAnActual() {
      return row.actuals().stream()
          .anyMatch(actual -> breakdowns().stream().anyMatch(actual::isExplainedBy));
    }

    /** Whether the list names the figure as its total, which is claimed for itself. */
    private boolean isTotalled(RowFigure figure) {
      return list.total()
          .filter(total -> total.value().compareTo(figure.in(list.unit())) == 0)
          .isPresent();
    }

    /** Whether the heading says that these are the parts of what the indicator counts. */
    private boolean isHeadedBreakdown() {
      String before = text.text(0, list.start()).replaceAll("[】:はー ・]+$", "");
      if (!before.endsWith("内訳")) {
        return false;
      }
      String whole = before.substring(0, before.length() - 2);
      String noun = whole.replaceAll("^.*[【・ 、。(]", "").replaceAll("の$", "");
      return row.label().name().contains(noun) && !Doubtful.isLabel(noun);
    }

    /** The second figures behind the parts against that of the result. */
    Optional<Claim> secondClaim() {
      if (field != FormField.STATUS || row.second().isEmpty() || list.seconds().isEmpty()) {
        return Optional.empty();
      }
      RowFigure figure = row.second().get();
      Breakdown sum = Breakdown.sum(seconds(list.seconds().get()), figure.figure().unit());
      boolean sameUnit =
          list.seconds().get().stream().allMatch(a -> a.unit().equals(figure.figure().unit()));
      boolean holds = sameUnit && figure.isExplainedBy(sum);
      return holds || (sameUnit && isSure(row.result().orElse(figure)))
          ? Optional.of(new Claim(field, sum, figure.figure(), holds))
          : Optional.empty();
    }

    private ImmutableList<Part> seconds(ImmutableList<Amount> amounts) {
      ImmutableList.Builder<Part> parts = ImmutableList.builder();
      for (int i = 0; i < amounts.size(); i++) {
        Amount amount = amounts.get(i);
        parts.add(new Part(list.parts().get(i).label(), amount.value(), amount.toString()));
      }
      return parts.build();
    }
  }
}
