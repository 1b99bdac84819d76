package com.example;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.util.List;
import java.util.stream.Collectors;

/** Rates a sheet that is built in code. */
final class Explain {
  private Explain() {}

  static GoalSheet sheet() {
    Indicator satisfaction =
        Indicator.of("講座の満足度(%)")
            .withTarget("85.0以上")
            .withResult("82.5")
            .withActual(FiscalYear.parse("R3"), "86.1");
    Goal goal = Goal.of(1, "学びの場を広げます。", satisfaction).withRating("達成");
    return GoalSheet.of(FiscalYear.parse("令和4年度"), Organization.of("みどり区", "地域課"), goal);
  }

  static String explanation() {
    GoalEvaluation goal =
        Evaluator.of(EvaluationPolicy.niigata()).evaluate(sheet()).goals().get(0);
    return goal.assessment().grade().orElseThrow().name()
        + " "
        + goal.agreement()
        + " "
        + goal.assessment().reason().message().ja();
  }

  static List<String> findings() {
    return Checker.of(EvaluationPolicy.niigata()).check(List.of(sheet())).findings().stream()
        .map(found -> found.finding().rule().code())
        .collect(Collectors.toUnmodifiableList());
  }
}
