package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What targets ask for. Immutable and thread-safe.
 *
 * @param reference what results are compared with
 * @param band which ends of a band bind
 * @param secondFigure what a second figure in brackets is
 * @param zeroTarget what a bare 0 means
 * @param aboutTolerancePercent how far 約 and 程度 reach, in percent of the target, from 0 to below
 *     100; empty if nobody says
 * @param proration how much of the target a year owes; empty for all of it
 * @param blank the outcome of a blank target
 */
public record TargetRules(
    Reference reference,
    Band band,
    SecondFigure secondFigure,
    ZeroTarget zeroTarget,
    Optional<BigDecimal> aboutTolerancePercent,
    Optional<Proration> proration,
    Outcome blank)
    implements PolicyPart {
  /**
   * Results are compared with the target; both ends of a band bind; the first figure of a cell
   * counts; nothing is assumed about 約, about a bare 0 or about a missing target.
   */
  public static final TargetRules DEFAULT =
      new TargetRules(
          Reference.TARGET,
          Band.BOTH_ENDS,
          SecondFigure.BESIDE,
          ZeroTarget.UNDETERMINED,
          Optional.empty(),
          Optional.empty(),
          new Outcome.Undetermined());

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public TargetRules {
    requireNonNull(reference, "reference");
    requireNonNull(band, "band");
    requireNonNull(secondFigure, "secondFigure");
    requireNonNull(zeroTarget, "zeroTarget");
    requireNonNull(proration, "proration");
    requireNonNull(blank, "blank");
    checkArgument(
        aboutTolerancePercent.filter(t -> t.signum() < 0 || t.compareTo(HUNDRED) >= 0).isEmpty(),
        "tolerance: %s",
        aboutTolerancePercent);
    aboutTolerancePercent = aboutTolerancePercent.map(Decimals::plain);
  }

  /**
   * This with what results are compared with.
   *
   * @param value the reference
   * @return the changed copy
   */
  public TargetRules withReference(Reference value) {
    return new TargetRules(
        value, band, secondFigure, zeroTarget, aboutTolerancePercent, proration, blank);
  }

  /**
   * This with which ends of a band bind.
   *
   * @param value the ends
   * @return the changed copy
   */
  public TargetRules withBand(Band value) {
    return new TargetRules(
        reference, value, secondFigure, zeroTarget, aboutTolerancePercent, proration, blank);
  }

  /**
   * This with what a second figure in brackets is.
   *
   * @param value the meaning
   * @return the changed copy
   */
  public TargetRules withSecondFigure(SecondFigure value) {
    return new TargetRules(
        reference, band, value, zeroTarget, aboutTolerancePercent, proration, blank);
  }

  /**
   * This with what a bare 0 means.
   *
   * @param value the meaning
   * @return the changed copy
   */
  public TargetRules withZeroTarget(ZeroTarget value) {
    return new TargetRules(
        reference, band, secondFigure, value, aboutTolerancePercent, proration, blank);
  }

  /**
   * This with how far 約 and 程度 reach.
   *
   * @param value in percent of the target, from 0 to below 100
   * @return the changed copy
   */
  public TargetRules withAboutTolerancePercent(BigDecimal value) {
    return new TargetRules(
        reference, band, secondFigure, zeroTarget, Optional.of(value), proration, blank);
  }

  /**
   * This with how much of the target a year owes.
   *
   * @param value the proration
   * @return the changed copy
   */
  public TargetRules withProration(Proration value) {
    return new TargetRules(
        reference,
        band,
        secondFigure,
        zeroTarget,
        aboutTolerancePercent,
        Optional.of(value),
        blank);
  }

  /**
   * This with what becomes of a blank target.
   *
   * @param value the outcome
   * @return the changed copy
   */
  public TargetRules withBlank(Outcome value) {
    return new TargetRules(
        reference, band, secondFigure, zeroTarget, aboutTolerancePercent, proration, value);
  }
}
