package io.github.goalsheet.io;

import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.comparison.YearComparison;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.util.List;

/** Two small years that differ in everything that a comparison tells. */
public final class Comparisons {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final FiscalYear R5 = FiscalYear.of(2023);

  private Comparisons() {}

  /** The comparison. */
  public static YearComparison small() {
    Indicator before =
        Indicator.of("延長\n(m)")
            .withActual(R4.plusYears(-1), "1,100")
            .withTarget("90")
            .withResult("100");
    Indicator after = Indicator.of("延長(m)").withActual(R4, "98").withTarget("95").withResult("98");
    Indicator words = Indicator.of("計画").withTarget("策定");
    GoalSheet earlier =
        sheet(
            R4,
            "土木課",
            Goal.of(1, "道路を守ります。", before, Indicator.of("苦情(件)").withResult("3")),
            Goal.of(2, "橋を守ります。", words));
    GoalSheet later =
        sheet(
            R5,
            "土木課",
            Goal.of(1, "道路を守ります。", after, Indicator.of("通報(件)").withTarget("5")),
            Goal.of(2, "側溝を直します。", Indicator.of("箇所数(箇所)").withTarget("7")));
    GoalSheet same = sheet(R4, "総務課", Goal.of(1, "計画をつくります。", words));
    GoalSheet again = sheet(R5, "総務課", Goal.of(1, "計画をつくります。", words));
    return YearComparer.of(EvaluationPolicy.niigata())
        .compare(List.of(earlier, same, sheet(R4, "旧課")), List.of(later, again, sheet(R5, "新課")));
  }

  /** An organization that has a sheet of another year, too, which is not compared. */
  public static YearComparison withOthers() {
    return YearComparer.of(EvaluationPolicy.niigata())
        .compare(
            List.of(
                sheet(R4.plusYears(-1), "土木課"), sheet(R4, "土木課"), sheet(R4.plusYears(-2), "土木課")),
            List.of(sheet(R5, "土木課")));
  }

  private static GoalSheet sheet(FiscalYear year, String section, Goal... goals) {
    return GoalSheet.of(year, Organization.of("みどり区", section), goals);
  }
}
