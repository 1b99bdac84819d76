package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sheets for tests of one check: sound but for what the test says. */
final class Build {
  static final FiscalYear R4 = FiscalYear.of(2022);

  private Build() {}

  static Indicator met() {
    return Indicator.of("件数(件)").withTarget("10").withResult("12");
  }

  static Goal goal(int number, Indicator... indicators) {
    return Goal.of(number, "目標" + number, indicators);
  }

  static GoalSheet evaluated(Goal... goals) {
    return sheet("地域課", R4, Optional.of(R4.lastDay()), goals);
  }

  static GoalSheet planned(Goal... goals) {
    return sheet("地域課", R4, Optional.empty(), goals);
  }

  static GoalSheet sheet(
      String section, FiscalYear year, Optional<LocalDate> evaluated, Goal... goals) {
    return new GoalSheet(
        year,
        Organization.of("みどり区", section),
        "",
        new SheetDates(Optional.of(year.firstDay()), Optional.empty(), evaluated),
        ImmutableList.copyOf(goals),
        Narrative.of(List.of("本文"), List.of("本文")));
  }

  /** The findings of all checks, each as code and message. */
  static Stream<Finding> findings(GoalSheet... sheets) {
    return Checker.of(EvaluationPolicy.niigata())
        .check(ImmutableList.copyOf(sheets))
        .findings()
        .stream()
        .map(CheckReport.Found::finding);
  }

  /** The Japanese sentences of the findings. */
  static List<String> sentences(GoalSheet... sheets) {
    return findings(sheets).map(finding -> finding.message().ja()).toList();
  }

  static List<String> codes(GoalSheet... sheets) {
    return findings(sheets).map(finding -> finding.rule().code()).toList();
  }
}
