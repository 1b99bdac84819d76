package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.comparison.IndicatorComparison;
import io.github.goalsheet.comparison.Position;
import io.github.goalsheet.comparison.Restatement;
import io.github.goalsheet.comparison.SheetComparison;
import io.github.goalsheet.comparison.Trend;
import io.github.goalsheet.comparison.YearComparison;
import io.github.goalsheet.io.json.stream.IoSteps;
import io.github.goalsheet.io.json.stream.JsonNames;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes a comparison of two years as JSON: {@code
 * {"format":"comparison","version":1,"sheets":[…],"onlyEarlier":[…],"onlyLater":[…],"inputs":[…]}},
 * indented, UTF-8 with LF. {@link Schemas#comparison()} describes it. {@code target} is left out
 * where it means the same in both years; {@code left}, sheets that were not chosen, where there are
 * none.
 */
public final class JsonComparisonWriter {
  /** The format's name in its field {@code format}. */
  static final String FORMAT = "comparison";

  /** The format's version in its field {@code version}. */
  static final int VERSION = 1;

  private final JsonOut out;

  private JsonComparisonWriter(JsonOut out) {
    this.out = out;
  }

  /**
   * Writes a comparison.
   *
   * @param comparison the comparison
   * @param inputs what was read of each input; empty if that is not known
   * @param stream where to write it; closed
   * @throws IOException if the stream fails
   */
  public static void write(
      YearComparison comparison, ImmutableList<ReadInput> inputs, OutputStream stream)
      throws IOException {
    IoSteps.io(
        () -> {
          try (JsonOut out = JsonOut.to(stream, true)) {
            new JsonComparisonWriter(out).write(comparison, inputs);
          }
        });
  }

  private void write(YearComparison comparison, ImmutableList<ReadInput> inputs) {
    out.object().field("format", FORMAT).field("version", VERSION).array("sheets");
    comparison.sheets().forEach(this::sheet);
    out.end();
    organizations("onlyEarlier", comparison.onlyEarlier());
    organizations("onlyLater", comparison.onlyLater());
    if (!comparison.left().isEmpty()) {
      out.array("left");
      comparison
          .left()
          .forEach(
              sheet -> organization(sheet).field("fiscalYear", sheet.fiscalYear().year()).end());
      out.end();
    }
    InputsJson.write(out, inputs);
    out.end().endLine();
  }

  private void organizations(String name, ImmutableList<GoalSheet> sheets) {
    out.array(name);
    sheets.forEach(sheet -> organization(sheet).end());
    out.end();
  }

  private JsonOut organization(GoalSheet sheet) {
    return out.object()
        .field("department", sheet.organization().department())
        .field("section", sheet.organization().section());
  }

  private void sheet(SheetComparison sheet) {
    organization(sheet.later())
        .field("earlier", sheet.earlier().fiscalYear().year())
        .field("later", sheet.later().fiscalYear().year())
        .array("indicators");
    sheet.indicators().forEach(each -> indicator(sheet, each));
    out.end();
    goals("droppedGoals", sheet.droppedGoals());
    goals("newGoals", sheet.newGoals());
    labels("droppedIndicators", sheet.droppedIndicators());
    labels("newIndicators", sheet.newIndicators());
    out.end();
  }

  private void indicator(SheetComparison sheet, IndicatorComparison indicator) {
    out.object()
        .field("label", indicator.label())
        .field("earlierGoal", number(sheet.earlier(), indicator.earlier()))
        .field("laterGoal", number(sheet.later(), indicator.later()))
        .array("restated");
    indicator.restated().forEach(this::restated);
    out.end();
    indicator
        .target()
        .ifPresent(
            change ->
                out.object("target")
                    .field("before", change.before().text())
                    .field("after", change.after().text())
                    .end());
    trend(indicator.trend());
    out.end();
  }

  private static int number(GoalSheet sheet, Position position) {
    return sheet.goals().get(position.goal()).number();
  }

  private void restated(Restatement restated) {
    out.object()
        .field("fiscalYear", restated.year().year())
        .field("before", restated.before().text())
        .field("after", restated.after().text())
        .end();
  }

  private void trend(Trend trend) {
    out.object("trend").array("figures");
    trend
        .figures()
        .forEach(
            (year, figure) ->
                out.object()
                    .field("fiscalYear", year.year())
                    .number("value", Optional.of(figure))
                    .end());
    out.end().field("unit", trend.unit()).field("movement", JsonNames.of(trend.movement())).end();
  }

  private void goals(String name, ImmutableList<Goal> goals) {
    out.array(name);
    goals.forEach(
        goal ->
            out.object().field("number", goal.number()).field("statement", goal.statement()).end());
    out.end();
  }

  private void labels(String name, ImmutableList<Indicator> indicators) {
    out.texts(
        name, indicators.stream().map(Indicator::label).collect(ImmutableList.toImmutableList()));
  }
}
