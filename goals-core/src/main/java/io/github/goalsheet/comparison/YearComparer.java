package io.github.goalsheet.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays two years side by side. Immutable and thread-safe. */
public final class YearComparer {
  private final EvaluationPolicy policy;
  private final Meaning meaning;

  private YearComparer(EvaluationPolicy policy) {
    this.policy = policy;
    this.meaning = new Meaning(policy);
  }

  /**
   * A comparer that knows by a policy which figures are better.
   *
   * @param policy the policy
   * @return the comparer
   */
  public static YearComparer of(EvaluationPolicy policy) {
    return new YearComparer(requireNonNull(policy, "policy"));
  }

  /**
   * What identifies an organization over the years.
   *
   * @param organization the organization
   * @return its department and section, without regard to widths and blanks; no contact
   */
  public static Organization identity(Organization organization) {
    return Organization.of(
        Wording.compact(organization.department()), Wording.compact(organization.section()));
  }

  /**
   * Compares the sheets of the organizations that are in both sets. Where one has sheets of several
   * years, {@link YearChoice} says which two are compared.
   *
   * @param earlier the sheets of the earlier year
   * @param later the sheets of the later year
   * @return the comparison
   */
  public YearComparison compare(Iterable<GoalSheet> earlier, Iterable<GoalSheet> later) {
    YearChoice choice = YearChoice.of(earlier, later);
    return new YearComparison(
        choice.pairs().stream()
            .map(pair -> compare(pair.earlier(), pair.later()))
            .collect(ImmutableList.toImmutableList()),
        choice.onlyEarlier(),
        choice.onlyLater(),
        choice.left());
  }

  /**
   * Compares two sheets, whoever's they are.
   *
   * @param earlier the sheet of the earlier year
   * @param later the sheet of the later year
   * @return the comparison
   */
  public SheetComparison compare(GoalSheet earlier, GoalSheet later) {
    ImmutableBiMap<Position, Position> match = IndicatorMatch.of(earlier, later);
    ImmutableList<IndicatorComparison> indicators =
        match.entrySet().stream()
            .map(each -> compare(earlier, each.getKey(), later, each.getValue()))
            .sorted(
                Comparator.comparingInt((IndicatorComparison each) -> each.later().goal())
                    .thenComparingInt(each -> each.later().indicator()))
            .collect(ImmutableList.toImmutableList());
    Held kept = Held.of(earlier, match.keySet(), later);
    Held found = Held.of(later, match.values(), earlier);
    return new SheetComparison(
        earlier,
        later,
        indicators,
        kept.otherGoals(),
        found.otherGoals(),
        kept.otherIndicators(),
        found.otherIndicators());
  }

  private IndicatorComparison compare(GoalSheet sheet, Position at, GoalSheet next, Position then) {
    Indicator earlier = indicator(sheet, at);
    Indicator later = indicator(next, then);
    boolean sameTarget = meaning.isSame(earlier.target(), earlier, later.target(), later);
    return new IndicatorComparison(
        at,
        then,
        later.label(),
        restated(earlier, sheet.fiscalYear(), later),
        sameTarget
            ? Optional.empty()
            : Optional.of(new TargetChange(earlier.target(), later.target())),
        Trend.of(
            meaning,
            earlier,
            sheet.fiscalYear(),
            later,
            next.fiscalYear(),
            direction(earlier, sheet.fiscalYear(), later, next.fiscalYear())));
  }

  /** The direction that the later target states; where it states none, that of the earlier one. */
  private Optional<Direction> direction(
      Indicator earlier, FiscalYear year, Indicator later, FiscalYear next) {
    return later.target().isNone() || later.target().reading().doubt().isPresent()
        ? policy.directionOf(earlier, year).or(() -> policy.directionOf(later, next))
        : policy.directionOf(later, next).or(() -> policy.directionOf(earlier, year));
  }

  private static Indicator indicator(GoalSheet sheet, Position at) {
    return sheet.goals().get(at.goal()).indicators().get(at.indicator());
  }

  private ImmutableList<Restatement> restated(Indicator earlier, FiscalYear year, Indicator later) {
    ImmutableList.Builder<Restatement> restated = ImmutableList.builder();
    later
        .actuals()
        .forEach(
            (each, after) -> {
              Cell<Measurement> before =
                  each.equals(year) ? earlier.result() : earlier.actuals().get(each);
              if (before != null
                  && !before.isNone()
                  && !after.isNone()
                  && !meaning.isSame(before, earlier, after, later)) {
                restated.add(new Restatement(each, before, after));
              }
            });
    return restated.build();
  }

  /** What of a sheet the other sheet does not hold. */
  private record Held(ImmutableList<Goal> otherGoals, ImmutableList<Indicator> otherIndicators) {

    static Held of(GoalSheet sheet, Set<Position> matched, GoalSheet other) {
      Set<Integer> goals = matched.stream().map(Position::goal).collect(Collectors.toSet());
      Set<String> statements =
          other.goals().stream()
              .map(goal -> Wording.compact(goal.statement()))
              .collect(Collectors.toSet());
      ImmutableList.Builder<Goal> otherGoals = ImmutableList.builder();
      ImmutableList.Builder<Indicator> otherIndicators = ImmutableList.builder();
      for (int g = 0; g < sheet.goals().size(); g++) {
        Goal goal = sheet.goals().get(g);
        int index = g;
        if (goals.contains(g) || statements.contains(Wording.compact(goal.statement()))) {
          IntStream.range(0, goal.indicators().size())
              .filter(i -> !matched.contains(new Position(index, i)))
              .forEach(i -> otherIndicators.add(goal.indicators().get(i)));
        } else {
          otherGoals.add(goal);
        }
      }
      return new Held(otherGoals.build(), otherIndicators.build());
    }
  }
}
