package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One mistake for every rule. Most are made in the first indicator of the second section. */
final class Mistakes {
  private static final int SHEET = SoundSheets.SECOND;

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          inIndicator("unreadable_cell", FormField.RESULT, (i, year) -> i.withResult("1,24")),
          inIndicator("missing_target", FormField.TARGET, (i, year) -> i.withTarget("-")),
          inIndicator("missing_result", FormField.RESULT, (i, year) -> i.withResult("")),
          inIndicator("result_not_number", FormField.RESULT, (i, year) -> i.withResult("多数")),
          inIndicator(
              "unit_mismatch",
              FormField.RESULT,
              (i, year) -> i.withTarget("12kg").withResult("34℃")),
          inIndicator(
              "parts_do_not_add_up",
              FormField.STATUS,
              (i, year) ->
                  i.withStatus("9回(" + SoundSheets.list(List.of(3, 4, 1), "回", "、") + ")")),
          inIndicator(
              "formula_does_not_hold",
              FormField.SUPPLEMENT,
              (i, year) -> i.withSupplement("7人×8回=57人")),
          instead(
              "mean_out_of_range",
              FormField.STATUS,
              year ->
                  Indicator.of("窓口アンケート平均点(点)")
                      .withActual(year.plusYears(-1), "4.1")
                      .withTarget("4.5")
                      .withResult("4.6")
                      .withStatus("項目別：説明 4.9点 態度 4.7点")),
          instead(
              "running_total_differs",
              FormField.STATUS,
              year ->
                  Indicator.of("登録者数(累計)(人)")
                      .withActual(year.plusYears(-1), "100")
                      .withTarget("120")
                      .withResult("150")
                      .withStatus("新規登録者は40人、累計登録者は150人となりました。")),
          inGoal("rating_differs", FormField.RATING, Mistakes::rateOtherwise),
          inGoal("unknown_rating", FormField.RATING, goal -> goal.withRating("A")),
          inGoal(
              "missing_rating",
              FormField.RATING,
              goal -> changed(goal, goal.number(), Optional.empty())),
          new Mistake(
              "rated_without_figure",
              replacing(year -> Indicator.of("満足度(%)").withTarget("80").withResult("評価不能")),
              sheets -> Subject.of(SHEET, 0, FormField.RATING)),
          inIndicator(
              "target_below_actuals",
              FormField.TARGET,
              (i, year) ->
                  i.withActual(year.plusYears(-3), "9,999")
                      .withActual(year.plusYears(-2), "-")
                      .withActual(year.plusYears(-1), "9,998")),
          numbered("goal_number_repeated", 1, 1),
          numbered("goal_number_out_of_order", 2, 1),
          dated(
              "dates_out_of_order",
              FormField.EVALUATED,
              year -> dates(year.lastDay(), year.firstDay())),
          dated(
              "date_outside_fiscal_year",
              FormField.CREATED,
              year -> dates(year.firstDay().minusDays(1), year.lastDay())),
          new Mistake(
              "actual_years_do_not_fit",
              inSheet(SHEET, Mistakes::shiftActuals),
              sheets -> Subject.of(SHEET, FormField.FISCAL_YEAR)),
          new Mistake(
              "empty_narrative",
              inSheet(
                  SHEET,
                  sheet -> with(sheet, sheet.dates(), Narrative.of(List.of(" "), List.of("済")))),
              sheets -> Subject.of(SHEET, FormField.PLAN)),
          new Mistake(
              "missing_organization",
              inSheet(
                  SHEET,
                  sheet ->
                      new GoalSheet(
                          sheet.fiscalYear(),
                          new Organization("\u00A0", "\u3000", sheet.organization().contact()),
                          sheet.purpose(),
                          sheet.dates(),
                          sheet.goals(),
                          sheet.narrative())),
              sheets -> Subject.of(SHEET, FormField.DEPARTMENT)),
          new Mistake(
              "organization_repeated",
              sheets ->
                  ImmutableList.<GoalSheet>builder().addAll(sheets).add(sheets.get(SHEET)).build(),
              sheets -> Subject.of(sheets.size() - 1, FormField.SECTION)),
          inGoal("unknown_ward_goal", FormField.PARENT_GOALS, goal -> goal.withParentGoals(1, 99)),
          new Mistake(
              "unserved_ward_goal",
              inSheet(SoundSheets.WARD, Mistakes::addGoal),
              sheets ->
                  Subject.of(
                      SoundSheets.WARD,
                      sheets.get(SoundSheets.WARD).goals().size() - 1,
                      FormField.NUMBER)),
          new Mistake(
              "figure_restated",
              inSheet(SoundSheets.NEXT_YEAR, Mistakes::restate),
              sheets ->
                  Subject.ofActual(
                      SoundSheets.NEXT_YEAR, 0, 0, sheets.get(SoundSheets.FIRST).fiscalYear())));

  private Mistakes() {}

  private static Mistake inIndicator(
      String code, FormField field, BiFunction<Indicator, FiscalYear, Indicator> change) {
    return new Mistake(
        code,
        inSheet(
            SHEET,
            sheet ->
                inFirstGoal(
                    sheet,
                    goal -> {
                      List<Indicator> indicators = new ArrayList<>(goal.indicators());
                      indicators.set(0, change.apply(indicators.get(0), sheet.fiscalYear()));
                      return goal.withIndicators(indicators);
                    })),
        sheets -> Subject.of(SHEET, 0, 0, field));
  }

  /** Another indicator instead of those of the first goal, with the rating that it leads to. */
  private static Mistake instead(
      String code, FormField field, Function<FiscalYear, Indicator> made) {
    return new Mistake(code, replacing(made), sheets -> Subject.of(SHEET, 0, 0, field));
  }

  private static UnaryOperator<ImmutableList<GoalSheet>> replacing(
      Function<FiscalYear, Indicator> made) {
    return inSheet(
        SHEET,
        sheet ->
            inFirstGoal(
                sheet,
                goal -> {
                  Indicator indicator = made.apply(sheet.fiscalYear());
                  return SoundSheets.rated(
                      goal.withIndicators(List.of(indicator)), sheet.fiscalYear());
                }));
  }

  private static Mistake inGoal(String code, FormField field, UnaryOperator<Goal> change) {
    return new Mistake(
        code,
        inSheet(SHEET, sheet -> inFirstGoal(sheet, change)),
        sheets -> Subject.of(SHEET, 0, field));
  }

  private static Mistake numbered(String code, int first, int second) {
    return new Mistake(
        code,
        inSheet(
            SHEET,
            sheet -> {
              List<Goal> goals = new ArrayList<>(sheet.goals());
              goals.set(0, changed(goals.get(0), first, goals.get(0).rating()));
              goals.set(1, changed(goals.get(1), second, goals.get(1).rating()));
              return sheet.withGoals(goals);
            }),
        sheets -> Subject.of(SHEET, 1, FormField.NUMBER));
  }

  private static Mistake dated(
      String code, FormField field, Function<FiscalYear, SheetDates> dates) {
    return new Mistake(
        code,
        inSheet(SHEET, sheet -> with(sheet, dates.apply(sheet.fiscalYear()), sheet.narrative())),
        sheets -> Subject.of(SHEET, field));
  }

  private static SheetDates dates(LocalDate created, LocalDate evaluated) {
    return new SheetDates(Optional.of(created), Optional.empty(), Optional.of(evaluated));
  }

  private static UnaryOperator<ImmutableList<GoalSheet>> inSheet(
      int index, UnaryOperator<GoalSheet> change) {
    return sheets -> {
      List<GoalSheet> changed = new ArrayList<>(sheets);
      changed.set(index, change.apply(sheets.get(index)));
      return ImmutableList.copyOf(changed);
    };
  }

  private static GoalSheet inFirstGoal(GoalSheet sheet, UnaryOperator<Goal> change) {
    List<Goal> goals = new ArrayList<>(sheet.goals());
    goals.set(0, change.apply(goals.get(0)));
    return sheet.withGoals(goals);
  }

  private static GoalSheet with(GoalSheet sheet, SheetDates dates, Narrative narrative) {
    return new GoalSheet(
        sheet.fiscalYear(), sheet.organization(), sheet.purpose(), dates, sheet.goals(), narrative);
  }

  private static Goal changed(Goal goal, int number, Optional<String> rating) {
    return new Goal(
        number,
        goal.parentGoals(),
        goal.statement(),
        goal.initiatives(),
        goal.indicators(),
        rating,
        ImmutableSet.of());
  }

  private static Goal rateOtherwise(Goal goal) {
    return goal.withRating(goal.rating().orElseThrow().equals("達成") ? "未達成" : "達成");
  }

  private static GoalSheet addGoal(GoalSheet sheet) {
    return sheet.withGoals(
        ImmutableList.<Goal>builder()
            .addAll(sheet.goals())
            .add(changed(sheet.goals().get(0), 99, sheet.goals().get(0).rating()))
            .build());
  }

  private static GoalSheet shiftActuals(GoalSheet sheet) {
    return sheet.withGoals(
        sheet.goals().stream()
            .map(
                goal ->
                    goal.withIndicators(goal.indicators().stream().map(Mistakes::shift).toList()))
            .toList());
  }

  /** Each actual a year earlier, as in a form that was not brought up to date. */
  private static Indicator shift(Indicator indicator) {
    Indicator shifted =
        Indicator.of(indicator.label())
            .withTarget(indicator.target().text())
            .withResult(indicator.result().text())
            .withSupplement(indicator.supplement())
            .withStatus(indicator.status());
    for (FiscalYear year : indicator.actuals().keySet()) {
      shifted = shifted.withActual(year.plusYears(-1), indicator.actuals().get(year).text());
    }
    return shifted;
  }

  private static GoalSheet restate(GoalSheet sheet) {
    FiscalYear year = sheet.fiscalYear().plusYears(-1);
    return inFirstGoal(
        sheet,
        goal -> {
          List<Indicator> indicators = new ArrayList<>(goal.indicators());
          indicators.set(0, indicators.get(0).withActual(year, "8,765"));
          return goal.withIndicators(indicators);
        });
  }
}
