package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Band;
import io.github.goalsheet.evaluation.Baseline;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.DirectionRule;
import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Grading;
import io.github.goalsheet.evaluation.NoData;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.Proration;
import io.github.goalsheet.evaluation.Provenance;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.Reference;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUp.Method;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.SecondFigure;
import io.github.goalsheet.evaluation.TargetRules;
import io.github.goalsheet.evaluation.Weight;
import io.github.goalsheet.evaluation.WordRules;
import io.github.goalsheet.evaluation.ZeroTarget;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Policies of every make. */
public final class PolicyArbitrary implements ArbitrarySupplier<EvaluationPolicy> {
  private static final Arbitrary<String> TEXTS =
      Arbitraries.of(
              "達", "成", "未", "A", "Ａ", "1", "%", "~", "/", "'", "\"", "\\", "{", "}", "#", "・", " ",
              "\n", "\t", "😀", "é", "が")
          .list()
          .ofMinSize(1)
          .ofMaxSize(5)
          .map(parts -> String.join("", parts))
          .filter(text -> !Wording.isBlank(text));

  private static final Arbitrary<Message> MESSAGES =
      Combinators.combine(TEXTS, TEXTS, Arbitraries.of(true, false))
          .as((ja, en, same) -> new Message(ja, same ? ja : en));

  private static final Arbitrary<BigDecimal> NUMBERS =
      Arbitraries.oneOf(
          Arbitraries.integers().between(-500, 500).map(BigDecimal::valueOf),
          Arbitraries.bigDecimals()
              .between(new BigDecimal("-500"), new BigDecimal("500"))
              .ofScale(2));

  private static final Arbitrary<BigDecimal> WEIGHTS =
      Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2);

  private static final Arbitrary<Outcome> UNGRADED =
      Arbitraries.of(ImmutableList.of(new Outcome.LeaveOut(), new Outcome.Undetermined()));

  /** A lower bound. */
  private record Bound(BigDecimal rate, boolean included) {
    static final Comparator<Bound> BEST_FIRST =
        Comparator.comparing(Bound::rate).reversed().thenComparing(Bound::included);
  }

  private static final Arbitrary<Bound> BOUNDS =
      Combinators.combine(NUMBERS, Arbitraries.of(true, false))
          .as((rate, included) -> new Bound(rate.stripTrailingZeros(), included));

  @Override
  public Arbitrary<EvaluationPolicy> get() {
    return Arbitraries.of(true, false, false)
        .flatMap(difference -> scales(true).flatMap(scale -> policies(scale, difference)));
  }

  private static Arbitrary<EvaluationPolicy> policies(Scale scale, boolean difference) {
    Arbitrary<String> names = Arbitraries.strings().withCharRange('a', 'z').ofLength(3);
    Arbitrary<Outcome> outcomes = outcomes(scale);
    Arbitrary<ImmutableMap<String, Outcome>> words = byWord(outcomes);
    return Combinators.combine(
            names,
            provenances(),
            gradings(scale),
            targets(outcomes),
            directions(),
            rates(difference),
            Combinators.combine(
                    Combinators.combine(words, outcomes, outcomes).as(NoData::new),
                    Combinators.combine(words, UNGRADED).as(WordRules::new))
                .as(Map::entry),
            rollUps(scale, difference))
        .as(
            (name, provenance, grading, targets, directions, rates, results, rollUps) ->
                new EvaluationPolicy(
                    name,
                    provenance,
                    grading,
                    targets,
                    directions,
                    rates,
                    results.getKey(),
                    results.getValue(),
                    rollUps));
  }

  private static Arbitrary<Grading> gradings(Scale scale) {
    return Combinators.combine(bounded(scale).optional(), grades(scale).optional())
        .as((full, missed) -> new Grading(scale, full, missed));
  }

  private static Arbitrary<TargetRules> targets(Arbitrary<Outcome> outcomes) {
    return Combinators.combine(
            Arbitraries.of(Reference.class),
            Arbitraries.of(Band.class),
            Arbitraries.of(SecondFigure.class),
            Arbitraries.of(ZeroTarget.class),
            tolerances().optional(),
            prorations().optional(),
            outcomes)
        .as(TargetRules::new);
  }

  private static Arbitrary<Directions> directions() {
    Arbitrary<ImmutableList<DirectionRule>> byLabel =
        byWord(Arbitraries.of(Direction.class))
            .map(
                words ->
                    words.entrySet().stream()
                        .map(each -> new DirectionRule(each.getKey(), each.getValue()))
                        .collect(ImmutableList.toImmutableList()));
    return Combinators.combine(
            byLabel, Arbitraries.of(true, false), Arbitraries.of(Direction.class).optional())
        .as(Directions::new);
  }

  private static Arbitrary<RollUps> rollUps(Scale scale, boolean difference) {
    return rollUp(scale, difference)
        .flatMap(
            goal ->
                rollUp(goal.scale().orElse(scale), difference)
                    .optional()
                    .map(sheet -> new RollUps(goal, sheet)));
  }

  /** What words mean; the words are numbered, so that none folds to another. */
  private static <T> Arbitrary<ImmutableMap<String, T>> byWord(Arbitrary<T> values) {
    return TEXTS
        .list()
        .ofMaxSize(3)
        .flatMap(
            words ->
                values
                    .list()
                    .ofSize(words.size())
                    .map(
                        each -> {
                          ImmutableMap.Builder<String, T> meanings = ImmutableMap.builder();
                          for (int i = 0; i < each.size(); i++) {
                            meanings.put(Wording.fold(words.get(i) + "第" + i), each.get(i));
                          }
                          return meanings.buildOrThrow();
                        }));
  }

  private static Arbitrary<Provenance> provenances() {
    Arbitrary<ImmutableList<Message>> lists =
        MESSAGES.list().ofMaxSize(2).map(ImmutableList::copyOf);
    return Combinators.combine(MESSAGES, TEXTS.optional(), lists, lists)
        .as(
            (title, source, published, ours) ->
                new Provenance(title, source.orElse(""), published, ours));
  }

  /** Scales of two to five grades and up to two beside them. */
  private static Arbitrary<Scale> scales(boolean scored) {
    return Combinators.combine(
            BOUNDS.list().uniqueElements().ofMinSize(1).ofMaxSize(4),
            TEXTS.list().uniqueElements(Wording::compact).ofSize(7),
            NUMBERS.list().ofSize(7),
            Arbitraries.integers().between(0, 2))
        .as(
            (bounds, names, scores, others) -> {
              List<Bound> sorted = bounds.stream().sorted(Bound.BEST_FIRST).toList();
              ImmutableList.Builder<Grade> grades = ImmutableList.builder();
              ImmutableList.Builder<Grade> beside = ImmutableList.builder();
              for (int i = 0; i <= sorted.size() + others; i++) {
                Optional<BigDecimal> score = scored ? Optional.of(scores.get(i)) : Optional.empty();
                if (i < sorted.size()) {
                  Bound bound = sorted.get(i);
                  grades.add(
                      new Grade(names.get(i), Optional.of(bound.rate()), bound.included(), score));
                } else {
                  (i == sorted.size() ? grades : beside)
                      .add(new Grade(names.get(i), Optional.empty(), true, score));
                }
              }
              return new Scale(grades.build(), beside.build());
            });
  }

  /** Other bounds of the same grades. */
  private static Arbitrary<Scale> bounded(Scale scale) {
    return BOUNDS
        .list()
        .uniqueElements()
        .ofSize(scale.grades().size() - 1)
        .map(
            bounds -> {
              List<Bound> sorted = bounds.stream().sorted(Bound.BEST_FIRST).toList();
              ImmutableList.Builder<Grade> grades = ImmutableList.builder();
              for (int i = 0; i < sorted.size(); i++) {
                Grade grade = scale.grades().get(i);
                grades.add(
                    new Grade(
                        grade.name(),
                        Optional.of(sorted.get(i).rate()),
                        sorted.get(i).included(),
                        grade.score()));
              }
              return new Scale(grades.add(scale.worst()).build(), ImmutableList.of());
            });
  }

  private static Arbitrary<String> grades(Scale scale) {
    return Arbitraries.of(
        Stream.concat(scale.grades().stream(), scale.others().stream()).map(Grade::name).toList());
  }

  private static Arbitrary<Outcome> outcomes(Scale scale) {
    return Arbitraries.oneOf(grades(scale).map(Outcome.ToGrade::new), UNGRADED);
  }

  private static Arbitrary<RateRules> rates(boolean difference) {
    Arbitrary<Baseline> baselines = Arbitraries.of(Baseline.class);
    if (difference) {
      return baselines.map(
          baseline ->
              new RateRules(
                  RateMethod.DIFFERENCE,
                  RateMethod.DIFFERENCE,
                  baseline,
                  Optional.empty(),
                  Optional.empty()));
    }
    return Combinators.combine(
            methods(Direction.UP),
            methods(Direction.DOWN),
            baselines,
            WEIGHTS.filter(cap -> cap.signum() > 0).optional(),
            Arbitraries.integers().between(0, 10).optional())
        .as(RateRules::new);
  }

  private static Arbitrary<RateMethod> methods(Direction direction) {
    return Arbitraries.of(RateMethod.class)
        .filter(method -> method.serves(direction) && method != RateMethod.DIFFERENCE);
  }

  private static Arbitrary<BigDecimal> tolerances() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99.99")).ofScale(2);
  }

  private static Arbitrary<Proration> prorations() {
    return Combinators.combine(
            Arbitraries.integers().between(FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR),
            Arbitraries.integers().between(1, 100))
        .as((first, years) -> new Proration(FiscalYear.of(first), years));
  }

  private static Arbitrary<RollUp> rollUp(Scale scale, boolean difference) {
    boolean scored = scale.grades().stream().allMatch(grade -> grade.score().isPresent());
    return Arbitraries.of(Method.class)
        .filter(method -> scored || !method.countsScores())
        .filter(method -> !difference || method != Method.MEAN_OF_RATES)
        .flatMap(method -> rollUp(method, scale));
  }

  private static Arbitrary<RollUp> rollUp(Method method, Scale scale) {
    Arbitrary<ImmutableList<Weight>> weights =
        Combinators.combine(TEXTS, method.weighs() ? WEIGHTS : Arbitraries.just(BigDecimal.ZERO))
            .as(Weight::new)
            .list()
            .ofMaxSize(2)
            .map(ImmutableList::copyOf);
    return Combinators.combine(
            grades(scale),
            grades(scale).optional(),
            Arbitraries.of(true, false).flatMap(PolicyArbitrary::scales),
            weights)
        .as(
            (some, none, own, weighted) ->
                new RollUp(
                    method,
                    method == Method.ALL_SOME_NONE ? Optional.of(some) : Optional.empty(),
                    method == Method.ALL_SOME_NONE ? none : Optional.empty(),
                    method.hasScale() ? Optional.of(own) : Optional.empty(),
                    weighted));
  }
}
