package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Grade;
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
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Sheets of a ward that are sound by construction: the ward's own sheet, two sections, and the plan
 * of the first section for the next year. Ratings are computed, texts are made from the figures.
 */
final class SoundSheets {
  static final int WARD = 0;
  static final int FIRST = 1;
  static final int SECOND = 2;
  static final int NEXT_YEAR = 3;

  private static final ImmutableList<String> UNITS = ImmutableList.of("件", "回", "人", "団体", "m");
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("朝霧地区", "白鷺地区", "青葉会場", "若葉会場", "親子講座", "公開講座");

  private final Random random;
  private final FiscalYear year;

  private SoundSheets(long seed) {
    this.random = new Random(seed);
    this.year = FiscalYear.of(2015 + random.nextInt(20));
  }

  static Arbitrary<ImmutableList<GoalSheet>> wards() {
    return Arbitraries.longs().map(SoundSheets::ward);
  }

  static ImmutableList<GoalSheet> ward(long seed) {
    return new SoundSheets(seed).ward();
  }

  private ImmutableList<GoalSheet> ward() {
    GoalSheet own = sheet("", 1 + random.nextInt(3));
    GoalSheet first = serving(sheet("地域課", 1 + random.nextInt(4)), own.goals().size());
    GoalSheet second = serving(sheet("健康課", 2 + random.nextInt(3)), own.goals().size());
    return ImmutableList.of(own, first, second, nextYear(first));
  }

  private GoalSheet sheet(String section, int goals) {
    List<Goal> made = new ArrayList<>();
    for (int number = 1; number <= goals; number++) {
      made.add(rated(goal(number), year));
    }
    if (random.nextBoolean()) {
      made.addAll(merged(goals + 1));
    }
    LocalDate created = year.firstDay().plusDays(random.nextInt(60));
    LocalDate evaluated = year.lastDay().minusDays(random.nextInt(60));
    return new GoalSheet(
        year,
        new Organization("みどり区", section, "0000-00-0000"),
        "区民の暮らしを支えます。",
        new SheetDates(
            Optional.of(created),
            random.nextBoolean() ? Optional.of(created.plusDays(100)) : Optional.empty(),
            Optional.of(evaluated)),
        ImmutableList.copyOf(made),
        Narrative.of(List.of("重点的に取り組みます。"), List.of("おおむね進みました。")));
  }

  private Goal goal(int number) {
    ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      indicators.add(indicator(number + "の" + i));
    }
    return Goal.of(number, "目標その" + number, indicators.build().toArray(new Indicator[0]))
        .withInitiatives("・取り組み");
  }

  /** Two goals whose rating cell is merged: it rates the indicators of both. */
  private List<Goal> merged(int number) {
    Goal upper = goal(number);
    Goal lower = goal(number + 1);
    ImmutableList<Indicator> all =
        ImmutableList.<Indicator>builder()
            .addAll(upper.indicators())
            .addAll(lower.indicators())
            .build();
    String rating = rated(upper.withIndicators(all), year).rating().orElseThrow();
    return List.of(
        upper.withRating(rating),
        new Goal(
            lower.number(),
            lower.parentGoals(),
            upper.statement(),
            upper.initiatives(),
            lower.indicators(),
            Optional.of(rating),
            ImmutableSet.of(FormField.STATEMENT, FormField.INITIATIVES, FormField.RATING)));
  }

  private Indicator indicator(String name) {
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    int people = 2 + random.nextInt(20);
    int times = 2 + random.nextInt(20);
    int target = people * times;
    int result = 4 + random.nextInt(2 * target);
    Indicator made =
        Indicator.of("指標" + name + "の数(" + unit + ")")
            .withActual(year.plusYears(-3), Integer.toString(1 + random.nextInt(target)))
            .withActual(year.plusYears(-2), random.nextBoolean() ? "-" : "1,234")
            .withActual(year.plusYears(-1), Integer.toString(random.nextInt(2 * target)))
            .withTarget(target + (random.nextBoolean() ? "以上" : ""))
            .withResult(result + (random.nextBoolean() ? unit : ""));
    return (random.nextBoolean()
            ? made.withSupplement("・" + people + "人×" + times + "回=" + target + "人")
            : made)
        .withStatus(status(split(result), unit, result));
  }

  /** Parts that add up to a number. */
  private List<Integer> split(int whole) {
    List<Integer> parts = new ArrayList<>();
    int rest = whole;
    int count = 2 + random.nextInt(3);
    for (int i = 1; i < count; i++) {
      int part = random.nextInt(rest + 1);
      parts.add(part);
      rest -= part;
    }
    parts.add(rest);
    return parts;
  }

  private String status(List<Integer> parts, String unit, int total) {
    return switch (random.nextInt(5)) {
      case 0 -> "予定どおり進めました。";
      case 1 -> "取り組みを進めました。" + list(parts, unit, " ");
      case 2 -> "合わせて" + total + unit + "(" + list(parts, unit, "、") + ")となりました。";
      case 3 -> list(parts, unit, "、") + "、計" + total + unit + "となりました。";
      default -> list(parts, unit, "\n");
    };
  }

  static String list(List<Integer> parts, String unit, String separator) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      items.add(NAMES.get(i) + " " + parts.get(i) + unit);
    }
    return String.join(separator, items);
  }

  /** The goal with the rating that its indicators lead to. */
  static Goal rated(Goal goal, FiscalYear year) {
    Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());
    Grade grade = evaluator.evaluate(goal, year).assessment().grade().orElseThrow();
    return goal.withRating(grade.name());
  }

  /** Serves all goals of the ward. */
  private static GoalSheet serving(GoalSheet sheet, int wardGoals) {
    Integer[] numbers = new Integer[wardGoals];
    for (int i = 0; i < wardGoals; i++) {
      numbers[i] = i + 1;
    }
    List<Goal> goals = new ArrayList<>(sheet.goals());
    goals.set(0, goals.get(0).withParentGoals(numbers));
    return sheet.withGoals(goals);
  }

  /** The plan for the next year, which repeats what was reached. */
  private GoalSheet nextYear(GoalSheet sheet) {
    List<Goal> goals = new ArrayList<>();
    for (Goal goal : sheet.goals()) {
      List<Indicator> indicators = new ArrayList<>();
      for (Indicator indicator : goal.indicators()) {
        Indicator next = Indicator.of(indicator.label());
        for (int back = 2; back >= 1; back--) {
          FiscalYear each = year.plusYears(-back);
          next = next.withActual(each, indicator.actuals().get(each).text());
        }
        indicators.add(next.withActual(year, indicator.result().text()).withTarget("9,999"));
      }
      goals.add(
          new Goal(
              goal.number(),
              ImmutableList.of(),
              goal.statement(),
              goal.initiatives(),
              ImmutableList.copyOf(indicators),
              Optional.empty(),
              ImmutableSet.of()));
    }
    FiscalYear next = year.plusYears(1);
    return new GoalSheet(
        next,
        sheet.organization(),
        sheet.purpose(),
        new SheetDates(Optional.of(next.firstDay()), Optional.empty(), Optional.empty()),
        ImmutableList.copyOf(goals),
        Narrative.of(List.of("引き続き取り組みます。"), List.of()));
  }
}
