package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;

/**
 * Reads what 目標達成状況 (STATUS) and 補足・参考指標 (SUPPLEMENT) say of the figures of their row.
 *
 * <p>A reading that agrees is a claim that holds. One that disagrees is claimed only if it is
 * <em>certain</em>; otherwise nothing is said. Certain is, and only is:
 *
 * <ul>
 *   <li><b>A total with its parts in brackets right behind it</b> ({@code
 *       9回(黒崎地区3回、赤塚地区4回、内野地区1回)}): the bracket consists of at least two parts, all in the total's
 *       unit, all with a name or all without, that come to between half of the total and twice of
 *       it (fewer may be examples), none of them being the total itself.
 *   <li><b>Parts with a total that is called one behind them</b> ({@code A3回、B4回の計7回}): everything
 *       from the last 。 to 計 consists of such parts.
 *   <li><b>A list beside the result</b>: a block of 目標達成状況, from a 。 or heading to the next one or
 *       the end, that consists of at least two named parts in the unit of the result, and is the
 *       only such list of the text. They come to between three quarters and four thirds of the
 *       result, and none of them is the result itself. The label must count plainly: no 累計, rate,
 *       maximum or number of distinct people (実人数). Parts named by months and the like are added up
 *       only if they count events (回, 件).
 *   <li><b>A list beside the target</b>: the same in 補足・参考指標, but only under a heading 内訳 that
 *       names what the label names, or nothing; and only if it comes neither to the result nor to
 *       an earlier actual.
 *   <li><b>A mean</b> of rates, scores or times, where the label says 平均 and the text says that it
 *       lists all there is (内訳, 項目別:): the result lies outside the range of the parts by more than
 *       half a step of its last digit and of theirs. A mean inside of it may be weighted, and is
 *       not contradicted.
 *   <li><b>An equation</b> ({@code 14人×5回=70回}) or a formula in brackets behind what it comes to
 *       ({@code 70回(14人×5回)}): no number is approximate, a percentage or a date, or has decimals, a
 *       multiplier or a unit of what is measured, so that nothing can have been rounded, and one of
 *       them is in the unit of the total. A formula alone is only recognised, never contradicted.
 *   <li><b>A running total</b> under a label that says 累計: the text names one number as new (新規)
 *       and one as the running total, and no other in their unit; what is new is what the label
 *       counts, the running total equals the result, and no word says that anything left the count.
 * </ul>
 *
 * <p>In none of them may
 *
 * <ul>
 *   <li>the name of a part say that it is compared, bounded, expected, counted twice, gone or of
 *       another year or day (目標, 前年, 約, うち, 延べ, 退会, R3, 現在 …);
 *   <li>the difference be what rounding leaves: half a step of the last digit for each number with
 *       decimals, with a multiplier (千円, 万人) or of what is measured and not counted (m, t);
 *   <li>the parts come to too much by just what some of them are worth twice, as if these were to
 *       be taken off (転入120人、転出10人);
 *   <li>the parts be minutes or hours, of which breaks are left out.
 * </ul>
 *
 * <p>A total in the text must not be approximate, a mean, a maximum, a running total, a price or
 * one of each (各会場, 1回当たり), nor may anything behind it say that it holds more or fewer (含む, ほか, 重複
 * …) or anything before it speak of answers. Where a list explains a cell, nothing in the text may
 * say that it is a choice (など, ほか, 主な …), no other number in its unit may stand in the text, and
 * the parts may not come to too much by what some of them are worth (大人20人、子ども10人、スタッフ3人). The
 * parts may be products ({@code 60人×2回}).
 */
public final class TextClaims {
  private static final ImmutableList<ClaimFinder> FINDERS =
      ImmutableList.of(
          new BracketedParts(),
          new NamedTotals(),
          new Formulas(),
          new RunningTotals(),
          new ListedParts());

  private TextClaims() {}

  /**
   * Reads the texts of an indicator.
   *
   * @param indicator the indicator
   * @param year the year of its target and result
   * @return what they claim, the supplement first
   */
  public static ImmutableList<Claim> of(Indicator indicator, FiscalYear year) {
    if (indicator.supplement().isEmpty() && indicator.status().isEmpty()) {
      return ImmutableList.of();
    }
    IndicatorFigures row = IndicatorFigures.of(indicator, year);
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    add(claims, indicator.supplement(), FormField.SUPPLEMENT, row);
    add(claims, indicator.status(), FormField.STATUS, row);
    return claims.build();
  }

  private static void add(
      ImmutableList.Builder<Claim> claims, String cell, FormField field, IndicatorFigures row) {
    FigureText text = FigureText.of(cell);
    if (!text.amounts().isEmpty()) {
      ImmutableList<Claim> found =
          FINDERS.stream()
              .flatMap(finder -> finder.find(text, field, row).stream())
              .collect(ImmutableList.toImmutableList());
      found.stream().filter(claim -> !isSaidInText(claim, found)).forEach(claims::add);
    }
  }

  /**
   * Whether a claim is one of the text itself already: about a cell, where the text names the same
   * figure as the total of the same parts, or about a formula that is a list of parts as well.
   */
  private static boolean isSaidInText(Claim claim, ImmutableList<Claim> all) {
    return all.stream()
        .filter(other -> other.figure().kind() == Figure.Kind.TEXT)
        .filter(other -> other.holds() == claim.holds())
        .filter(other -> other.figure().value().compareTo(claim.figure().value()) == 0)
        .anyMatch(
            other ->
                claim.figure().kind() == Figure.Kind.TEXT
                    ? isListed(claim.breakdown(), other.breakdown())
                    : other.breakdown().equals(claim.breakdown()));
  }

  private static boolean isListed(Breakdown formula, Breakdown list) {
    return formula.operation() == Operation.FORMULA
        && list.operation() == Operation.SUM
        && formula.outcome().compareTo(list.outcome()) == 0;
  }
}
