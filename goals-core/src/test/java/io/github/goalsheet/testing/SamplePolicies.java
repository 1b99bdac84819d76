package io.github.goalsheet.testing;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.evaluation.Band;
import io.github.goalsheet.evaluation.Baseline;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Grading;
import io.github.goalsheet.evaluation.NoData;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.Proration;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.Reference;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.SecondFigure;
import io.github.goalsheet.evaluation.TargetRules;
import io.github.goalsheet.evaluation.Weight;
import io.github.goalsheet.evaluation.WordRules;
import io.github.goalsheet.evaluation.ZeroTarget;
import io.github.goalsheet.model.FiscalYear;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Policies to test with. Between them they use every rate method, roll-up and other choice that a
 * policy has; they resemble what offices do, but are no office's own.
 */
public final class SamplePolicies {
  private static final Scale LETTERS =
      new Scale(
          ImmutableList.of(
              Grade.from("A", "100"), Grade.from("B", "80"), Grade.from("C", "60"), Grade.of("D")),
          ImmutableList.of(Grade.of("X"), Grade.of("Y")));
  private static final Scale POINTS =
      Scale.of(
          Grade.from("7", "100").withScore("7"),
          Grade.from("6", "90").withScore("6"),
          Grade.from("5", "80").withScore("5"),
          Grade.from("1", "0").withScore("1"),
          Grade.of("-1").withScore("-1"));

  private static final ImmutableMap<String, EvaluationPolicy> ALL =
      ImmutableList.of(
              inverse(),
              mirrored(),
              baseline(),
              complement(),
              step(),
              difference(),
              plan(),
              lastYear(),
              average(),
              rounded(),
              full(),
              open())
          .stream()
          .collect(toImmutableMap(EvaluationPolicy::name, Function.identity()));

  private SamplePolicies() {}

  /**
   * Every sample policy, Niigata's included.
   *
   * @return the policies, each under another name
   */
  public static ImmutableList<EvaluationPolicy> all() {
    return ImmutableList.<EvaluationPolicy>builder()
        .add(EvaluationPolicy.niigata())
        .addAll(ALL.values())
        .build();
  }

  /**
   * The sample policy of a name.
   *
   * @param name the name
   * @return the policy
   * @throws IllegalArgumentException if there is none of that name
   */
  public static EvaluationPolicy named(String name) {
    return all().stream()
        .filter(policy -> policy.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such policy: " + name));
  }

  private static RateRules rules(RateMethod up, RateMethod down, String cap, Integer... decimals) {
    return new RateRules(
        up,
        down,
        Baseline.LATEST,
        Optional.of(cap).filter(c -> !c.isEmpty()).map(BigDecimal::new),
        Arrays.stream(decimals).findFirst());
  }

  /** t / a where lower is better; a grade of its own for missing figures; the worst decides. */
  private static EvaluationPolicy inverse() {
    return EvaluationPolicy.of("inverse", LETTERS)
        .with(
            RateRules.of(RateMethod.RATIO, RateMethod.INVERSE_RATIO),
            TargetRules.DEFAULT.withZeroTarget(ZeroTarget.LOWER_IS_BETTER),
            Directions.DEFAULT.withLabel("事故", Direction.DOWN),
            NoData.DEFAULT
                .withOtherWords(new Outcome.ToGrade("X"))
                .withBlank(new Outcome.ToGrade("Y")),
            WordRules.DEFAULT.withWord("中止", new Outcome.LeaveOut()),
            Grading.of(LETTERS).withMissedWithoutRate("D"),
            RollUps.DEFAULT.withGoal(RollUp.WORST).withSheet(RollUp.WORST));
  }

  /** 2 − a / t where lower is better; the weighted mean of capped rates. */
  private static EvaluationPolicy mirrored() {
    return EvaluationPolicy.of("mirrored", LETTERS)
        .with(
            rules(RateMethod.RATIO, RateMethod.MIRRORED_RATIO, "100"),
            TargetRules.DEFAULT.withBand(Band.BOTH_ENDS).withAboutTolerancePercent(BigDecimal.TEN),
            Directions.DEFAULT.withLabel("苦情", Direction.DOWN),
            NoData.DEFAULT.withOtherWords(new Outcome.LeaveOut()).withBlank(new Outcome.LeaveOut()),
            WordRules.DEFAULT.withWord("未実施", new Outcome.ToGrade("D")),
            RollUps.DEFAULT
                .withGoal(
                    new RollUp(
                        RollUp.Method.MEAN_OF_RATES,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ImmutableList.of(
                            new Weight("主要", new BigDecimal("2")),
                            new Weight("参考", BigDecimal.ZERO))))
                .withSheet(RollUp.of(RollUp.Method.MEAN_OF_RATES)));
  }

  /**
   * From the earliest actual, which also tells the direction; figures in brackets count; the mean
   * of scores.
   */
  private static EvaluationPolicy baseline() {
    return EvaluationPolicy.of("baseline", POINTS)
        .with(
            Directions.DEFAULT.withByBaseline(true),
            TargetRules.DEFAULT.withSecondFigure(SecondFigure.COUNTS).withBand(Band.NEAR_END),
            RateRules.of(RateMethod.FROM_BASELINE, RateMethod.FROM_BASELINE),
            RollUps.DEFAULT
                .withGoal(
                    scores(
                        RollUp.Method.MEAN_OF_SCORES,
                        Scale.of(Grade.from("良い", "6"), Grade.from("普通", "3"), Grade.of("悪い"))))
                .withSheet(RollUp.WORST));
  }

  /** (100 − a) / (100 − t) where lower is better; the sum of scores. */
  private static EvaluationPolicy complement() {
    return EvaluationPolicy.of("complement", POINTS)
        .with(
            RateRules.of(RateMethod.RATIO, RateMethod.COMPLEMENT),
            TargetRules.DEFAULT.withZeroTarget(ZeroTarget.NOTHING_PLANNED),
            Grading.of(POINTS).withMissedWithoutRate("-1"),
            RollUps.DEFAULT.withGoal(
                scores(
                    RollUp.Method.SUM_OF_SCORES,
                    Scale.of(Grade.from("良い", "12"), Grade.from("普通", "5"), Grade.of("悪い")))));
  }

  /** All or nothing; the share of what is met. */
  private static EvaluationPolicy step() {
    return EvaluationPolicy.of("step", Scale.of(Grade.from("○", "100"), Grade.of("×")))
        .with(
            RateRules.of(RateMethod.STEP, RateMethod.STEP),
            NoData.DEFAULT
                .withWord("集計中", new Outcome.Undetermined())
                .withWord("対象外", new Outcome.LeaveOut())
                .withOtherWords(new Outcome.ToGrade("×")),
            RollUps.DEFAULT.withGoal(
                scores(
                    RollUp.Method.SHARE_MET,
                    Scale.of(Grade.from("全部", "100"), Grade.from("一部", "50"), Grade.of("不足")))));
  }

  /** a − t in the unit of the target; all, some or none. */
  private static EvaluationPolicy difference() {
    return EvaluationPolicy.of(
            "difference",
            Scale.of(
                Grade.from("S", "5"), Grade.from("A", "0"), Grade.from("B", "-5"), Grade.of("C")))
        .with(
            RateRules.of(RateMethod.DIFFERENCE, RateMethod.DIFFERENCE),
            RollUps.DEFAULT.withGoal(
                new RollUp(
                    RollUp.Method.ALL_SOME_NONE,
                    Optional.of("B"),
                    Optional.of("C"),
                    Optional.empty(),
                    ImmutableList.of())));
  }

  /** Year n of a plan of five years from fiscal 2021 owes n/5. */
  private static EvaluationPolicy plan() {
    return EvaluationPolicy.of(
            "plan", Scale.of(Grade.from("着実", "100"), Grade.from("概ね", "60"), Grade.of("改善")))
        .with(
            RateRules.of(RateMethod.RATIO, RateMethod.FROM_BASELINE),
            TargetRules.DEFAULT
                .withProration(new Proration(FiscalYear.of(2021), 5))
                .withAboutTolerancePercent(new BigDecimal("20")));
  }

  /** Against the actual of the year before. */
  private static EvaluationPolicy lastYear() {
    return EvaluationPolicy.of("last-year", LETTERS)
        .with(TargetRules.DEFAULT.withReference(Reference.PREVIOUS_YEAR));
  }

  /** Against the mean of the three years before. */
  private static EvaluationPolicy average() {
    return EvaluationPolicy.of("average", LETTERS)
        .with(TargetRules.DEFAULT.withReference(Reference.AVERAGE_OF_THREE_YEARS));
  }

  /** Grades what is printed: rates are rounded to one decimal of a percent first. */
  private static EvaluationPolicy rounded() {
    return EvaluationPolicy.of("rounded", LETTERS)
        .with(rules(RateMethod.RATIO, RateMethod.FROM_BASELINE, "", 1));
  }

  /** Grades above 100 %, and other bounds where the target is 100 % itself. */
  private static EvaluationPolicy full() {
    return EvaluationPolicy.of(
            "full",
            Scale.of(
                Grade.from("A", "110"),
                Grade.from("B", "90"),
                Grade.from("C", "60"),
                Grade.of("D")))
        .with(
            Grading.of(
                    Scale.of(
                        Grade.from("A", "110"),
                        Grade.from("B", "90"),
                        Grade.from("C", "60"),
                        Grade.of("D")))
                .withFullScale(
                    Scale.of(
                        Grade.from("A", "100"),
                        Grade.from("B", "90"),
                        Grade.from("C", "60"),
                        Grade.of("D"))));
  }

  /** Assumes nothing. */
  private static EvaluationPolicy open() {
    return EvaluationPolicy.of("open", LETTERS)
        .with(
            Directions.DEFAULT
                .withAssumed(Optional.empty())
                .withLabel("満足度", Direction.UP)
                .withLabel("事故", Direction.DOWN),
            TargetRules.DEFAULT.withBand(Band.NEAR_END));
  }

  private static RollUp scores(RollUp.Method method, Scale scale) {
    return new RollUp(
        method, Optional.empty(), Optional.empty(), Optional.of(scale), ImmutableList.of());
  }
}
