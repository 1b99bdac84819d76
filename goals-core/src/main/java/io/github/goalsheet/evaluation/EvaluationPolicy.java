package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Details;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rule by which an office rates: data, not code. Immutable and thread-safe. {@link #of} makes
 * one from sound defaults, {@link #with} changes parts of one; {@link #niigata()} is built in.
 *
 * <p>What it does not hold is a person's judgement: where the rule says nothing, the assessment
 * says so.
 *
 * @param name a short name of lower-case ASCII letters, digits and hyphens
 * @param provenance where the rule comes from
 * @param grading what rates lead to
 * @param targets what targets ask for
 * @param directions which results are better where a target has no comparator
 * @param rates how rates are computed
 * @param noData what becomes of results that are no figure
 * @param words what becomes of results that say whether something was done
 * @param rollUps how grades are summed up
 */
public record EvaluationPolicy(
    String name,
    Provenance provenance,
    Grading grading,
    TargetRules targets,
    Directions directions,
    RateRules rates,
    NoData noData,
    WordRules words,
    RollUps rollUps) {
  public EvaluationPolicy {
    checkArgument(name.matches("[a-z0-9][a-z0-9-]*"), "policy name: %s", name);
    requireNonNull(provenance, "provenance");
    requireNonNull(grading, "grading");
    requireNonNull(targets, "targets");
    requireNonNull(directions, "directions");
    requireNonNull(rates, "rates");
    requireNonNull(noData, "noData");
    requireNonNull(words, "words");
    requireNonNull(rollUps, "rollUps");
    Scale scale = grading.scale();
    Consistency.known(scale, targets.blank());
    noData.words().values().forEach(outcome -> Consistency.known(scale, outcome));
    Consistency.known(scale, noData.otherWords());
    Consistency.known(scale, noData.blank());
    words.outcomes().values().forEach(outcome -> Consistency.known(scale, outcome));
    Consistency.rollUp(scale, rates, rollUps.goal());
    rollUps
        .sheet()
        .ifPresent(
            rollUp -> Consistency.rollUp(rollUps.goal().scale().orElse(scale), rates, rollUp));
  }

  /**
   * A policy from sound defaults: higher is better; rates are a / t, and 2 − a / t where lower is
   * better; both ends of a band bind; the first figure of a cell counts; nothing is assumed about
   * 約, about a bare target of 0, about words or about a missing figure; the worst indicator decides
   * a goal.
   *
   * @param name a short name of lower-case ASCII letters, digits and hyphens
   * @param scale the grades
   * @return the policy
   */
  public static EvaluationPolicy of(String name, Scale scale) {
    return new EvaluationPolicy(
        name,
        Provenance.of(new Message(name, name)),
        Grading.of(scale),
        TargetRules.DEFAULT,
        Directions.DEFAULT,
        RateRules.DEFAULT,
        NoData.DEFAULT,
        WordRules.DEFAULT,
        RollUps.DEFAULT);
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
   * This policy under another name.
   *
   * @param value the name
   * @return the changed copy
   */
  public EvaluationPolicy withName(String value) {
    return new EvaluationPolicy(
        value, provenance, grading, targets, directions, rates, noData, words, rollUps);
  }

  /**
   * This policy with other parts, for example {@code niigata().with(niigata().targets().withBand(
   * Band.BOTH_ENDS))}.
   *
   * @param parts each takes the place of the part of its type; the last one if there are several
   * @return the changed copy
   * @throws IllegalArgumentException if the parts do not fit together: one names a grade that the
   *     scale does not have, or counts what is not there
   */
  public EvaluationPolicy with(PolicyPart... parts) {
    return new EvaluationPolicy(
        name,
        last(Provenance.class, provenance, parts),
        last(Grading.class, grading, parts),
        last(TargetRules.class, targets, parts),
        last(Directions.class, directions, parts),
        last(RateRules.class, rates, parts),
        last(NoData.class, noData, parts),
        last(WordRules.class, words, parts),
        last(RollUps.class, rollUps, parts));
  }

  private static <P extends PolicyPart> P last(Class<P> type, P own, PolicyPart... parts) {
    return Arrays.stream(parts)
        .filter(type::isInstance)
        .map(type::cast)
        .reduce(own, (before, after) -> after);
  }

  /**
   * The scale that indicators are graded on.
   *
   * @return the one of the grading
   */
  public Scale scale() {
    return grading.scale();
  }

  /**
   * The scale that goals are graded on.
   *
   * @return that of the roll-up if it has one of its own, else the policy's
   */
  public Scale goalScale() {
    return rollUps.goal().scale().orElse(grading.scale());
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
        .filter(second -> targets.secondFigure() == SecondFigure.COUNTS)
        .filter(second -> second.unit().equals(first.unit()))
        .orElse(first);
  }

  /**
   * Which results of an indicator are better, as an evaluator judges them: as the comparator of its
   * target says, else as a word of its label or its baseline tells, else as this policy assumes.
   * What a bare 0 asks for, only {@link ZeroTarget#LOWER_IS_BETTER} says.
   *
   * @param indicator the indicator
   * @param year the year of its target, before which its baseline lies
   * @return the direction; empty if nothing says it, or if both ends of a band bind
   */
  public Optional<Direction> directionOf(Indicator indicator, FiscalYear year) {
    return DirectionFinder.find(this, indicator, year);
  }
}
