package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.message.Message;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Makes an {@link EvaluationPolicy}. Not thread-safe.
 *
 * <p>What is not set has the soundest default: higher is better; rates are a / t, and 2 − a / t
 * where lower is better; both ends of a band bind; the first figure of a cell counts; nothing is
 * assumed about 約, about a bare target of 0, about words or about a missing figure; the worst
 * indicator decides a goal.
 */
public final class PolicyBuilder {
  private final String name;
  private final Scale scale;
  private final ImmutableList.Builder<DirectionRule> directionRules = ImmutableList.builder();
  private final ImmutableMap.Builder<String, Outcome> noData = ImmutableMap.builder();
  private final ImmutableMap.Builder<String, Outcome> words = ImmutableMap.builder();
  private Provenance provenance;
  private Optional<Scale> fullScale = Optional.empty();
  private Reference reference = Reference.TARGET;
  private Optional<Direction> direction = Optional.of(Direction.UP);
  private boolean directionByBaseline;
  private RateRules rates = RateRules.of(RateMethod.RATIO, RateMethod.MIRRORED_RATIO);
  private Band band = Band.BOTH_ENDS;
  private SecondFigure secondFigure = SecondFigure.BESIDE;
  private ZeroTarget zeroTarget = ZeroTarget.UNDETERMINED;
  private Optional<BigDecimal> aboutTolerance = Optional.empty();
  private Optional<Proration> proration = Optional.empty();
  private Outcome noDataDefault = new Outcome.Undetermined();
  private Outcome noResult = new Outcome.Undetermined();
  private Outcome undecidedWords = new Outcome.Undetermined();
  private Outcome noTarget = new Outcome.Undetermined();
  private Optional<String> missedWithoutRate = Optional.empty();
  private RollUp goalRollUp = RollUp.WORST;
  private Optional<RollUp> sheetRollUp = Optional.empty();

  /**
   * Begins a policy.
   *
   * @param name a short name of lower-case ASCII letters, digits and hyphens
   * @param scale the grades
   */
  public PolicyBuilder(String name, Scale scale) {
    this.name = requireNonNull(name, "name");
    this.scale = requireNonNull(scale, "scale");
    this.provenance = Provenance.of(new Message(name, name));
  }

  /**
   * Sets where the rule comes from.
   *
   * @param value the provenance
   * @return this
   */
  public PolicyBuilder provenance(Provenance value) {
    provenance = value;
    return this;
  }

  /**
   * Sets the grades of targets that are 100 % themselves.
   *
   * @param value the scale
   * @return this
   */
  public PolicyBuilder fullScale(Scale value) {
    fullScale = Optional.of(value);
    return this;
  }

  /**
   * Sets what results are compared with.
   *
   * @param value the reference
   * @return this
   */
  public PolicyBuilder reference(Reference value) {
    reference = value;
    return this;
  }

  /**
   * Sets the direction of bare numbers.
   *
   * @param value the direction, or empty if none is to be assumed
   * @return this
   */
  public PolicyBuilder direction(Optional<Direction> value) {
    direction = value;
    return this;
  }

  /**
   * Adds a direction by a word of the label; earlier ones come first.
   *
   * @param word the word
   * @param value the direction
   * @return this
   */
  public PolicyBuilder directionOf(String word, Direction value) {
    directionRules.add(new DirectionRule(word, value));
    return this;
  }

  /**
   * Sets whether the baseline tells the direction of bare numbers.
   *
   * @param value whether a target below the baseline is lower-is-better, and one above it
   *     higher-is-better
   * @return this
   */
  public PolicyBuilder directionByBaseline(boolean value) {
    directionByBaseline = value;
    return this;
  }

  /**
   * Sets how rates are computed.
   *
   * @param value the rules
   * @return this
   */
  public PolicyBuilder rates(RateRules value) {
    rates = value;
    return this;
  }

  /**
   * Sets which ends of a band bind.
   *
   * @param value the rule
   * @return this
   */
  public PolicyBuilder band(Band value) {
    band = value;
    return this;
  }

  /**
   * Sets what a second figure in brackets is.
   *
   * @param value the meaning
   * @return this
   */
  public PolicyBuilder secondFigure(SecondFigure value) {
    secondFigure = value;
    return this;
  }

  /**
   * Sets what a bare target of 0 means.
   *
   * @param value the meaning
   * @return this
   */
  public PolicyBuilder zeroTarget(ZeroTarget value) {
    zeroTarget = value;
    return this;
  }

  /**
   * Sets how far 約 and 程度 reach.
   *
   * @param fraction from 0 to below 1, a fraction of the target
   * @return this
   */
  public PolicyBuilder aboutTolerance(BigDecimal fraction) {
    aboutTolerance = Optional.of(fraction);
    return this;
  }

  /**
   * Sets how much of the target a year owes.
   *
   * @param value the proration
   * @return this
   */
  public PolicyBuilder proration(Proration value) {
    proration = Optional.of(value);
    return this;
  }

  /**
   * Sets the outcome of a no-data word.
   *
   * @param word the word, for example 評価不能
   * @param outcome its outcome
   * @return this
   */
  public PolicyBuilder noData(String word, Outcome outcome) {
    noData.put(Wording.fold(word), outcome);
    return this;
  }

  /**
   * Sets the outcome of no-data words that are not listed.
   *
   * @param outcome the outcome
   * @return this
   */
  public PolicyBuilder noDataDefault(Outcome outcome) {
    noDataDefault = outcome;
    return this;
  }

  /**
   * Sets the outcome of a blank result.
   *
   * @param outcome the outcome
   * @return this
   */
  public PolicyBuilder noResult(Outcome outcome) {
    noResult = outcome;
    return this;
  }

  /**
   * Sets the outcome of a word of achievement.
   *
   * @param word the word, for example 未実施
   * @param outcome its outcome
   * @return this
   */
  public PolicyBuilder word(String word, Outcome outcome) {
    words.put(Wording.fold(word), outcome);
    return this;
  }

  /**
   * Sets what becomes of words that nothing decides.
   *
   * @param outcome left out or undetermined
   * @return this
   */
  public PolicyBuilder undecidedWords(Outcome outcome) {
    undecidedWords = outcome;
    return this;
  }

  /**
   * Sets the outcome of a blank target.
   *
   * @param outcome the outcome
   * @return this
   */
  public PolicyBuilder noTarget(Outcome outcome) {
    noTarget = outcome;
    return this;
  }

  /**
   * Sets the grade of a missed target whose rate is not defined.
   *
   * @param grade the grade's name
   * @return this
   */
  public PolicyBuilder missedWithoutRate(String grade) {
    missedWithoutRate = Optional.of(grade);
    return this;
  }

  /**
   * Sets how indicators become a goal.
   *
   * @param value the roll-up
   * @return this
   */
  public PolicyBuilder goalRollUp(RollUp value) {
    goalRollUp = value;
    return this;
  }

  /**
   * Sets how goals become a sheet.
   *
   * @param value the roll-up
   * @return this
   */
  public PolicyBuilder sheetRollUp(RollUp value) {
    sheetRollUp = Optional.of(value);
    return this;
  }

  /**
   * Makes the policy.
   *
   * @return the policy
   * @throws IllegalArgumentException if a part names a grade that the scale does not have, a word
   *     is set twice, or the name is not a policy name
   */
  public EvaluationPolicy build() {
    return new EvaluationPolicy(
        name,
        provenance,
        scale,
        fullScale,
        reference,
        direction,
        directionRules.build(),
        directionByBaseline,
        rates,
        band,
        secondFigure,
        zeroTarget,
        aboutTolerance,
        proration,
        noData.buildOrThrow(),
        noDataDefault,
        noResult,
        words.buildOrThrow(),
        undecidedWords,
        noTarget,
        missedWithoutRate,
        goalRollUp,
        sheetRollUp);
  }
}
