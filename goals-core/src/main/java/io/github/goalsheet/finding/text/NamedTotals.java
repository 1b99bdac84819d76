package io.github.goalsheet.finding.text;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.finding.text.FigureText.Stretch;
import io.github.goalsheet.model.FormField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts with a total that is called one behind them: {@code 黒崎地区3回、赤塚地区4回の計7回}. */
final class NamedTotals implements ClaimFinder {
  /** 計 or 合計 before a number, but not the end of 会計, 累計 and their like. */
  private static final Pattern TOTAL =
      Pattern.compile("[の 、,・/(]*(?<![設統会時家集小累推余温])(?:合|総)?計[はが: ]*$");

  /** What makes a number behind 計 a bound and not a total. */
  private static final Pattern BOUND = Pattern.compile(" ?(?:以[上下内]|未満|超|程度|前後|[×✕✖xX*])");

  /** A block with more of them is no list of one whole; each is read from the block's beginning. */
  private static final int TOTALS_OF_BLOCK = 8;

  @Override
  public ImmutableList<Claim> find(FigureText text, FormField field, IndicatorFigures row) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    Multiset<Integer> read = HashMultiset.create();
    for (AmountInText total : text.amounts()) {
      Optional<Stretch> listed = listed(text, total);
      if (listed.isPresent() && read.add(listed.get().from(), 1) < TOTALS_OF_BLOCK) {
        claim(text, field, total, listed.get()).ifPresent(claims::add);
      }
    }
    return claims.build();
  }

  /** What stands before an amount that is called a total, from the beginning of its block. */
  private static Optional<Stretch> listed(FigureText text, AmountInText total) {
    Stretch near = text.near(total.start());
    Matcher word = TOTAL.matcher(text.text(near.from(), near.to()));
    boolean bound =
        BOUND.matcher(text.text()).region(total.end(), text.text().length()).lookingAt();
    return bound || !Totals.isTotal(text, total) || !word.find()
        ? Optional.empty()
        : Optional.of(text.blockBefore(near.from() + word.start()));
  }

  private static Optional<Claim> claim(
      FigureText text, FormField field, AmountInText total, Stretch listed) {
    return total
        .amount()
        .unit()
        .filter(Counting::isAdded)
        .flatMap(unit -> ListReader.read(text, listed, unit))
        .filter(parts -> parts.total().isEmpty())
        .flatMap(parts -> Totals.claim(text, field, total, parts, true));
  }
}
