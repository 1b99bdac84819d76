package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Grades plain figures without reading cells, for millions of them. It knows only numbers in one
 * unit and policies that rate them by ratio; where it gives a grade, {@link Evaluator} gives the
 * same. Immutable and thread-safe.
 */
public final class FigureGrades {
  /** What {@link #grade} says where only an {@link Evaluator} can tell. */
  public static final int UNKNOWN = -1;

  /** Figures must lie below this, so that their products with bounds stay exact. */
  public static final long LIMIT = 1_000_000_000_000L;

  private static final int MAX_SCALE = 6;
  private static final long MAX_BOUND = 1_000_000;

  private final EvaluationPolicy policy;
  private final NumberJudge numbers;
  private final long[] bounds;
  private final long[] units;
  private final boolean[] included;

  private FigureGrades(EvaluationPolicy policy) {
    List<Grade> grades = policy.scale().grades();
    this.policy = policy;
    this.numbers = new NumberJudge(policy);
    this.bounds = new long[grades.size() - 1];
    this.units = new long[bounds.length];
    this.included = new boolean[bounds.length];
    for (int i = 0; i < bounds.length; i++) {
      BigDecimal from = fraction(grades.get(i).from().orElseThrow());
      bounds[i] = from.unscaledValue().longValueExact();
      units[i] = BigDecimal.TEN.pow(from.scale()).longValueExact();
      included[i] = grades.get(i).fromIncluded();
    }
  }

  /**
   * The grades of a policy.
   *
   * @param policy the policy
   * @return its grades, or empty if it rates otherwise than by ratio or its bounds are too fine
   */
  public static Optional<FigureGrades> of(EvaluationPolicy policy) {
    boolean byTarget =
        policy.targets().reference() == Reference.TARGET
            && policy.targets().proration().isEmpty()
            && !policy.directions().byBaseline()
            && policy.grading().fullScale().isEmpty();
    boolean byRatio =
        policy.rates().decimals().isEmpty()
            && isRatio(policy.rates().up())
            && isRatio(policy.rates().down());
    return byTarget && byRatio && policy.scale().grades().stream().allMatch(FigureGrades::isCoarse)
        ? Optional.of(new FigureGrades(policy))
        : Optional.empty();
  }

  private static boolean isRatio(RateMethod method) {
    return switch (method) {
      case RATIO, INVERSE_RATIO, MIRRORED_RATIO, STEP -> true;
      case FROM_BASELINE, COMPLEMENT, DIFFERENCE -> false;
    };
  }

  private static BigDecimal fraction(BigDecimal percent) {
    return Decimals.plain(percent.movePointLeft(2));
  }

  private static boolean isCoarse(Grade grade) {
    return grade
        .from()
        .map(FigureGrades::fraction)
        .filter(
            from ->
                from.scale() > MAX_SCALE
                    || from.abs()
                            .movePointRight(from.scale())
                            .compareTo(BigDecimal.valueOf(MAX_BOUND))
                        > 0)
        .isEmpty();
  }

  /**
   * The comparator that the policy gives to a bare number other than 0, or to the end of a band.
   *
   * @param label the label of the indicator
   * @return the comparator, or empty if nothing gives one
   */
  public Optional<Comparison> comparison(String label) {
    return policy
        .directions()
        .ofLabel(label)
        .or(policy.directions()::assumed)
        .map(Direction::comparison);
  }

  /**
   * Where the comparator that the policy gives to a bare number comes from.
   *
   * @param label the label of the indicator
   * @return the label, or the policy's default
   */
  public Figures.Origin origin(String label) {
    return policy.directions().ofLabel(label).isPresent()
        ? Figures.Origin.LABEL_DIRECTION
        : Figures.Origin.DEFAULT_DIRECTION;
  }

  /**
   * Whether of a band only the end that the comparator points to counts.
   *
   * @return whether; if not, {@link #grade} does not serve for bands
   */
  public boolean countsNearEnd() {
    return policy.targets().band() == Band.NEAR_END;
  }

  /**
   * Assesses a result against a target, with the reason.
   *
   * @param comparison what the target asks for
   * @param origin where that comes from: the target, its label, the default or a band
   * @param result the result, 0 or more
   * @param aim the target in the same unit, 0 or more; of a band, the end that counts
   * @param band the band, or empty
   * @param unit the unit of both, or empty
   * @return what an evaluator says of cells that hold these figures
   */
  public Assessment assess(
      Comparison comparison,
      Figures.Origin origin,
      BigDecimal result,
      BigDecimal aim,
      Optional<Figures.Ends> band,
      Optional<String> unit) {
    RateMethod method = policy.rates().method(Direction.of(comparison));
    return numbers.grade(
        new Figures(result, aim, aim, comparison, origin, method, Optional.empty(), band, unit));
  }

  /**
   * Grades a result against a target in the same unit, both times the same power of ten.
   *
   * @param comparison what the target asks for
   * @param result the result, from 0 to below {@link #LIMIT}
   * @param aim the target, from 0 to below {@link #LIMIT}
   * @return twice the index of the grade on the policy's scale, plus 1 if the target is met; or
   *     {@link #UNKNOWN}
   */
  public int grade(Comparison comparison, long result, long aim) {
    boolean met = result == aim ? comparison.isInclusive() : result > aim == comparison.isUpward();
    RateMethod method = policy.rates().method(Direction.of(comparison));
    long numerator;
    long denominator;
    switch (method) {
      case INVERSE_RATIO -> {
        numerator = aim;
        denominator = result;
      }
      case MIRRORED_RATIO -> {
        numerator = 2 * aim - result;
        denominator = aim;
      }
      case STEP -> {
        numerator = met ? 1 : 0;
        denominator = 1;
      }
      default -> {
        numerator = result;
        denominator = aim;
      }
    }
    if (denominator == 0) {
      return UNKNOWN;
    }
    int grade = met == numerator >= denominator ? admitting(numerator, denominator) : edge(met);
    return 2 * grade + (met ? 1 : 0);
  }

  private int admitting(long numerator, long denominator) {
    int grade = 0;
    while (grade < bounds.length) {
      int order = Long.compare(numerator * units[grade], bounds[grade] * denominator);
      if (order > 0 || (order == 0 && included[grade])) {
        break;
      }
      grade++;
    }
    return grade;
  }

  /** The grade of 100 % for a met target, the first that begins below it for a missed one. */
  private int edge(boolean met) {
    int grade = met ? admitting(1, 1) : 0;
    while (!met && grade < bounds.length && bounds[grade] >= units[grade]) {
      grade++;
    }
    return grade;
  }
}
