package io.github.goalsheet.io.json;

import com.google.common.collect.Iterables;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.IndicatorLabel;
import io.github.goalsheet.io.json.stream.JsonNames;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;

/** Writes the fields of a sheet, verbatim words first and what is derived from them beside. */
final class SheetJson {
  private final JsonOut out;

  SheetJson(JsonOut out) {
    this.out = out;
  }

  void sheet(GoalSheet sheet) {
    out.object().field("fiscalYear", sheet.fiscalYear().year());
    organization(sheet.organization());
    out.field("purpose", sheet.purpose());
    dates(sheet.dates());
    out.array("goals");
    sheet.goals().forEach(this::goal);
    out.end();
    out.object("narrative")
        .texts("plan", sheet.narrative().plan())
        .texts("outcome", sheet.narrative().outcome())
        .end();
    out.end();
  }

  private void organization(Organization organization) {
    out.object("organization")
        .field("department", organization.department())
        .field("section", organization.section())
        .field("contact", organization.contact())
        .end();
  }

  private void dates(SheetDates dates) {
    out.object("dates")
        .field("created", dates.created().map(LocalDate::toString))
        .field("revised", dates.revised().map(LocalDate::toString))
        .field("evaluated", dates.evaluated().map(LocalDate::toString))
        .end();
  }

  private void goal(Goal goal) {
    out.object()
        .field("number", goal.number())
        .numbers("parentGoals", goal.parentGoals())
        .field("statement", goal.statement())
        .field("initiatives", goal.initiatives())
        .texts("initiativeItems", goal.initiativeItems())
        .array("indicators");
    goal.indicators().forEach(this::indicator);
    out.end()
        .field("rating", goal.rating())
        .texts("carried", Iterables.transform(goal.carried(), JsonNames::of))
        .end();
  }

  private void indicator(Indicator indicator) {
    IndicatorLabel label = IndicatorLabel.parse(indicator.label());
    out.object()
        .field("label", indicator.label())
        .field("name", label.name())
        .field("unit", label.unit())
        .field("cumulative", label.cumulative())
        .array("actuals");
    indicator
        .actuals()
        .forEach((year, actual) -> cell(out.object().field("fiscalYear", year.year()), actual));
    out.end();
    cell(out.object("target"), indicator.target());
    cell(out.object("result"), indicator.result());
    out.field("supplement", indicator.supplement()).field("status", indicator.status()).end();
  }

  private static void cell(JsonOut object, Cell<?> cell) {
    object.field("text", cell.text()).fields(ReadingJson.of(cell.reading())).end();
  }
}
