package io.github.goalsheet.io.report.chart;

import static io.github.goalsheet.io.report.chart.Indicators.chart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.goalsheet.io.report.chart.Mark.Anchor;
import io.github.goalsheet.io.report.chart.Mark.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
  private static <M extends Mark> List<M> marks(Chart chart, Class<M> type, Role... roles) {
    return chart.marks().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(mark -> List.of(roles).contains(mark.role()))
        .toList();
  }

  private static List<Mark.Rect> bars(Chart chart) {
    return marks(chart, Mark.Rect.class, Role.PAST, Role.RESULT);
  }

  private static double zero(Chart chart) {
    return marks(chart, Mark.Line.class, Role.BASE).get(0).y1();
  }

  private static double aim(Chart chart) {
    return marks(chart, Mark.Line.class, Role.AIM).get(0).y1();
  }

  private static List<String> texts(Chart chart, Role... roles) {
    return marks(chart, Mark.Text.class, roles).stream().map(Mark.Text::text).toList();
  }

  @Test
  void marksOfASimpleChart() {
    assertThat(chart("件数(件)", "4", "2", "4").marks())
        .containsExactly(
            new Mark.Rect(63.8, 22, 36, 114, Role.PAST),
            new Mark.Rect(191.8, 79, 36, 57, Role.RESULT),
            new Mark.Line(17.8, 136, 273.8, 136, Role.BASE),
            new Mark.Text(12.8, 141, Anchor.END, Role.TICK, "0"),
            new Mark.Line(17.8, 22, 145.8, 22, Role.AIM_BEFORE),
            new Mark.Line(145.8, 22, 277.8, 22, Role.AIM_EDGE),
            new Mark.Line(145.8, 22, 277.8, 22, Role.AIM),
            new Mark.Text(81.8, 17, Anchor.MIDDLE, Role.VALUE, "4"),
            new Mark.Text(81.8, 152, Anchor.MIDDLE, Role.HEADING, "R3"),
            new Mark.Text(81.8, 166, Anchor.MIDDLE, Role.HEADING, "実績"),
            new Mark.Text(209.8, 74, Anchor.MIDDLE, Role.RESULT_VALUE, "2"),
            new Mark.Text(209.8, 152, Anchor.MIDDLE, Role.HEADING, "R4"),
            new Mark.Text(209.8, 166, Anchor.MIDDLE, Role.HEADING, "結果"),
            new Mark.Text(282.8, 21, Anchor.START, Role.AIM_WORDS, "目標"),
            new Mark.Text(282.8, 35, Anchor.START, Role.AIM_WORDS, "4"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "differ widely | 100 | 153 | 45 | BARS",
        "differ by a tenth of the largest | 100 | 90 | 95 | BARS",
        "differ by less | 100 | 91 | 95 | DOTS",
        "are all the same | 100 | 100 | 100 | BARS",
        "reach down to zero | 0 | 1 | 0 | BARS",
        "lie below zero | -5 | -5.1 | -5.2 | BARS",
        "lie far apart | 1,000,000 | 3 | 2 | BARS",
        "are none | 実施 | 実施 | - | WORDS",
        "are none, but the target is | 100 | 集計中 | - | BARS",
      })
  void theFormFollowsTheFigures(
      String figures, String target, String result, String actual, Chart.Form form) {
    assertThat(chart("", target, result, actual).form()).as(figures).isEqualTo(form);
  }

  @Test
  void barsStartAtZeroAndAreAsHighAsTheirFigures() {
    Chart chart = chart("件数(件)", "100", "153", "45", "81");

    assertThat(bars(chart)).hasSize(3);
    assertThat(bars(chart))
        .allSatisfy(bar -> assertThat(bar.y() + bar.height()).isCloseTo(zero(chart), within(0.11)));
    assertThat(bars(chart).get(2).height() / bars(chart).get(0).height())
        .isCloseTo(153 / 45.0, within(0.01));
    assertThat(chart.start()).contains("0");
  }

  @Test
  void negativeFiguresHangBelowZeroWithTheirLabelsUnderThem() {
    Chart chart = chart("収支(百万円)", "▲3.5以上", "1.2", "▲8.0");

    assertThat(bars(chart).get(0).y()).isEqualTo(zero(chart));
    assertThat(bars(chart).get(1).y()).isLessThan(zero(chart));
    assertThat(aim(chart)).isGreaterThan(zero(chart));
    Mark.Text label = marks(chart, Mark.Text.class, Role.VALUE).get(0);
    assertThat(label.text()).isEqualTo("▲8.0");
    assertThat(label.y()).isBetween(zero(chart) + bars(chart).get(0).height(), Frame.BOTTOM);
  }

  @Test
  void zeroIsALineThatCanBeSeen() {
    Chart chart = chart("苦情(件)", "0件", "0", "3", "0");

    assertThat(bars(chart)).hasSize(1);
    assertThat(marks(chart, Mark.Line.class, Role.PAST, Role.RESULT))
        .extracting(Mark.Line::y1)
        .containsExactly(zero(chart), zero(chart));
    assertThat(texts(chart, Role.VALUE, Role.RESULT_VALUE)).containsExactly("3", "0", "0");
  }

  @Test
  void missingYearsAreGapsAndWordsStandInTheirColumn() {
    Chart chart = chart("割合(%)", "40以上", "評価不能", "38.2", "-", "20.9");

    assertThat(bars(chart)).hasSize(2);
    assertThat(texts(chart, Role.WORDS)).containsExactly("–", "評価不能");
  }

  @Test
  void dotsAreNotJoinedAcrossAGap() {
    Chart chart = chart("点", "4.50", "4.47", "4.65", "-", "4.70");

    assertThat(marks(chart, Mark.Dot.class, Role.PAST)).hasSize(2);
    assertThat(marks(chart, Mark.Dot.class, Role.RESULT)).hasSize(1);
    assertThat(marks(chart, Mark.Line.class, Role.PAST)).hasSize(1);
  }

  @Test
  void aDotPlotSaysWhereItsAxisStarts() {
    Chart chart = chart("点", "4.50", "4.47", "4.65", "4.51", "4.70");

    assertThat(chart.start()).contains("4.4");
    assertThat(texts(chart, Role.TICK)).containsExactly("4.4", "4.5", "4.6", "4.7", "4.8");
    assertThat(marks(chart, Mark.Line.class, Role.BASE)).isEmpty();
    assertThat(marks(chart, Mark.Dot.class, Role.RESULT).get(0).y()).isGreaterThan(aim(chart));
  }

  @Test
  void aBandIsAsHighAsItIsWide() {
    Chart chart = chart("発注率(%)", "70~80", "86", "80", "40");
    Mark.Rect band = marks(chart, Mark.Rect.class, Role.AIM).get(0);

    assertThat(marks(chart, Mark.Line.class, Role.AIM)).isEmpty();
    assertThat(band.height() / bars(chart).get(2).height()).isCloseTo(10 / 86.0, within(0.01));
    assertThat(band.y()).isCloseTo(bars(chart).get(0).y(), within(0.11));
    assertThat(texts(chart, Role.AIM_WORDS)).containsExactly("目標", "70~80");
  }

  @Test
  void aLabelIsLiftedAboveTheLineOfTheTarget() {
    Chart chart = chart("延長(m)", "90", "78", "261");
    Mark.Text label = marks(chart, Mark.Text.class, Role.RESULT_VALUE).get(0);

    assertThat(label.y()).isLessThan(aim(chart)).isGreaterThan(aim(chart) - Frame.LINE);
  }

  @Test
  void aLabelFarBelowTheLineOfTheTargetStaysAtItsBar() {
    Chart chart = chart("延長(m)", "90", "10", "261");
    Mark.Text label = marks(chart, Mark.Text.class, Role.RESULT_VALUE).get(0);

    assertThat(label.y()).isGreaterThan(aim(chart));
  }

  @Test
  void theTargetIsSaidAtTheTopWhereItIsNoNumber() {
    Chart chart = chart("割合(%)", "実施", "38.2");

    assertThat(marks(chart, Mark.Line.class, Role.AIM)).isEmpty();
    assertThat(texts(chart, Role.AIM_WORDS)).containsExactly("目標", "実施");
  }

  @Test
  void nothingIsSaidOfATargetThatIsNotThere() {
    Chart chart = chart("人数(人)", "", "52");

    assertThat(texts(chart, Role.AIM_WORDS)).isEmpty();
    assertThat(bars(chart)).hasSize(1);
  }

  @Test
  void wordsAreTilesInTheOrderOfTheForm() {
    Chart chart = chart("対象", "対象者の全て", "対象者の全て(56)", "-", "実施");

    assertThat(chart.start()).isEmpty();
    assertThat(texts(chart, Role.HEADING))
        .containsExactly("R2", "実績", "R3", "実績", "R4", "目標", "R4", "結果");
    assertThat(marks(chart, Mark.Rect.class, Role.BLANK, Role.TILE, Role.RESULT_TILE))
        .extracting(Mark.Rect::role)
        .containsExactly(Role.BLANK, Role.TILE, Role.TILE, Role.RESULT_TILE);
    assertThat(texts(chart, Role.WORDS)).containsExactly("–", "実施", "対象者の全て");
    assertThat(texts(chart, Role.RESULT_VALUE)).containsExactly("対象者の全て", "(56)");
  }

  @Test
  void anEmptyIndicatorIsARowOfBlankTiles() {
    Chart chart = chart("", "", "", "");

    assertThat(marks(chart, Mark.Rect.class, Role.BLANK)).hasSize(3);
    assertThat(texts(chart, Role.WORDS)).containsExactly("–", "–", "–");
  }

  @Test
  void manyYearsMakeAWiderChart() {
    Chart chart = chart("件数(件)", "100", "90", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    assertThat(bars(chart)).hasSize(10);
    assertThat(chart.width()).isGreaterThan(chart("件数(件)", "100", "90", "1").width());
  }

  @Property
  void everyMarkLiesOnTheChart(
      @ForAll @Size(min = 1, max = 5)
          List<@BigRange(min = "-1e9", max = "1e9") @Scale(2) BigDecimal> actuals,
      @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(2) BigDecimal target,
      @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(2) BigDecimal result) {
    Chart chart =
        chart(
            "",
            target.toPlainString(),
            result.toPlainString(),
            actuals.stream().map(BigDecimal::toPlainString).toArray(String[]::new));

    assertThat(chart.marks())
        .allSatisfy(
            mark -> {
              assertThat(heights(mark)).allMatch(y -> y >= 0 && y <= chart.height());
              assertThat(places(mark)).allMatch(x -> x >= 0 && x <= chart.width());
            });
  }

  private static Stream<Double> heights(Mark mark) {
    if (mark instanceof Mark.Rect rect) {
      return Stream.of(rect.y(), rect.y() + rect.height(), rect.height());
    }
    if (mark instanceof Mark.Line line) {
      return Stream.of(line.y1(), line.y2());
    }
    return Stream.of(mark instanceof Mark.Dot dot ? dot.y() : ((Mark.Text) mark).y());
  }

  private static Stream<Double> places(Mark mark) {
    if (mark instanceof Mark.Rect rect) {
      return Stream.of(rect.x(), rect.x() + rect.width(), rect.width());
    }
    if (mark instanceof Mark.Line line) {
      return Stream.of(line.x1(), line.x2());
    }
    return Stream.of(mark instanceof Mark.Dot dot ? dot.x() : ((Mark.Text) mark).x());
  }
}
