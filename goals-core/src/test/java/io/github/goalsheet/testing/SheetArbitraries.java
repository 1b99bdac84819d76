package io.github.goalsheet.testing;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sheets for properties. What a goal carries is always what the goal above has; apart from that,
 * everything that the model allows may come, but for actuals of the sheet's own year: blank labels,
 * missing dates, numbers out of order, goals without indicators, texts that trouble a file format.
 */
public final class SheetArbitraries {
  private static final int MAX_GOALS = 4;
  private static final int MAX_INDICATORS = 3;
  private static final int MAX_ACTUALS = 5;

  private SheetArbitraries() {}

  /**
   * Any sheet whose texts can be encoded and hold no NUL character, which no table can hold.
   *
   * @return the sheets
   */
  public static Arbitrary<GoalSheet> sheets() {
    return Combinators.combine(
            fiscalYears(),
            organizations(TextArbitraries.any()),
            TextArbitraries.any(),
            dates(),
            goals(),
            Combinators.combine(
                    TextArbitraries.any().list().ofMaxSize(3),
                    TextArbitraries.any().list().ofMaxSize(3))
                .as(Narrative::of))
        .as(GoalSheet::new)
        .map(SheetArbitraries::withoutOwnActuals)
        .withoutEdgeCases();
  }

  /** An actual of the sheet's own year would be read back as its result. */
  private static GoalSheet withoutOwnActuals(GoalSheet sheet) {
    return sheet.withGoals(
        Iterables.transform(
            sheet.goals(),
            goal ->
                goal.withIndicators(
                    Iterables.transform(
                        goal.indicators(),
                        indicator -> withoutActual(indicator, sheet.fiscalYear())))));
  }

  private static Indicator withoutActual(Indicator indicator, FiscalYear year) {
    return new Indicator(
        indicator.label(),
        ImmutableSortedMap.copyOf(Maps.filterKeys(indicator.actuals(), key -> !key.equals(year))),
        indicator.target(),
        indicator.result(),
        indicator.supplement(),
        indicator.status());
  }

  /**
   * Sheets that the form itself can express, so that writing one as sheet CSV and reading it back
   * loses nothing. The form cannot express:
   *
   * <ul>
   *   <li>blanks at the ends of a cell or of a line in it, control characters, line breaks other
   *       than LF, and paragraph marks; blank paragraphs and paragraphs of several lines;
   *   <li>actuals of other years than those just before the sheet's, or of more than five, or of
   *       different years in different indicators;
   *   <li>a goal without indicators, or an indicator that says nothing;
   *   <li>a goal that has no statement or initiatives, or no rating where others have one: a blank
   *       cell carries on what stands above, from left to right.
   * </ul>
   *
   * @return the sheets
   */
  public static Arbitrary<GoalSheet> formSheets() {
    return Combinators.combine(
            fiscalYears(),
            Arbitraries.integers().between(0, MAX_ACTUALS),
            Arbitraries.of(true, false))
        .flatAs(SheetArbitraries::formSheets)
        .withoutEdgeCases();
  }

  private static Arbitrary<GoalSheet> formSheets(FiscalYear year, int actuals, boolean rated) {
    Arbitrary<Indicator> indicators =
        Combinators.combine(
                TextArbitraries.line(),
                measurements().list().ofSize(actuals),
                targets(),
                measurements(),
                TextArbitraries.cell(),
                TextArbitraries.cell())
            .as(
                (label, past, target, result, supplement, status) ->
                    new Indicator(label, before(year, past), target, result, supplement, status));
    Arbitrary<Goal> goals =
        Combinators.combine(
                Arbitraries.integers().between(1, 99),
                Arbitraries.integers().between(1, 20).list().uniqueElements().ofMaxSize(3),
                TextArbitraries.line(),
                TextArbitraries.cell().filter(text -> !text.isEmpty()),
                indicators.list().ofMinSize(1).ofMaxSize(MAX_INDICATORS),
                rated ? ratings().map(Optional::of) : Arbitraries.just(Optional.<String>empty()))
            .as(SheetArbitraries::goal);
    Arbitrary<Set<FormField>> carried =
        Arbitraries.of(
            ImmutableSet.of(),
            ImmutableSet.of(FormField.STATEMENT),
            ImmutableSet.of(FormField.STATEMENT, FormField.INITIATIVES),
            Goal.CARRIABLE);
    Arbitrary<List<String>> paragraphs = TextArbitraries.line().list().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.just(year),
            organizations(TextArbitraries.line()),
            TextArbitraries.cell(),
            dates(),
            carrying(goals, carried, 1),
            Combinators.combine(paragraphs, paragraphs).as(Narrative::of))
        .as(GoalSheet::new);
  }

  /**
   * Any goals below each other, some of which carry what the one above has.
   *
   * @return the goals, none to some
   */
  public static Arbitrary<ImmutableList<Goal>> goals() {
    Arbitrary<Goal> goals =
        Combinators.combine(
                Draws.mostly(
                    Arbitraries.integers().between(1, 12),
                    Arbitraries.integers().greaterOrEqual(1)),
                Arbitraries.integers().list().ofMaxSize(3),
                TextArbitraries.any(),
                TextArbitraries.any(),
                indicators().list().ofMaxSize(MAX_INDICATORS),
                Draws.mostly(5, ratings(), TextArbitraries.any())
                    .map(rating -> Optional.of(rating).filter(text -> !Wording.isBlank(text))))
            .as(SheetArbitraries::goal);
    return carrying(goals, Arbitraries.subsetOf(Goal.CARRIABLE), 0);
  }

  /**
   * Any indicators, with actuals of any years.
   *
   * @return the indicators
   */
  public static Arbitrary<Indicator> indicators() {
    Arbitrary<Cell<Measurement>> anyMeasurements =
        Draws.mostly(5, measurements(), Draws.sample(CellArbitraries.measurements()));
    return Combinators.combine(
            Draws.mostly(5, TextArbitraries.any(), CellArbitraries.labels()),
            Combinators.combine(fiscalYears(), anyMeasurements)
                .as(Tuple::of)
                .list()
                .ofMaxSize(MAX_ACTUALS)
                .uniqueElements(Tuple.Tuple1::get1)
                .map(SheetArbitraries::byYear),
            Draws.mostly(5, targets(), Draws.sample(CellArbitraries.targets())),
            anyMeasurements,
            TextArbitraries.any(),
            TextArbitraries.any())
        .as(Indicator::new);
  }

  /**
   * Fiscal years, mostly those of today's forms.
   *
   * @return the years
   */
  public static Arbitrary<FiscalYear> fiscalYears() {
    return Draws.mostly(
            Arbitraries.integers().between(2010, 2030),
            Arbitraries.integers().between(FiscalYear.MIN_YEAR + 5, FiscalYear.MAX_YEAR))
        .map(FiscalYear::of);
  }

  /**
   * Dates of a sheet, each of which may be missing; in any order.
   *
   * @return the dates
   */
  public static Arbitrary<SheetDates> dates() {
    Arbitrary<Optional<LocalDate>> dates =
        Arbitraries.longs()
            .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay)
            .optional();
    return Combinators.combine(dates, dates, dates).as(SheetDates::new);
  }

  private static Arbitrary<Organization> organizations(Arbitrary<String> texts) {
    return Combinators.combine(texts, texts, texts).as(Organization::new);
  }

  private static Arbitrary<String> ratings() {
    return Arbitraries.of("達成", "一部未達成", "未達成", "Ａ", "評価不能");
  }

  private static Arbitrary<Cell<Target>> targets() {
    return Spellings.TARGETS.map(Cell::target);
  }

  private static Arbitrary<Cell<Measurement>> measurements() {
    return Spellings.MEASUREMENTS.map(Cell::measurement);
  }

  private static Goal goal(
      int number,
      List<Integer> parentGoals,
      String statement,
      String initiatives,
      List<Indicator> indicators,
      Optional<String> rating) {
    return new Goal(
        number,
        ImmutableList.copyOf(parentGoals),
        statement,
        initiatives,
        ImmutableList.copyOf(indicators),
        rating,
        ImmutableSet.of());
  }

  private static ImmutableSortedMap<FiscalYear, Cell<Measurement>> before(
      FiscalYear year, List<Cell<Measurement>> actuals) {
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> byYear =
        ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < actuals.size(); i++) {
      byYear.put(year.plusYears(i - actuals.size()), actuals.get(i));
    }
    return byYear.buildOrThrow();
  }

  private static ImmutableSortedMap<FiscalYear, Cell<Measurement>> byYear(
      List<Tuple.Tuple2<FiscalYear, Cell<Measurement>>> actuals) {
    return actuals.stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                naturalOrder(), Tuple.Tuple2::get1, Tuple.Tuple2::get2));
  }

  private static Arbitrary<ImmutableList<Goal>> carrying(
      Arbitrary<Goal> goals, Arbitrary<Set<FormField>> carried, int atLeast) {
    return Combinators.combine(goals, carried)
        .as(Tuple::of)
        .list()
        .ofMinSize(atLeast)
        .ofMaxSize(MAX_GOALS)
        .map(
            drawn -> {
              List<Goal> done = new ArrayList<>();
              drawn.forEach(
                  goal ->
                      done.add(
                          done.isEmpty()
                              ? goal.get1()
                              : carry(done.get(done.size() - 1), goal.get1(), goal.get2())));
              return ImmutableList.copyOf(done);
            });
  }

  private static Goal carry(Goal above, Goal goal, Set<FormField> fields) {
    ImmutableSet<FormField> carried =
        fields.stream()
            .filter(field -> field != FormField.RATING || above.rating().isPresent())
            .collect(ImmutableSet.toImmutableSet());
    return new Goal(
        goal.number(),
        goal.parentGoals(),
        carried.contains(FormField.STATEMENT) ? above.statement() : goal.statement(),
        carried.contains(FormField.INITIATIVES) ? above.initiatives() : goal.initiatives(),
        goal.indicators(),
        carried.contains(FormField.RATING) ? above.rating() : goal.rating(),
        carried);
  }
}
