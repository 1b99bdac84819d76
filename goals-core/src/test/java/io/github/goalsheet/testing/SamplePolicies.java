package io.github.goalsheet.testing;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.evaluation.Band;
import io.github.goalsheet.evaluation.Baseline;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.PolicyBuilder;
import io.github.goalsheet.evaluation.Proration;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.Reference;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.SecondFigure;
import io.github.goalsheet.evaluation.Weight;
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
              Grade.from("A", "1"), Grade.from("B", "0.8"), Grade.from("C", "0.6"), Grade.of("D")),
          ImmutableList.of(Grade.of("X"), Grade.of("Y")));
  private static final Scale POINTS =
      Scale.of(
          Grade.from("7", "1").withScore("7"),
          Grade.from("6", "0.9").withScore("6"),
          Grade.from("5", "0.8").withScore("5"),
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
    return new PolicyBuilder("inverse", LETTERS)
        .rates(RateRules.of(RateMethod.RATIO, RateMethod.INVERSE_RATIO))
        .zeroTarget(ZeroTarget.LOWER_IS_BETTER)
        .directionOf("事故", Direction.DOWN)
        .noDataDefault(new Outcome.ToGrade("X"))
        .noResult(new Outcome.ToGrade("Y"))
        .word("中止", new Outcome.LeaveOut())
        .missedWithoutRate("D")
        .goalRollUp(RollUp.WORST)
        .sheetRollUp(RollUp.WORST)
        .build();
  }

  /** 2 − a / t where lower is better; the weighted mean of capped rates. */
  private static EvaluationPolicy mirrored() {
    return new PolicyBuilder("mirrored", LETTERS)
        .rates(rules(RateMethod.RATIO, RateMethod.MIRRORED_RATIO, "1"))
        .band(Band.BOTH_ENDS)
        .aboutTolerance(new BigDecimal("0.1"))
        .directionOf("苦情", Direction.DOWN)
        .noDataDefault(new Outcome.LeaveOut())
        .noResult(new Outcome.LeaveOut())
        .word("未実施", new Outcome.ToGrade("D"))
        .goalRollUp(
            new RollUp(
                RollUp.Method.MEAN_OF_RATES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(
                    new Weight("主要", new BigDecimal("2")), new Weight("参考", BigDecimal.ZERO))))
        .sheetRollUp(RollUp.of(RollUp.Method.MEAN_OF_RATES))
        .build();
  }

  /**
   * From the earliest actual, which also tells the direction; figures in brackets count; the mean
   * of scores.
   */
  private static EvaluationPolicy baseline() {
    return new PolicyBuilder("baseline", POINTS)
        .directionByBaseline(true)
        .secondFigure(SecondFigure.COUNTS)
        .rates(RateRules.of(RateMethod.FROM_BASELINE, RateMethod.FROM_BASELINE))
        .band(Band.NEAR_END)
        .goalRollUp(
            scores(
                RollUp.Method.MEAN_OF_SCORES,
                Scale.of(Grade.from("良い", "6"), Grade.from("普通", "3"), Grade.of("悪い"))))
        .sheetRollUp(RollUp.WORST)
        .build();
  }

  /** (100 − a) / (100 − t) where lower is better; the sum of scores. */
  private static EvaluationPolicy complement() {
    return new PolicyBuilder("complement", POINTS)
        .rates(RateRules.of(RateMethod.RATIO, RateMethod.COMPLEMENT))
        .zeroTarget(ZeroTarget.NOTHING_PLANNED)
        .missedWithoutRate("-1")
        .goalRollUp(
            scores(
                RollUp.Method.SUM_OF_SCORES,
                Scale.of(Grade.from("良い", "12"), Grade.from("普通", "5"), Grade.of("悪い"))))
        .build();
  }

  /** All or nothing; the share of what is met. */
  private static EvaluationPolicy step() {
    return new PolicyBuilder("step", Scale.of(Grade.from("○", "1"), Grade.of("×")))
        .rates(RateRules.of(RateMethod.STEP, RateMethod.STEP))
        .noData("集計中", new Outcome.Undetermined())
        .noData("対象外", new Outcome.LeaveOut())
        .noDataDefault(new Outcome.ToGrade("×"))
        .goalRollUp(
            scores(
                RollUp.Method.SHARE_MET,
                Scale.of(Grade.from("全部", "1"), Grade.from("一部", "0.5"), Grade.of("不足"))))
        .build();
  }

  /** a − t in the unit of the target; all, some or none. */
  private static EvaluationPolicy difference() {
    return new PolicyBuilder(
            "difference",
            Scale.of(
                Grade.from("S", "5"), Grade.from("A", "0"), Grade.from("B", "-5"), Grade.of("C")))
        .rates(RateRules.of(RateMethod.DIFFERENCE, RateMethod.DIFFERENCE))
        .goalRollUp(
            new RollUp(
                RollUp.Method.ALL_SOME_NONE,
                Optional.of("B"),
                Optional.of("C"),
                Optional.empty(),
                ImmutableList.of()))
        .build();
  }

  /** Year n of a plan of five years from fiscal 2021 owes n/5. */
  private static EvaluationPolicy plan() {
    return new PolicyBuilder(
            "plan", Scale.of(Grade.from("着実", "1"), Grade.from("概ね", "0.6"), Grade.of("改善")))
        .rates(RateRules.of(RateMethod.RATIO, RateMethod.FROM_BASELINE))
        .proration(new Proration(FiscalYear.of(2021), 5))
        .aboutTolerance(new BigDecimal("0.2"))
        .build();
  }

  /** Against the actual of the year before. */
  private static EvaluationPolicy lastYear() {
    return new PolicyBuilder("last-year", LETTERS).reference(Reference.PREVIOUS_YEAR).build();
  }

  /** Against the mean of the three years before. */
  private static EvaluationPolicy average() {
    return new PolicyBuilder("average", LETTERS)
        .reference(Reference.AVERAGE_OF_THREE_YEARS)
        .build();
  }

  /** Grades what is printed: rates are rounded to one decimal of a percent first. */
  private static EvaluationPolicy rounded() {
    return new PolicyBuilder("rounded", LETTERS)
        .rates(rules(RateMethod.RATIO, RateMethod.FROM_BASELINE, "", 1))
        .build();
  }

  /** Grades above 100 %, and other bounds where the target is 100 % itself. */
  private static EvaluationPolicy full() {
    return new PolicyBuilder(
            "full",
            Scale.of(
                Grade.from("A", "1.1"),
                Grade.from("B", "0.9"),
                Grade.from("C", "0.6"),
                Grade.of("D")))
        .fullScale(
            Scale.of(
                Grade.from("A", "1"),
                Grade.from("B", "0.9"),
                Grade.from("C", "0.6"),
                Grade.of("D")))
        .build();
  }

  /** Assumes nothing. */
  private static EvaluationPolicy open() {
    return new PolicyBuilder("open", LETTERS)
        .direction(Optional.empty())
        .band(Band.NEAR_END)
        .directionOf("満足度", Direction.UP)
        .directionOf("事故", Direction.DOWN)
        .build();
  }

  private static RollUp scores(RollUp.Method method, Scale scale) {
    return new RollUp(
        method, Optional.empty(), Optional.empty(), Optional.of(scale), ImmutableList.of());
  }
}
