package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the assessments of several indicators become one of their goal, or those of several goals one
 * of their sheet. Immutable and thread-safe. What is left out does not count; if all is, nothing is
 * graded.
 *
 * @param method how
 * @param some for {@link Method#ALL_SOME_NONE}: the grade where some are met and some are not
 * @param none for {@link Method#ALL_SOME_NONE}: the grade where none is met; empty for the worst of
 *     theirs
 * @param scale for shares and for means and sums of scores: the scale that leads from the share
 *     (100 for all), mean or sum to a grade
 * @param weights how much each counts: the first that fits a label; others weigh 1, and what weighs
 *     0 is left out. All but shares, means and sums know only 0 and 1
 */
public record RollUp(
    Method method,
    Optional<String> some,
    Optional<String> none,
    Optional<Scale> scale,
    ImmutableList<Weight> weights) {
  /** The worst one decides. */
  public static final RollUp WORST = of(Method.WORST);

  /** Ways to roll up. */
  public enum Method {
    /**
     * All met: the worst of their grades; some met: one grade; none met: another, or the worst of
     * theirs.
     */
    ALL_SOME_NONE,
    /** The weighted share of those that are met, on a scale of its own (新発田市). */
    SHARE_MET,
    /** The worst one decides. */
    WORST,
    /** The weighted mean of the achievement rates, graded like a rate. */
    MEAN_OF_RATES,
    /** The weighted mean of the scores of the grades. */
    MEAN_OF_SCORES,
    /** The weighted sum of the scores of the grades. */
    SUM_OF_SCORES;

    /**
     * Whether its roll-ups have a scale of their own.
     *
     * @return true where something else than a rate is graded
     */
    public boolean hasScale() {
      return this == SHARE_MET || countsScores();
    }

    /**
     * Whether its roll-ups count the scores of grades.
     *
     * @return true for the mean and the sum of scores
     */
    public boolean countsScores() {
      return this == MEAN_OF_SCORES || this == SUM_OF_SCORES;
    }

    /**
     * Whether it makes a difference how much a part weighs, so long as it weighs something.
     *
     * @return true for shares, means and sums
     */
    public boolean weighs() {
      return hasScale() || this == MEAN_OF_RATES;
    }
  }

  public RollUp {
    requireNonNull(method, "method");
    requireNonNull(weights, "weights");
    checkArgument(
        some.isPresent() == (method == Method.ALL_SOME_NONE), "%s with grade %s", method, some);
    checkArgument(scale.isPresent() == method.hasScale(), "%s with scale %s", method, scale);
    checkArgument(
        none.isEmpty() || method == Method.ALL_SOME_NONE, "%s with grade %s", method, none);
    checkArgument(
        method.weighs() || weights.stream().allMatch(weight -> weight.weight().signum() == 0),
        "%s with weights %s",
        method,
        weights);
  }

  /**
   * A roll-up without parameters.
   *
   * @param method {@link Method#WORST} or {@link Method#MEAN_OF_RATES}
   * @return the roll-up
   */
  public static RollUp of(Method method) {
    return new RollUp(
        method, Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  /**
   * All met, some met, none met.
   *
   * @param some the grade where some are met and some are not
   * @return the roll-up; where none is met, the worst of the grades
   */
  public static RollUp allSomeNone(String some) {
    return new RollUp(
        Method.ALL_SOME_NONE,
        Optional.of(some),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of());
  }

  BigDecimal weight(String label) {
    if (weights.isEmpty()) {
      return BigDecimal.ONE;
    }
    String compact = Wording.compact(label);
    return weights.stream()
        .filter(weight -> compact.contains(weight.word()))
        .map(Weight::weight)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }
}
