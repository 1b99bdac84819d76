package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
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

  @Override
  public ImmutableList<Claim> find(FigureText text, FormField field, IndicatorFigures row) {
    return text.amounts().stream()
        .flatMap(total -> claim(text, field, total).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Claim> claim(FigureText text, FormField field, AmountInText total) {
    Stretch near = text.near(total.start());
    Matcher word = TOTAL.matcher(text.text(near.from(), near.to()));
    Optional<String> unit = total.amount().unit().filter(Counting::isAdded);
    boolean bound =
        BOUND.matcher(text.text()).region(total.end(), text.text().length()).lookingAt();
    if (unit.isEmpty() || bound || !Totals.isTotal(text, total) || !word.find()) {
      return Optional.empty();
    }
    Stretch listed = text.blockBefore(near.from() + word.start());
    return ListReader.read(text, listed, unit.get())
        .filter(parts -> parts.total().isEmpty())
        .flatMap(parts -> Totals.claim(text, field, total, parts, true));
  }
}
