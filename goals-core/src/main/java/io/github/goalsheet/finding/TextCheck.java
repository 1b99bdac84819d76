package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.finding.CheckedSheets.IndicatorAt;
import io.github.goalsheet.finding.text.Breakdown;
import io.github.goalsheet.finding.text.Claim;
import io.github.goalsheet.finding.text.Figure;
import io.github.goalsheet.finding.text.TextClaims;
import java.util.stream.Stream;

/**
 * The texts against the figures that they explain: {@link TextClaims} says what is read, and what
 * is certain.
 */
final class TextCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(
        TextFinding.PartsDoNotAddUp.RULE,
        TextFinding.FormulaDoesNotHold.RULE,
        TextFinding.MeanOutOfRange.RULE,
        TextFinding.RunningTotalDiffers.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets.indicators().flatMap(TextCheck::check);
  }

  private static Stream<Remark> check(IndicatorAt at) {
    return TextClaims.of(at.indicator(), at.sheet().fiscalYear()).stream()
        .map(claim -> remark(at.subject(claim.field()), claim));
  }

  private static Remark remark(Subject subject, Claim claim) {
    Breakdown breakdown = claim.breakdown();
    Figure figure = claim.figure();
    if (claim.holds()) {
      return new Verified(subject, breakdown, figure);
    }
    return switch (breakdown.operation()) {
      case SUM -> new TextFinding.PartsDoNotAddUp(subject, breakdown, figure);
      case FORMULA -> new TextFinding.FormulaDoesNotHold(subject, breakdown, figure);
      case MEAN -> new TextFinding.MeanOutOfRange(subject, breakdown, figure);
      case CARRIED_FORWARD -> new TextFinding.RunningTotalDiffers(subject, breakdown, figure);
    };
  }
}
