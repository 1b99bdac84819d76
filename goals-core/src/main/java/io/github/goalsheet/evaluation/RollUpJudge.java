package io.github.goalsheet.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Assessment.Graded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sums up several assessments by a {@link RollUp}. Their order does not matter to the grade. */
final class RollUpJudge {
  private final Scale scale;
  private final RollUp rollUp;
  private final Optional<BigDecimal> cap;

  RollUpJudge(Scale scale, RollUp rollUp) {
    this(scale, rollUp, Optional.empty());
  }

  RollUpJudge(Scale scale, RollUp rollUp, Optional<BigDecimal> capPercent) {
    this.scale = scale;
    this.rollUp = rollUp;
    this.cap = capPercent.map(cap -> Decimals.plain(cap.movePointLeft(2)));
  }

  /**
   * One of the things to sum up.
   *
   * @param label what it is called
   * @param assessment what was said of it
   */
  record Part(String label, Assessment assessment) {
    Graded graded() {
      return (Graded) assessment;
    }
  }

  Assessment judge(List<Part> all) {
    if (all.size() == 1 && !scores() && counts(all.get(0))) {
      return all.get(0).assessment();
    }
    List<Part> parts = all.stream().filter(this::counts).toList();
    if (parts.isEmpty()) {
      return all.size() == 1 && all.get(0).assessment() instanceof Assessment.LeftOut
          ? all.get(0).assessment()
          : new Assessment.Ungraded(
              all.isEmpty() ? RollUpReason.Nothing.NO_PARTS : RollUpReason.Nothing.ALL_LEFT_OUT);
    }
    Optional<Part> open =
        parts.stream().filter(part -> !(part.assessment() instanceof Graded)).findFirst();
    if (open.isPresent() && !(rollUp.method() == RollUp.Method.ALL_SOME_NONE && settled(parts))) {
      Part part = open.get();
      return new Assessment.Ungraded(
          new RollUpReason.Undetermined(part.label(), part.assessment().reason()));
    }
    return switch (rollUp.method()) {
      case ALL_SOME_NONE -> allSomeNone(parts);
      case SHARE_MET -> shareMet(parts);
      case WORST -> worst(parts);
      case MEAN_OF_RATES -> meanOfRates(parts);
      case MEAN_OF_SCORES, SUM_OF_SCORES -> ofScores(parts);
    };
  }

  private boolean counts(Part part) {
    return !(part.assessment() instanceof Assessment.LeftOut)
        && rollUp.weight(part.label()).signum() > 0;
  }

  private boolean scores() {
    return rollUp.scale().isPresent();
  }

  /** Some are met and some are not: whatever the open ones turn out to be, the grade stays. */
  private static boolean settled(List<Part> parts) {
    return met(parts) > 0
        && parts.stream().anyMatch(p -> p.assessment() instanceof Graded graded && !graded.met());
  }

  private static int met(List<Part> parts) {
    return (int)
        parts.stream().filter(p -> p.assessment() instanceof Graded graded && graded.met()).count();
  }

  private Assessment allSomeNone(List<Part> parts) {
    int met = met(parts);
    Grade grade =
        met == parts.size() || (met == 0 && rollUp.none().isEmpty())
            ? worstOf(parts).graded().as()
            : scale.find((met == 0 ? rollUp.none() : rollUp.some()).orElseThrow()).orElseThrow();
    return new Graded(
        grade,
        met == parts.size(),
        Optional.empty(),
        new RollUpReason.Count(met, parts.size(), grade));
  }

  private Assessment shareMet(List<Part> parts) {
    Rate share =
        weighted(parts, part -> Optional.of(part.graded().met() ? Rate.ONE : Rate.ZERO), true)
            .orElseThrow();
    int met = met(parts);
    Grade grade = rollUp.scale().orElseThrow().admitting(share.inPercent());
    return new Graded(
        grade,
        met == parts.size(),
        Optional.empty(),
        new RollUpReason.Count(met, parts.size(), grade));
  }

  private Assessment worst(List<Part> parts) {
    Part worst = worstOf(parts);
    Grade grade = worst.graded().as();
    return new Graded(
        grade,
        met(parts) == parts.size(),
        Optional.empty(),
        new RollUpReason.Worst(worst.label(), parts.size(), grade));
  }

  /**
   * The part with the worst grade. A grade beside the scale counts as worse than any on it, and the
   * last listed of those as the worst, so that the order of the parts does not matter.
   */
  private Part worstOf(List<Part> parts) {
    return parts.stream()
        .min((one, other) -> Integer.compare(rank(one), rank(other)))
        .orElseThrow();
  }

  private int rank(Part part) {
    Grade grade = part.graded().as();
    int index = scale.indexOf(grade);
    return index < 0 ? -1 - scale.others().indexOf(grade) : scale.grades().size() - index;
  }

  private Assessment meanOfRates(List<Part> parts) {
    Optional<Rate> mean =
        weighted(
            parts,
            part -> part.graded().measured().map(this::capped).filter(r -> !r.isUnbounded()),
            true);
    if (mean.isEmpty()) {
      return new Assessment.Ungraded(RollUpReason.Nothing.NO_NUMBER);
    }
    Grade grade = scale.admitting(mean.get().inPercent());
    return new Graded(
        grade,
        mean.get().compareTo(Rate.ONE) >= 0,
        mean,
        new RollUpReason.MeanRate(mean.get(), parts.size(), grade, scale.nextBetter(grade)));
  }

  private Rate capped(Rate rate) {
    return cap.filter(c -> rate.compareTo(c) > 0).map(c -> Rate.of(c, BigDecimal.ONE)).orElse(rate);
  }

  private Assessment ofScores(List<Part> parts) {
    boolean sum = rollUp.method() == RollUp.Method.SUM_OF_SCORES;
    Optional<Rate> score =
        weighted(
            parts,
            part -> part.graded().as().score().map(points -> Rate.of(points, BigDecimal.ONE)),
            !sum);
    if (score.isEmpty()) {
      return new Assessment.Ungraded(RollUpReason.Nothing.NO_NUMBER);
    }
    Scale of = rollUp.scale().orElseThrow();
    Grade grade = of.admitting(score.get());
    return new Graded(
        grade,
        met(parts) == parts.size(),
        Optional.empty(),
        new RollUpReason.Score(score.get(), sum, parts.size(), grade, of.nextBetter(grade)));
  }

  /** The weighted sum or mean of a number of each part; empty if one has none. */
  private Optional<Rate> weighted(
      List<Part> parts, Function<Part, Optional<Rate>> number, boolean mean) {
    Rate sum = Rate.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (Part part : parts) {
      BigDecimal weight = rollUp.weight(part.label());
      Optional<Rate> found = number.apply(part);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(found.get().times(weight));
      weights = weights.add(weight);
    }
    return Optional.of(mean ? sum.dividedBy(weights) : sum);
  }

  static ImmutableList<Part> parts(List<IndicatorEvaluation> indicators) {
    ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(indicators.size());
    for (IndicatorEvaluation each : indicators) {
      parts.add(new Part(each.indicator().label(), each.assessment()));
    }
    return parts.build();
  }
}
