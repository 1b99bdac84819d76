package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.finding.CheckedSheets.GoalAt;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Organization;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ward goals (部区 組織目標) that the goals of sections serve, where the department's own sheet is
 * among those checked: the one of the same year and department whose section is blank or is the
 * department itself.
 */
final class WardGoalCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AcrossFinding.UnknownWardGoal.RULE, AcrossFinding.UnservedWardGoal.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    List<SheetAt> all = sheets.sheets().toList();
    return all.stream()
        .filter(WardGoalCheck::isDepartment)
        .flatMap(
            department -> {
              List<SheetAt> sections =
                  all.stream().filter(other -> isSectionOf(other, department)).toList();
              boolean read =
                  sections.stream()
                      .allMatch(at -> sheets.isRead(at.index(), FormField.PARENT_GOALS));
              return Stream.concat(
                  unknown(department, sections),
                  read ? unserved(department, sections) : Stream.empty());
            });
  }

  private static boolean isDepartment(SheetAt at) {
    Organization organization = YearComparer.identity(at.sheet().organization());
    return !organization.department().isEmpty()
        && (organization.section().isEmpty()
            || organization.section().equals(organization.department()));
  }

  private static boolean isSectionOf(SheetAt at, SheetAt department) {
    return !isDepartment(at)
        && at.sheet().fiscalYear().equals(department.sheet().fiscalYear())
        && name(at).equals(name(department));
  }

  private static String name(SheetAt at) {
    return YearComparer.identity(at.sheet().organization()).department();
  }

  private static Stream<Remark> unknown(SheetAt department, List<SheetAt> sections) {
    ImmutableSet<Integer> known =
        department.sheet().goals().stream()
            .map(Goal::number)
            .collect(ImmutableSet.toImmutableSet());
    return sections.stream()
        .flatMap(SheetAt::goals)
        .flatMap(
            at ->
                at.goal().parentGoals().stream()
                    .filter(number -> !known.contains(number))
                    .map(number -> unknown(at, number, department)));
  }

  private static Remark unknown(GoalAt at, int number, SheetAt department) {
    return new AcrossFinding.UnknownWardGoal(
        at.subject(FormField.PARENT_GOALS), number, department.sheet().organization().department());
  }

  private static Stream<Remark> unserved(SheetAt department, List<SheetAt> sections) {
    ImmutableSet<Integer> served =
        sections.stream()
            .flatMap(section -> section.sheet().goals().stream())
            .flatMap(goal -> goal.parentGoals().stream())
            .collect(ImmutableSet.toImmutableSet());
    return sections.isEmpty()
        ? Stream.empty()
        : department
            .goals()
            .filter(at -> !served.contains(at.goal().number()))
            .map(
                at ->
                    new AcrossFinding.UnservedWardGoal(
                        at.subject(FormField.NUMBER),
                        at.goal().number(),
                        department.sheet().organization().department()));
  }
}
