package io.github.goalsheet.io.report.chart;

import static io.github.goalsheet.io.report.chart.Indicators.chart;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.report.chart.Mark.Role;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of whatever cells may say: nothing leaves the frame, and words stay beside each other. */
class ChartFormPropertiesTest {
  private static final double ROUNDING = 0.2;

  /** What an axis says is set smaller, and may be a little wider than its column. */
  private static final Set<Role> SMALL = Set.of(Role.HEADING, Role.TICK);

  private static final Set<Role> FIGURES = Set.of(Role.VALUE, Role.RESULT_VALUE);

  /** A text with the room that it takes, from the left to the right. */
  private record Extent(Mark.Text text, double from, double to) {
    static Extent of(Mark.Text text) {
      double unit = SMALL.contains(text.role()) ? Frame.UNIT * 11 / 12 : Frame.UNIT;
      double width = TextWidth.of(text.text()) * unit;
      double from =
          switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
          };
      return new Extent(text, from, from + width);
    }

    boolean overlaps(Extent other) {
      return from < other.to - ROUNDING && other.from < to - ROUNDING;
    }
  }

  private static List<Extent> texts(Chart chart) {
    return chart.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .map(Extent::of)
        .toList();
  }

  private static void assertSound(Chart chart) {
    assertThat(chart.width()).isFinite().isPositive();
    for (Mark mark : chart.marks()) {
      assertThat(mark.toString()).doesNotContain("NaN").doesNotContain("Infinity");
      if (mark instanceof Mark.Rect rect) {
        assertThat(rect.width()).isNotNegative();
        assertThat(rect.height()).isNotNegative();
        assertThat(rect.x()).isNotNegative();
        assertThat(rect.y()).isNotNegative();
        assertThat(rect.x() + rect.width()).isLessThanOrEqualTo(chart.width() + ROUNDING);
        assertThat(rect.y() + rect.height()).isLessThanOrEqualTo(chart.height() + ROUNDING);
      }
    }
    for (Extent text : texts(chart)) {
      assertThat(text.from()).as("%s", text).isGreaterThanOrEqualTo(-ROUNDING);
      assertThat(text.to()).as("%s", text).isLessThanOrEqualTo(chart.width() + ROUNDING);
      assertThat(text.text().y()).as("%s", text).isBetween(Frame.LINE / 2, chart.height());
      assertThat(text.text().text()).isNotBlank();
    }
  }

  private static void assertHeadingsApart(Chart chart) {
    List<Extent> headings =
        texts(chart).stream().filter(each -> each.text().role() == Role.HEADING).toList();
    for (int i = 0; i < headings.size(); i++) {
      for (int j = 0; j < i; j++) {
        Extent one = headings.get(i);
        Extent other = headings.get(j);
        assertThat(one.text().y() == other.text().y() && one.overlaps(other))
            .as("%s and %s", one, other)
            .isFalse();
      }
    }
  }

  @Property(tries = 500)
  void nothingLeavesTheFrameAndHeadingsStayApart(
      @ForAll("labels") String label,
      @ForAll("targets") String target,
      @ForAll("measurements") String result,
      @ForAll("years") List<String> actuals) {
    Chart chart = chart(label, target, result, actuals.toArray(String[]::new));

    assertSound(chart);
    assertHeadingsApart(chart);
  }

  @Property(tries = 300)
  void everyFigureIsDrawnOnceAndEveryYearNamedOnce(
      @ForAll("targets") String target,
      @ForAll("figures") String result,
      @ForAll("years") List<String> actuals) {
    Chart chart = chart("数", target, result, actuals.toArray(String[]::new));
    long columns = chart.form() == Chart.Form.WORDS ? actuals.size() + 2L : actuals.size() + 1L;

    assertThat(texts(chart).stream().filter(each -> each.text().role() == Role.HEADING))
        .hasSize((int) (2 * columns));
    assertThat(chart.start().isPresent()).isEqualTo(chart.form() != Chart.Form.WORDS);
  }

  /** As high as the letters of a figure are. */
  private static final double LETTERS = 10;

  @Property(tries = 300)
  void figuresOfNeighboursStayApart(
      @ForAll("large") String target,
      @ForAll("large") String result,
      @ForAll("largeYears") List<String> actuals) {
    List<Extent> figures =
        texts(chart("", target, result, actuals.toArray(String[]::new))).stream()
            .filter(each -> FIGURES.contains(each.text().role()))
            .toList();
    for (int i = 1; i < figures.size(); i++) {
      Extent left = figures.get(i - 1);
      Extent right = figures.get(i);
      boolean level = Math.abs(left.text().y() - right.text().y()) < LETTERS;

      assertThat(level && left.overlaps(right)).as("%s and %s", left, right).isFalse();
    }
  }

  @Provide
  Arbitrary<String> large() {
    return Arbitraries.of(
        "12,345,678",
        "▲12,345,678",
        "123,456,789円",
        "1,234,567,890,123",
        "-9,999,999,999",
        "99,999,999人",
        "5億6,504万4千円",
        "1",
        "0.123456789",
        "100.00000001");
  }

  @Provide
  Arbitrary<List<String>> largeYears() {
    return large().list().ofMinSize(1).ofMaxSize(7);
  }

  @Property(tries = 300)
  void ticksRunThroughTheFigures(
      @ForAll("figures") String target,
      @ForAll("figures") String result,
      @ForAll("figureYears") List<String> actuals) {
    Chart chart = chart("", target, result, actuals.toArray(String[]::new));
    List<Double> ticks =
        chart.marks().stream()
            .filter(mark -> mark.role() == Role.GRID || mark.role() == Role.BASE)
            .map(mark -> ((Mark.Line) mark).y1())
            .toList();

    assertThat(ticks).isNotEmpty();
    if (chart.form() == Chart.Form.DOTS) {
      assertThat(ticks).hasSizeBetween(2, 8).doesNotHaveDuplicates();
      chart.marks().stream()
          .filter(Mark.Dot.class::isInstance)
          .map(mark -> ((Mark.Dot) mark).y())
          .forEach(y -> assertThat(y).isBetween(Collections.min(ticks), Collections.max(ticks)));
    }
  }

  @Property(tries = 100)
  void anyNumberOfYearsHasRoom(
      @ForAll @IntRange(max = 40) int years, @ForAll("measurements") String cell) {
    Chart chart = chart("", "", cell, Collections.nCopies(years, cell).toArray(String[]::new));

    assertSound(chart);
    assertHeadingsApart(chart);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0000001",
        "-0.0000001",
        "1",
        "999999999999",
        "999999999999999999",
        "▲999999999999",
        "1兆",
        "12,345,678,901,234億",
        "100.00000000001",
        "5-4",
        "80%(前年81%)",
        "約3万",
        "-",
        "",
        "評価不能",
        "実施",
        "男:1 女:2"
      })
  void oneCellAloneIsAChart(String cell) {
    assertSound(chart("", "", cell));
    assertSound(chart("", cell, ""));
    assertSound(chart("", cell, cell, cell, cell, cell));
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of("", "件数(件)", "割合(%)", "金額(千円)", "点", "延べ人数(万人)");
  }

  @Provide
  Arbitrary<String> figures() {
    return Arbitraries.of(
        "0",
        "1",
        "1.0",
        "0.001",
        "0.0000001",
        "-1",
        "▲3.5",
        "99",
        "100",
        "100.5",
        "101",
        "1,000",
        "12,345,678",
        "-12,345,678",
        "999,999,999,999",
        "4.47",
        "4.50",
        "4.70");
  }

  @Provide
  Arbitrary<List<String>> figureYears() {
    return figures().list().ofMaxSize(7);
  }

  @Provide
  Arbitrary<String> measurements() {
    return Arbitraries.oneOf(
        figures(),
        Arbitraries.of(
            "",
            "-",
            "評価不能",
            "集計中",
            "実施",
            "対象者の全て(56)",
            "67 (1248人)",
            "70万人",
            "9割",
            "98.5%",
            "3回/月",
            "男女計:6.4% 男性:9.8%",
            "5億6,504万4千円",
            "とても長い言葉がここに書かれている場合の例です",
            "W".repeat(60),
            "約100",
            "12/20"));
  }

  @Provide
  Arbitrary<List<String>> years() {
    return measurements().list().ofMaxSize(7);
  }

  @Provide
  Arbitrary<String> targets() {
    return Arbitraries.oneOf(
        measurements(),
        Arbitraries.of(
            "70~80",
            "80以上",
            "5以下",
            "0件",
            "前年度以上",
            "前年度比+5%",
            "約30",
            "実施",
            "▲3.5以上",
            "40%以上、60%以下",
            "999,999,999,999以上",
            "令和5年3月31日までに策定"));
  }
}
