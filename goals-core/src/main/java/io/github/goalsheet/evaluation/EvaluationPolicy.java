package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Details;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The rule by which an office rates: data, not code. Immutable and thread-safe. {@link
 * PolicyBuilder} makes one from sound defaults; {@link #niigata()} is built in.
 *
 * <p>What it does not hold is a person's judgement: where the rule says nothing, the assessment
 * says so.
 *
 * @param name a short name of lower-case ASCII letters, digits and hyphens
 * @param provenance where the rule comes from
 * @param scale the grades
 * @param fullScale the bounds of the same grades for targets that cannot be exceeded, because they
 *     are 100 % themselves; empty for the same ones
 * @param reference what results are compared with
 * @param direction the direction of bare numbers that no rule fits; empty if it is not to be
 *     assumed
 * @param directionRules directions of bare numbers and bands by a word of the label; the first that
 *     fits
 * @param directionByBaseline whether a bare number that no rule fits and that lies below the
 *     baseline of {@code rates} is lower-is-better, and one above it higher-is-better, before
 *     {@code direction} is asked
 * @param rates how rates are computed
 * @param band which ends of a band bind
 * @param secondFigure what a second figure in brackets is
 * @param zeroTarget what a bare 0 means
 * @param aboutTolerance how far 約 and 程度 reach, as a fraction of the target (0.1 is ± 10 %); empty
 *     if nobody says
 * @param proration how much of the target a year owes; empty for all of it
 * @param noData outcomes by no-data word (評価不能 …), folded; words not listed have the outcome {@code
 *     noDataDefault}
 * @param noDataDefault the outcome of a no-data word that is not listed
 * @param noResult the outcome of a blank result
 * @param words outcomes by word of achievement (実施, 未実施 …), folded
 * @param undecidedWords what becomes of words that nothing decides: left out or undetermined
 * @param noTarget the outcome of a blank target
 * @param missedWithoutRate the grade of a missed target whose rate is not defined; empty if that is
 *     for a person to judge
 * @param goalRollUp how indicators become a goal
 * @param sheetRollUp how goals become a sheet; empty if a sheet as a whole is not graded
 */
public record EvaluationPolicy(
    String name,
    Provenance provenance,
    Scale scale,
    Optional<Scale> fullScale,
    Reference reference,
    Optional<Direction> direction,
    ImmutableList<DirectionRule> directionRules,
    boolean directionByBaseline,
    RateRules rates,
    Band band,
    SecondFigure secondFigure,
    ZeroTarget zeroTarget,
    Optional<BigDecimal> aboutTolerance,
    Optional<Proration> proration,
    ImmutableMap<String, Outcome> noData,
    Outcome noDataDefault,
    Outcome noResult,
    ImmutableMap<String, Outcome> words,
    Outcome undecidedWords,
    Outcome noTarget,
    Optional<String> missedWithoutRate,
    RollUp goalRollUp,
    Optional<RollUp> sheetRollUp) {
  public EvaluationPolicy {
    checkArgument(name.matches("[a-z0-9][a-z0-9-]*"), "policy name: %s", name);
    requireNonNull(provenance, "provenance");
    requireNonNull(reference, "reference");
    requireNonNull(direction, "direction");
    requireNonNull(directionRules, "directionRules");
    requireNonNull(rates, "rates");
    requireNonNull(band, "band");
    requireNonNull(secondFigure, "secondFigure");
    requireNonNull(zeroTarget, "zeroTarget");
    requireNonNull(proration, "proration");
    requireNonNull(noDataDefault, "noDataDefault");
    requireNonNull(noResult, "noResult");
    requireNonNull(undecidedWords, "undecidedWords");
    requireNonNull(noTarget, "noTarget");
    requireNonNull(goalRollUp, "goalRollUp");
    checkArgument(
        aboutTolerance.filter(t -> t.signum() < 0 || t.compareTo(BigDecimal.ONE) >= 0).isEmpty(),
        "tolerance: %s",
        aboutTolerance);
    aboutTolerance = aboutTolerance.map(Decimals::plain);
    fullScale.ifPresent(full -> Consistency.sameGrades(scale, full));
    Streams.concat(noData.values().stream(), words.values().stream())
        .forEach(outcome -> Consistency.known(scale, outcome));
    Consistency.known(scale, noDataDefault);
    Consistency.known(scale, noResult);
    Consistency.known(scale, noTarget);
    checkArgument(
        !(undecidedWords instanceof Outcome.ToGrade), "graded undecided: %s", undecidedWords);
    missedWithoutRate.ifPresent(grade -> Consistency.known(scale, grade));
    Consistency.rollUp(scale, rates, goalRollUp);
    sheetRollUp.ifPresent(
        rollUp -> Consistency.rollUp(goalRollUp.scale().orElse(scale), rates, rollUp));
  }

  /**
   * The rule of Niigata City's sheets: 達成, 一部未達成, 未達成.
   *
   * <p>The city publishes the three words but no threshold. That a missed target is 一部未達成 from 80 %
   * is our reading; 38 of the 39 verdicts of Nishi Ward's sheets for fiscal 2022 fit it.
   *
   * @return the policy
   */
  public static EvaluationPolicy niigata() {
    return Niigata.POLICY;
  }

  /**
   * The scale that goals are graded on.
   *
   * @return that of the roll-up if it has one of its own, else the policy's
   */
  public Scale goalScale() {
    return goalRollUp.scale().orElse(scale);
  }

  /**
   * The numbers of a cell that count.
   *
   * @param reading what the cell says
   * @return one number, or the two ends of a band; none where the cell states several figures, a
   *     change alone, or no number
   */
  public ImmutableList<Amount> counted(Reading reading) {
    ImmutableList<Amount> stated = reading.amounts();
    if (stated.size() != 1) {
      return stated;
    }
    Amount first = stated.get(0);
    Amount counted = counted(first, reading.details());
    return counted.equals(first) ? stated : ImmutableList.of(counted);
  }

  /**
   * The figure of a cell that counts.
   *
   * @param first the first figure of the cell
   * @param details what stands beside it
   * @return the one that counts
   */
  public Amount counted(Amount first, Details details) {
    return details
        .second()
        .filter(second -> secondFigure == SecondFigure.COUNTS)
        .filter(second -> second.unit().equals(first.unit()))
        .orElse(first);
  }

  /**
   * The outcome of a no-data word.
   *
   * @param word the word
   * @return its outcome, or the default one
   */
  Outcome noDataOutcome(String word) {
    Outcome outcome = noData.get(word);
    return outcome == null ? noDataDefault : outcome;
  }

  /**
   * Which results of an indicator are better: as the comparator of its target says, else as a word
   * of its label or its baseline tells, else as this policy assumes. What a bare 0 asks for, only
   * {@link ZeroTarget#LOWER_IS_BETTER} says.
   *
   * @param indicator the indicator
   * @return the direction, or empty if nothing says it
   */
  public Optional<Direction> directionOf(Indicator indicator) {
    return Directions.find(this, indicator);
  }

  /**
   * The direction that a word of the label gives.
   *
   * @param label the label, verbatim
   * @return the direction of the first rule that fits, or empty
   */
  Optional<Direction> directionByLabel(String label) {
    if (directionRules.isEmpty()) {
      return Optional.empty();
    }
    String compact = Wording.compact(label);
    return directionRules.stream()
        .filter(rule -> compact.contains(rule.word()))
        .map(DirectionRule::direction)
        .findFirst();
  }
}
