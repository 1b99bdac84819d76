package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Doubt;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.finding.text.Breakdown;
import io.github.goalsheet.finding.text.Figure;
import io.github.goalsheet.finding.text.Operation;
import io.github.goalsheet.finding.text.Part;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One finding of each type, for the documentation. The figures are of the invented city. */
final class Samples {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final Subject RATING = Subject.of(0, 0, FormField.RATING);
  private static final Subject TARGET = Subject.of(0, 0, 0, FormField.TARGET);
  private static final Subject RESULT = Subject.of(0, 0, 0, FormField.RESULT);
  private static final Subject STATUS = Subject.of(0, 0, 0, FormField.STATUS);
  private static final Subject SUPPLEMENT = Subject.of(0, 0, 0, FormField.SUPPLEMENT);
  private static final Subject NUMBER = Subject.of(0, 1, FormField.NUMBER);
  private static final Subject SECTION = Subject.of(1, FormField.SECTION);

  static final ImmutableList<Finding> ALL =
      ImmutableList.of(
          new CellFinding.UnreadableCell(RESULT, "5月4日", Doubt.LOOKS_LIKE_DATE),
          new CellFinding.MissingTarget(TARGET, "研修の参加者数(人)"),
          new CellFinding.MissingResult(RESULT, "研修の参加者数(人)"),
          new CellFinding.ResultNotNumber(RESULT, "100件", "多数"),
          new CellFinding.UnitMismatch(RESULT, "人", "回"),
          new TextFinding.PartsDoNotAddUp(
              STATUS,
              breakdown(
                  Operation.SUM,
                  "朝霧地区 3回、白鷺地区 4回、青葉地区 1回",
                  "8",
                  "回",
                  part("朝霧地区", "3", "3回"),
                  part("白鷺地区", "4", "4回"),
                  part("青葉地区", "1", "1回")),
              figure(Figure.Kind.TEXT, "9", "回")),
          new TextFinding.FormulaDoesNotHold(
              SUPPLEMENT,
              breakdown(
                  Operation.FORMULA,
                  "12人×4回",
                  "48",
                  "人",
                  part("", "12", "12人"),
                  part("", "4", "4回")),
              figure(Figure.Kind.TEXT, "52", "人")),
          new TextFinding.MeanOutOfRange(
              STATUS,
              breakdown(
                  Operation.MEAN,
                  "説明 4.9点、態度 4.7点",
                  "4.8",
                  "点",
                  part("説明", "4.9", "4.9点"),
                  part("態度", "4.7", "4.7点")),
              figure(Figure.Kind.RESULT, "4.6", "点")),
          new TextFinding.RunningTotalDiffers(
              STATUS,
              breakdown(
                  Operation.CARRIED_FORWARD,
                  "2,914人+463人",
                  "3377",
                  "人",
                  part("", "2914", "2,914人"),
                  part("", "463", "463人")),
              figure(Figure.Kind.RESULT, "3397", "人")),
          ratingDiffers(),
          new RatingFinding.UnknownRating(RATING, "A", ImmutableList.of("達成", "一部未達成", "未達成")),
          new RatingFinding.MissingRating(RATING, 1),
          new RatingFinding.RatedWithoutFigure(RATING, "未達成", "活動に参加した区民の割合(%)", "評価不能"),
          new TargetFinding.TargetBelowActuals(
              TARGET,
              "60",
              Direction.UP,
              ImmutableSortedMap.of(
                  R4.plusYears(-3), "81", R4.plusYears(-2), "95", R4.plusYears(-1), "104")),
          new SheetFinding.GoalNumberRepeated(NUMBER, 2),
          new SheetFinding.GoalNumberOutOfOrder(NUMBER, 2, 3),
          new SheetFinding.DatesOutOfOrder(
              Subject.of(0, FormField.EVALUATED),
              LocalDate.of(2022, 3, 31),
              FormField.CREATED,
              LocalDate.of(2022, 4, 1)),
          new SheetFinding.DateOutsideFiscalYear(
              Subject.of(0, FormField.CREATED), LocalDate.of(2021, 4, 1), R4),
          new SheetFinding.ActualYearsDoNotFit(
              Subject.of(0, FormField.FISCAL_YEAR),
              R4,
              ImmutableList.of(R4.plusYears(-4), R4.plusYears(-3), R4.plusYears(-2))),
          new SheetFinding.EmptyNarrative(Subject.of(0, FormField.OUTCOME)),
          new SheetFinding.MissingOrganization(Subject.of(0, FormField.DEPARTMENT)),
          new AcrossFinding.OrganizationRepeated(
              SECTION, "みどり区", "土木課", R4, Subject.of(0, FormField.SECTION)),
          new AcrossFinding.UnknownWardGoal(Subject.of(1, 0, FormField.PARENT_GOALS), 6, "みどり区"),
          new AcrossFinding.UnservedWardGoal(NUMBER, 5, "みどり区"),
          new AcrossFinding.FigureRestated(
              Subject.ofActual(1, 0, 0, R4), R4, "1,240", "1,225", RESULT));

  private Samples() {}

  private static Finding ratingDiffers() {
    Goal goal = Goal.of(2, "橋りょうの点検", Indicator.of("点検した橋の数(橋)").withTarget("25").withResult("23"));
    return new RatingFinding.RatingDiffers(
        RATING,
        "達成",
        "一部未達成",
        Evaluator.of(EvaluationPolicy.niigata()).evaluate(goal, R4).assessment().reason());
  }

  private static Part part(String label, String value, String text) {
    return new Part(label, new BigDecimal(value), text);
  }

  static Breakdown breakdown(
      Operation operation, String expression, String outcome, String unit, Part... parts) {
    return new Breakdown(
        operation,
        ImmutableList.copyOf(parts),
        expression,
        new BigDecimal(outcome),
        Optional.of(unit));
  }

  static Figure figure(Figure.Kind kind, String value, String unit) {
    return new Figure(kind, new BigDecimal(value), Optional.of(unit));
  }
}
