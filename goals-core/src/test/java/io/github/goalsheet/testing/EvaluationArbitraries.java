package io.github.goalsheet.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.DirectionRule;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Weight;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Indicators whose results lie where rules change their mind: at the target, at the bounds of
 * grades, at zero, and just beside each of them. Labels contain the words that a policy looks for.
 */
public final class EvaluationArbitraries {
  /** Of a target: the bounds that offices use, and beyond. */
  private static final ImmutableList<String> SHARES =
      ImmutableList.of(
          "-1", "0", "0.3", "0.5", "0.6", "0.75", "0.8", "0.9", "0.95", "1", "1.05", "1.1", "1.2",
          "2", "10");

  private static final ImmutableList<String> TARGETS =
      ImmutableList.of("%s", "%s以上", "%s超", "%s以下", "%s未満", "約%s", "%s程度", "約%s以下", "約%s以上");
  private static final ImmutableList<String> INCLUSIVE =
      ImmutableList.of("%s", "%s以上", "%s以下", "%s以内", "約%s", "%s程度", "概ね%s以上", "約%s以下");
  private static final ImmutableList<String> RELATIVE =
      ImmutableList.of("前年度以上", "前年度以下", "前年度を上回る", "現状維持", "過去3年平均以上", "過去3年平均以下");

  private EvaluationArbitraries() {}

  /**
   * An indicator and two results of it, one of which may be the better.
   *
   * @param one the indicator with one result
   * @param other the same indicator with another result
   */
  public record TwoResults(Indicator one, Indicator other) {}

  /**
   * The same indicator, its numbers once in one unit and once in another.
   *
   * @param one in one unit
   * @param other in the other
   */
  public record TwoUnits(Indicator one, Indicator other) {}

  /**
   * A unit and a thousand, ten thousand … of it.
   *
   * @param small the unit
   * @param large the larger unit
   * @param factor how many of the one the other is
   */
  private record UnitPair(String small, String large, int factor) {}

  private static final ImmutableList<UnitPair> UNITS =
      ImmutableList.of(
          new UnitPair("円", "千円", 1000),
          new UnitPair("円", "百万円", 1_000_000),
          new UnitPair("人", "万人", 10_000),
          new UnitPair("%", "割", 10),
          new UnitPair("m", "km", 1000),
          new UnitPair("分", "時間", 60));

  /**
   * Numbers as targets state them: small and large, whole and with decimals, zero and below.
   *
   * @return the numbers
   */
  public static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Arbitraries.of("1", "5", "10", "20", "60", "100", "4.75", "85.0", "1000")
                .map(BigDecimal::new)),
        Tuple.of(
            4,
            Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(20_000))
                .ofScale(2)),
        Tuple.of(1, Arbitraries.of("0", "0.0", "-3", "-10").map(BigDecimal::new)));
  }

  /**
   * Where a number lies beside another one.
   *
   * @param share how much of the other it is
   * @param more what is added
   */
  private record Place(BigDecimal share, BigDecimal more) {
    BigDecimal beside(BigDecimal number) {
      return number.multiply(share).setScale(2, RoundingMode.HALF_UP).add(more);
    }
  }

  private static Arbitrary<Place> places() {
    return Combinators.combine(
            Arbitraries.of(SHARES).map(BigDecimal::new),
            Arbitraries.of("0", "0", "0.01", "-0.01", "1", "-1").map(BigDecimal::new))
        .as(Place::new);
  }

  /**
   * Labels that a policy may look at: with and without the words of its direction rules and
   * weights.
   *
   * @param policy the policy
   * @return the labels, without a unit
   */
  public static Arbitrary<String> labels(EvaluationPolicy policy) {
    Stream<String> words =
        Stream.concat(
            policy.directions().byLabel().stream().map(DirectionRule::word),
            policy.rollUps().goal().weights().stream().map(Weight::word));
    return Arbitraries.of(
        Stream.concat(Stream.of("指標", "ほかの指標"), words.map(word -> word + "の指標"))
            .collect(toImmutableList()));
  }

  /**
   * Indicators with a number for a target, past years near it, and two results near it.
   *
   * @param policy the policy whose label words are used
   * @param year the year of target and result
   * @return the indicators
   */
  public static Arbitrary<TwoResults> twoResults(EvaluationPolicy policy, FiscalYear year) {
    return Combinators.combine(
            numbers(),
            labels(policy),
            Arbitraries.of("", "(%)", "(件)"),
            targets(),
            places().list().ofSize(5))
        .as(
            (number, label, unit, target, places) -> {
              Indicator indicator =
                  withActuals(
                          Indicator.of(label + unit), year, besides(number, places.subList(2, 5)))
                      .withTarget(
                          target
                              .replace("{above}", spelled(number.add(BigDecimal.TEN)))
                              .replace("%s", spelled(number)));
              return new TwoResults(
                  indicator.withResult(spelled(places.get(0).beside(number))),
                  indicator.withResult(spelled(places.get(1).beside(number))));
            });
  }

  private static List<BigDecimal> besides(BigDecimal number, List<Place> places) {
    return places.stream().map(place -> place.beside(number)).toList();
  }

  private static Arbitrary<String> targets() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(TARGETS)),
        Tuple.of(2, Arbitraries.of("%s~{above}", "%s以上、{above}以下")),
        Tuple.of(1, Arbitraries.just("±10以内")),
        Tuple.of(2, Arbitraries.of(RELATIVE)));
  }

  /**
   * Indicators whose result is just what the target asks for, the bound included, and what was
   * reached in the years before.
   *
   * @param policy the policy whose label words are used
   * @param year the year of target and result
   * @return the indicators
   */
  public static Arbitrary<Indicator> exactlyMet(EvaluationPolicy policy, FiscalYear year) {
    return Combinators.combine(
            labels(policy), numbers(), Arbitraries.of("", "%", "件", "千円"), exactTargets())
        .as(
            (label, number, unit, target) -> {
              String text = spelled(number) + unit;
              String above = spelled(number.add(BigDecimal.ONE)) + unit;
              String below = spelled(number.subtract(BigDecimal.ONE)) + unit;
              return withActuals(Indicator.of(label), year, List.of(text, text, text))
                  .withTarget(
                      target
                          .replace("{above}", above)
                          .replace("{below}", below)
                          .replace("%s", text))
                  .withResult(text);
            });
  }

  private static Arbitrary<String> exactTargets() {
    return Arbitraries.oneOf(
        Arbitraries.of(INCLUSIVE),
        Arbitraries.of("%s~{above}", "{below}~%s", "%s以上、{above}以下", "{below}以上、%s以下"),
        Arbitraries.of("前年度以上", "前年度以下", "現状維持", "過去3年平均以上"));
  }

  /**
   * The same indicator in two units that convert: once stated by the cells, once by the label.
   *
   * @param policy the policy whose label words are used
   * @param year the year of target and result
   * @return the pairs
   */
  public static Arbitrary<TwoUnits> twoUnits(EvaluationPolicy policy, FiscalYear year) {
    return Combinators.combine(
            numbers(),
            labels(policy),
            Arbitraries.of(UNITS),
            Arbitraries.of(TARGETS),
            places().list().ofSize(4),
            Arbitraries.of(true, false))
        .as(
            (number, label, pair, target, places, byLabel) -> {
              List<BigDecimal> figures = besides(number, places);
              return new TwoUnits(
                  inUnit(label, pair.large(), byLabel, year, target, number, figures, 1),
                  inUnit(
                      label, pair.small(), byLabel, year, target, number, figures, pair.factor()));
            });
  }

  /** An indicator in one unit: its first figure is the result, the others are past years. */
  private static Indicator inUnit(
      String label,
      String unit,
      boolean byLabel,
      FiscalYear year,
      String target,
      BigDecimal number,
      List<BigDecimal> figures,
      int factor) {
    BigDecimal times = BigDecimal.valueOf(factor);
    String behind = byLabel ? "" : unit;
    List<String> spelled =
        figures.stream().map(figure -> spelled(figure.multiply(times)) + behind).toList();
    return withActuals(
            Indicator.of(byLabel ? label + "(" + unit + ")" : label),
            year,
            spelled.subList(1, spelled.size()))
        .withTarget(target.replace("%s", spelled(number.multiply(times)) + behind))
        .withResult(spelled.get(0));
  }

  /**
   * Goals with one to four indicators of {@link #twoResults}, of which the first has two results.
   *
   * @param policy the policy whose label words are used
   * @param year the year of targets and results
   * @return the goals
   */
  public static Arbitrary<ImmutableList<TwoResults>> goals(
      EvaluationPolicy policy, FiscalYear year) {
    return twoResults(policy, year).list().ofMinSize(1).ofMaxSize(4).map(ImmutableList::copyOf);
  }

  /**
   * Any indicators: cells of every kind in the spellings of offices, the words that the policy
   * lists, texts that trouble a reader, and texts that look like a figure and are none.
   *
   * @param policy the policy whose words are used
   * @param year the year of target and result
   * @return the indicators
   */
  public static Arbitrary<Indicator> anyIndicators(EvaluationPolicy policy, FiscalYear year) {
    Arbitrary<String> words =
        Arbitraries.of(
            Stream.concat(
                    Stream.of("実施"),
                    Stream.concat(
                        policy.words().outcomes().keySet().stream(),
                        policy.noData().words().keySet().stream()))
                .collect(toImmutableList()));
    Arbitrary<String> targets =
        Arbitraries.oneOf(CellArbitraries.targetSpellings(), words, CellArbitraries.soups());
    Arbitrary<String> results =
        Arbitraries.oneOf(CellArbitraries.measurementSpellings(), words, CellArbitraries.soups());
    Arbitrary<Indicator> spelled =
        Combinators.combine(
                Arbitraries.oneOf(
                    CellArbitraries.labels(), labels(policy), CellArbitraries.soups()),
                targets,
                results.list().ofSize(4))
            .as(
                (label, target, cells) ->
                    withActuals(Indicator.of(label), year, cells.subList(1, 4))
                        .withTarget(target)
                        .withResult(cells.get(0)));
    return Arbitraries.oneOf(spelled, SheetArbitraries.indicators());
  }

  /**
   * Goals as they are and shuffled.
   *
   * @param goals the goals
   * @param shuffledInside the same goals in the same order, each with its indicators shuffled
   * @param shuffled the same goals in another order
   */
  public record Shuffled(
      ImmutableList<Goal> goals,
      ImmutableList<Goal> shuffledInside,
      ImmutableList<Goal> shuffled) {}

  /**
   * Up to four goals with up to four indicators each, and the same ones shuffled.
   *
   * @param policy the policy whose label words are used
   * @param year the year of targets and results
   * @return the goals
   */
  public static Arbitrary<Shuffled> shuffled(EvaluationPolicy policy, FiscalYear year) {
    Arbitrary<Indicator> indicators =
        Arbitraries.oneOf(
            anyIndicators(policy, year), twoResults(policy, year).map(TwoResults::one));
    Arbitrary<List<List<Indicator>>> goals = indicators.list().ofMaxSize(4).list().ofMaxSize(4);
    return Combinators.combine(goals, Arbitraries.randoms())
        .as(
            (drawn, random) -> {
              ImmutableList<Goal> whole = goals(drawn);
              List<List<Indicator>> inside =
                  drawn.stream().<List<Indicator>>map(ArrayList::new).toList();
              inside.forEach(each -> Collections.shuffle(each, random));
              List<Goal> outside = new ArrayList<>(whole);
              Collections.shuffle(outside, random);
              return new Shuffled(whole, goals(inside), ImmutableList.copyOf(outside));
            });
  }

  private static ImmutableList<Goal> goals(List<List<Indicator>> indicators) {
    return indicators.stream()
        .map(each -> Goal.of(1, "目標", each.toArray(new Indicator[0])))
        .collect(toImmutableList());
  }

  private static Indicator withActuals(Indicator indicator, FiscalYear year, List<?> actuals) {
    Indicator with = indicator;
    for (int back = 1; back <= actuals.size(); back++) {
      Object actual = actuals.get(back - 1);
      with =
          with.withActual(
              year.plusYears(-back),
              actual instanceof BigDecimal number ? spelled(number) : actual.toString());
    }
    return with;
  }

  /** A number as cells spell it: with ▲ for a minus. */
  private static String spelled(BigDecimal number) {
    return (number.signum() < 0 ? "▲" : "") + number.abs().toPlainString();
  }
}
