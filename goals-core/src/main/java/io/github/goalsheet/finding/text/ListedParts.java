package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.finding.text.FigureText.Stretch;
import io.github.goalsheet.model.FormField;
import java.util.Optional;

/**
 * A block of text that consists of named parts alone, which make up a cell of the row: {@code
 * Facebook: 19回 Instagram: 134回}. Counts are added up, rates and scores averaged.
 */
final class ListedParts implements ClaimFinder {
  /** A block that speaks of more units is no list of one whole. */
  private static final int UNITS = 8;

  @Override
  public ImmutableList<Claim> find(FigureText text, FormField field, IndicatorFigures row) {
    ImmutableList<Listing> lists =
        text.blocks().stream()
            .flatMap(block -> read(text, block).stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (Listing list : lists) {
      ListedRow listed = new ListedRow(text, field, row, list);
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
        .limit(UNITS)
        .flatMap(unit -> ListReader.read(text, block, unit).stream())
        .filter(Listing::isNamed)
        .findFirst();
  }
}
