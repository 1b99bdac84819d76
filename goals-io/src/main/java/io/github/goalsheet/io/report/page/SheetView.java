package io.github.goalsheet.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One sheet.
 *
 * @param evaluation the sheet with its evaluation
 * @param number its place in the report, from 1
 * @param context what all views share
 */
record SheetView(SheetEvaluation evaluation, int number, ViewContext context) {
  String id() {
    return "s" + number;
  }

  Organization organization() {
    return evaluation.sheet().organization();
  }

  /** What the sheet is called: its section, else its department. */
  String name() {
    Organization organization = organization();
    String name =
        Wording.isBlank(organization.section())
            ? organization.department()
            : organization.section();
    return Wording.isBlank(name) ? context.texts().say("section.unnamed") : name;
  }

  /** The department, where it does not serve as the name. */
  String department() {
    return Wording.isBlank(organization().section()) ? "" : organization().department();
  }

  String year() {
    return context.texts().year(evaluation.sheet().fiscalYear());
  }

  /** What the sheet is called in a list: with its department and year if the report has several. */
  String listed() {
    String label = context.labels().of(evaluation.sheet());
    String name = label.isEmpty() ? name() : label;
    return context.severalYears()
        ? name + " " + context.texts().shortYear(evaluation.sheet().fiscalYear())
        : name;
  }

  String purpose() {
    return evaluation.sheet().purpose();
  }

  Narrative narrative() {
    return evaluation.sheet().narrative();
  }

  /** Dates and contact by what they are called. */
  ImmutableMap<String, String> facts() {
    SheetDates dates = evaluation.sheet().dates();
    return ImmutableMap.of(
        context.texts().say("date.created"), date(dates.created()),
        context.texts().say("date.revised"), date(dates.revised()),
        context.texts().say("date.evaluated"), date(dates.evaluated()),
        context.texts().say("contact"), orNone(organization().contact()));
  }

  private String date(Optional<LocalDate> date) {
    return date.map(context.texts()::date).orElseGet(() -> orNone(""));
  }

  private String orNone(String text) {
    return Wording.isBlank(text) ? context.texts().say("nothing") : text;
  }

  /** How its goals are rated: as published, and as computed. */
  ImmutableList<Tally> tallies() {
    return context.tallies(evaluation.goals());
  }

  /** What was computed for the sheet as a whole, if the policy grades sheets. */
  Optional<Assessment> assessment() {
    return evaluation.assessment();
  }

  Badge badge(Assessment assessment) {
    return context.goals().computed(assessment);
  }

  ImmutableList<GoalView> goals() {
    return IntStream.range(0, evaluation.goals().size())
        .mapToObj(i -> new GoalView(evaluation.goals().get(i), i + 1, this))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many goals have a published rating that is not the computed one. */
  long differing() {
    return goals().stream().filter(GoalView::isDiffering).count();
  }

  /** What was found in its head or foot. */
  ImmutableList<FindingView> findings() {
    return context.findings().at(id());
  }

  /** How many findings there are in it and all that is in it. */
  int found() {
    return context.findings().in(number - 1);
  }
}
