package io.github.goalsheet.io.report.page;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.io.report.chart.Chart;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.util.stream.Collectors;

/**
 * One indicator.
 *
 * @param evaluation the indicator with its evaluation
 * @param place its place in the goal, from 1
 * @param goal its goal
 */
record IndicatorView(IndicatorEvaluation evaluation, int place, GoalView goal) {
  /**
   * One cell of the form.
   *
   * @param name what it is called
   * @param text its words
   * @param css the style class of what it holds
   */
  record Row(String name, String text, String css) {}

  private ViewContext context() {
    return goal.sheet().context();
  }

  private Texts texts() {
    return context().texts();
  }

  private FiscalYear year() {
    return goal.sheet().evaluation().sheet().fiscalYear();
  }

  String id() {
    return goal.id() + "i" + place;
  }

  Indicator indicator() {
    return evaluation.indicator();
  }

  boolean hasLabel() {
    return !Wording.isBlank(indicator().label());
  }

  /** The label, or what stands for a blank one. */
  String label() {
    return hasLabel() ? indicator().label() : texts().say("indicator.unnamed");
  }

  /** The cells, oldest first, then target and result. */
  ImmutableList<Row> rows() {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    indicator().actuals().forEach((year, cell) -> rows.add(row(year, "actual", cell.text(), "")));
    return rows.add(row(year(), "target", indicator().target().text(), "target"))
        .add(row(year(), "result", indicator().result().text(), "result"))
        .build();
  }

  private Row row(FiscalYear year, String kind, String text, String css) {
    String name = texts().say("cell", texts().shortYear(year), texts().say(kind));
    return new Row(name, Wording.isBlank(text) ? texts().say("nothing") : text, css);
  }

  Chart chart() {
    return Chart.of(evaluation, year(), context().policy(), context().chartWords());
  }

  String chartTitle() {
    return texts().say("chart.title", label());
  }

  /** The figures in a sentence, for those who do not see the chart. */
  String chartDescription(Chart chart) {
    return rows().stream()
            .map(row -> Texts.plain(row.name() + " " + row.text()))
            .collect(Collectors.joining(texts().say("list"), "", texts().say("stop")))
        + chartNote(chart);
  }

  /** What kind of chart it is, and where its axis starts. */
  String chartNote(Chart chart) {
    return switch (chart.form()) {
      case BARS -> texts().say("chart.bars");
      case DOTS -> texts().say("chart.dots", chart.start().orElseThrow());
      case WORDS -> texts().say("chart.words");
    };
  }

  Badge badge() {
    return context().indicators().computed(evaluation.assessment());
  }

  String reason() {
    return texts().say(evaluation.assessment().reason().message());
  }

  /** What was found in it. */
  ImmutableList<FindingView> findings() {
    return context().findings().at(id());
  }
}
