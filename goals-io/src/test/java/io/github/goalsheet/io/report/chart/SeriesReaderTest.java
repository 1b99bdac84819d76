package io.github.goalsheet.io.report.chart;

import static io.github.goalsheet.io.report.chart.Indicators.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesReaderTest {
  private static Column.Figure figure(String value, String text) {
    return new Column.Figure(new BigDecimal(value), text);
  }

  private static Column.Content result(Series series) {
    return series.columns().get(series.columns().size() - 1).content();
  }

  @Test
  void columnsAreTheEarlierYearsAndTheResult() {
    assertThat(series("件数(件)", "100", "153", "45", "-").columns())
        .containsExactly(
            new Column("R2", "実績", figure("45", "45"), false),
            new Column("R3", "実績", new Column.Blank(), false),
            new Column("R4", "結果", figure("153", "153"), true));
  }

  @ParameterizedTest
  @CsvSource({"67 (1248人),67", "52（804人）,52", "'64 (1,105人)',64"})
  void whatStandsInBracketsBesideAFigureIsLeftToTheTable(String cell, String label) {
    assertThat(result(series("回数(回)", "50", cell))).isEqualTo(figure(label, label));
  }

  @Test
  void wordsStayWords() {
    assertThat(result(series("割合(%)", "87.6", "評価不能"))).isEqualTo(new Column.Words("評価不能"));
    assertThat(result(series("点", "3.8", "国際:3.9 地域:3.7")))
        .isEqualTo(new Column.Words("国際:3.9 地域:3.7"));
  }

  @Test
  void figuresAreBroughtIntoOneUnit() {
    Series series = series("売上(千円)", "6億円", "565,044千円", "3,907", "5億2,000万円");

    assertThat(series.values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("3907000"),
            new BigDecimal("520000000"),
            new BigDecimal("565044000"),
            new BigDecimal("600000000"));
  }

  @Test
  void withoutAUnitInAnyCellNoMultiplierOfTheLabelIsApplied() {
    assertThat(series("売上(千円)", "4,000", "3,907").values())
        .containsExactly(new BigDecimal("3907"), new BigDecimal("4000"));
  }

  @Test
  void aFigureInAnotherMeasureIsNotPlotted() {
    Series series = series("参加", "70回", "83回", "1,200人");

    assertThat(series.columns().get(0).content()).isEqualTo(new Column.Words("1,200人"));
  }

  @Test
  void figuresPerMonthDoNotStandBesideFiguresPerYear() {
    Series series = series("回数", "年36回", "年40回", "月3回");

    assertThat(series.columns().get(0).content()).isEqualTo(new Column.Words("月3回"));
    assertThat(result(series)).isEqualTo(figure("40", "年40回"));
  }

  @ParameterizedTest
  @CsvSource({"100,100", "85.0以上,85.0", "15以下,15", "約300,300"})
  void aNumericTargetIsALine(String target, BigDecimal value) {
    assertThat(series("", target, "90").aim()).contains(new TargetLevel.Line(value));
  }

  @Test
  void aRangeIsABand() {
    assertThat(series("率(%)", "70~80", "86").aim())
        .contains(new TargetLevel.Range(new BigDecimal("70"), new BigDecimal("80")));
  }

  @Test
  void aRangeInAnotherMeasureIsNoBand() {
    assertThat(series("回数", "70人~80人", "86回").aim()).isEmpty();
  }

  @Test
  void aTargetMeasuredFromEarlierYearsIsDrawnWhereTheEvaluationPutIt() {
    assertThat(series("人数(人)", "前年度以上", "802", "750", "790").aim())
        .map(aim -> aim.ends().get(0))
        .hasValueSatisfying(aim -> assertThat(aim).isEqualByComparingTo("790"));
  }

  @Test
  void aTargetMeasuredFromAYearWithoutAFigureIsNotDrawn() {
    assertThat(series("人数(人)", "前年度以上", "802", "-").aim()).isEmpty();
    assertThat(series("人数(人)", "前年度以上", "集計中", "790").aim()).isEmpty();
  }

  @Test
  void aTargetInWordsIsNotDrawnButSaid() {
    Series series = series("計画", "策定", "策定");

    assertThat(series.aim()).isEmpty();
    assertThat(series.aimText()).isEqualTo("策定");
  }

  @Test
  void aBlankTargetIsNotSaid() {
    assertThat(series("計画", "-", "3").aimText()).isEmpty();
    assertThat(series("計画", "-", "3").aim()).isEqualTo(Optional.empty());
  }
}
