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
 *       9回(黒崎地区3回、赤塚地区4回、内野地区1回)}), or with its parts before it and called a total ({@code
 *       A3回、B4回の計7回}): the bracket, or everything from the last 。 to 計, consists of at least two
 *       parts, all in the total's unit, all with a name or all without.
 *   <li><b>A list beside the result</b>: a block of 目標達成状況, from a 。 or heading to the next one or
 *       the end, that consists of at least two named parts in the unit of the result, and is the
 *       only such list of the text. The label must count plainly: no 累計, rate, maximum or number of
 *       distinct people (実人数).
 *   <li><b>A list beside the target</b>: the same in 補足・参考指標, but only under a heading 内訳 that
 *       names what the label names, or nothing; and only if it comes neither to the result nor to
 *       an earlier actual.
 *   <li><b>A mean</b>, where the label says 平均: the result lies outside the range of the parts. A
 *       mean inside of it may be weighted, and is not contradicted.
 *   <li><b>An equation</b> ({@code 14人×5回=70回}) or a formula in brackets behind what it comes to
 *       ({@code 70回(14人×5回)}): all numbers are whole and none is a percentage, so that nothing can
 *       have been rounded. A formula alone is only recognised, never contradicted.
 *   <li><b>A running total</b> under a label that says 累計: the text names one number as new (新規)
 *       and one as the running total, this one equals the result, and no word says that anything
 *       left the count.
 * </ul>
 *
 * <p>In none of them may the name of a part say that it is compared, bounded, expected, counted
 * twice or of another year (目標, 前年, 約, うち, 延べ, R3 …), and in lists beside a cell nothing in the
 * text may say that they are a choice (など, ほか, 主な …). The parts may be products ({@code 60人×2回}).
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
    Row row = Row.of(indicator, year);
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    add(claims, indicator.supplement(), FormField.SUPPLEMENT, row);
    add(claims, indicator.status(), FormField.STATUS, row);
    return claims.build();
  }

  private static void add(
      ImmutableList.Builder<Claim> claims, String cell, FormField field, Row row) {
    FigureText text = FigureText.of(cell);
    if (!text.amounts().isEmpty()) {
      FINDERS.forEach(finder -> claims.addAll(finder.find(text, field, row)));
    }
  }
}
