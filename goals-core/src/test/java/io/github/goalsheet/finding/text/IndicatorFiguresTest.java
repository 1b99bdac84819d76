package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.finding.text.RowFigure.Fit;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorFiguresTest {
  private static final FiscalYear R4 = FiscalYear.of(2022);

  private static IndicatorFigures row(Indicator indicator) {
    return IndicatorFigures.of(indicator, R4);
  }

  private static RowFigure result(String label, String result) {
    return row(Indicator.of(label).withResult(result)).result().orElseThrow();
  }

  @Test
  void itHoldsTheFiguresOfItsCells() {
    IndicatorFigures row =
        row(
            Indicator.of("参加者数(人)")
                .withActual(R4.plusYears(-2), "多数")
                .withActual(R4.plusYears(-1), "90")
                .withTarget("100以上")
                .withResult("約110 (3回)"));

    assertThat(row.result().orElseThrow().figure())
        .isEqualTo(new Figure(Figure.Kind.RESULT, new BigDecimal("110"), Optional.of("人")));
    assertThat(row.result().orElseThrow().exact()).isFalse();
    assertThat(row.second().orElseThrow().figure())
        .isEqualTo(new Figure(Figure.Kind.SECOND_RESULT, new BigDecimal("3"), Optional.of("回")));
    assertThat(row.target().orElseThrow().figure())
        .isEqualTo(new Figure(Figure.Kind.TARGET, new BigDecimal("100"), Optional.of("人")));
    assertThat(row.actuals())
        .extracting(each -> each.figure().value().intValue())
        .containsExactly(90);
    assertThat(row.previous().orElseThrow().figure().value()).isEqualByComparingTo("90");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "多数", "評価不能", "男:3 女:4"})
  void aResultThatIsNoOneNumberIsNoFigure(String result) {
    IndicatorFigures row = row(Indicator.of("人数(人)").withResult(result));

    assertThat(row.result()).isEmpty();
    assertThat(row.second()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"70, true", "70以上, true", "70未満, true", "70~80, false", "約70, false", "前年度以上, false"})
  void aTargetIsAFigureIfItIsANumberOrABound(String target, boolean figure) {
    assertThat(row(Indicator.of("人数(人)").withTarget(target)).target().isPresent())
        .isEqualTo(figure);
  }

  @Test
  void onlyTheYearBeforeIsThePreviousOne() {
    Indicator older = Indicator.of("人数(人)").withActual(R4.plusYears(-2), "90");

    assertThat(row(older).previous()).isEmpty();
    assertThat(row(older).actuals()).hasSize(1);
    assertThat(row(older.withActual(R4.plusYears(-1), "集計中")).previous()).isEmpty();
  }

  @Test
  void theLabelSaysHowItsFiguresAreMeant() {
    assertThat(row(Indicator.of("平均点(点)")).isAverage()).isTrue();
    assertThat(row(Indicator.of("点数(平均)")).isAverage()).isTrue();
    assertThat(row(Indicator.of("点数(点)")).isAverage()).isFalse();
    assertThat(row(Indicator.of("登録者数(累計)(人)")).isCumulative()).isTrue();
    assertThat(row(Indicator.of("累積登録者数(人)")).isCumulative()).isTrue();
    assertThat(row(Indicator.of("登録者数(人)")).isCumulative()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "参加者数(人), true",
    "参加者延人数(人), true",
    "参加率(%), false",
    "参加者の割合(%), false",
    "平均参加者数(人), false",
    "登録者数(累計)(人), false",
    "最大参加者数(人), false",
    "最高齢(歳), false",
    "最多参加者数(人), false",
    "参加実人数(人), false",
    "参加者実数(人), false",
    "純増数(人), false",
    "増減数(人), false",
    "目標との差(人), false",
  })
  void onlyPlainCountsAreTheSumOfAllTheirParts(String label, boolean plain) {
    assertThat(row(Indicator.of(label)).isPlainCount()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "人数(人), 9, 人, SAME",
    "人数(人), 9, 名, SAME",
    "補助額(千円), 9, 円, SAME",
    "人数(人), 9, 回, OTHER",
    "人数, 9, 人, SAME",
    "参加組数, 9, 組, SAME",
    "参加者, 9, 人, UNKNOWN",
    "人数(人), 9回, 回, SAME",
    "人数(人), 9回, 人, OTHER",
    "回数(回/月), 9, 回, OTHER",
  })
  void aUnitFitsAFigureOrNot(String label, String result, String unit, Fit fit) {
    assertThat(result(label, result).fit(unit)).isEqualTo(fit);
  }

  @Test
  void aFigureIsConvertedIntoTheUnitOfAList() {
    assertThat(result("補助額(千円)", "500").in("円")).isEqualByComparingTo("500000");
    assertThat(result("補助額(千円)", "500").in("回")).isEqualByComparingTo("500");
    assertThat(result("参加者", "500").in("人")).isEqualByComparingTo("500");
    assertThat(result("補助額(千円)", "500").rounding("円")).isEqualByComparingTo("500");
    assertThat(result("来場者数(万人)", "1.8").rounding("人")).isEqualByComparingTo("500");
    assertThat(result("人数(人)", "18").rounding("人")).isEqualByComparingTo("0");
  }

  @Test
  void timesAreComparedAsTheyAreMeant() {
    assertThat(result("所要時間", "100分").isExplainedBy(sum("60", "40", "時間"))).isFalse();
    assertThat(result("所要時間", "100分").isExplainedBy(sum("60", "40", "分"))).isTrue();
    assertThat(result("所要時間", "90分").isExplainedBy(sum("1", "0.5", "時間"))).isTrue();
  }

  private static Breakdown sum(String first, String second, String unit) {
    return Breakdown.sum(
        ImmutableList.of(
            new Part("A", new BigDecimal(first), first),
            new Part("B", new BigDecimal(second), second)),
        Optional.of(unit).filter(u -> !u.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "人数(人), 5, 2, 3, 人, true",
    "人数(人), 5, 2, 4, 人, false",
    "人数(人), 5.0, 2, 3, 人, true",
    "人数(人), 5, 2, 3, 回, true",
    "人数(人), 5, 2, 3, '', false",
    "割合(%), 5, 2, 3, 回, false",
    "割合(%), 5, 2, 3, %, true",
    "人数(人), 5, 2, 3, %, false",
    "人数, 5, 2, 3, 件, true",
    "回数(回/月), 5, 2, 3, 回, false",
    "金額(千円), 5, 2000, 3000, 円, true",
    "金額(千円), 5, 2, 3, 円, false",
  })
  void aSumExplainsAFigure(
      String label, String result, String first, String second, String unit, boolean explained) {
    assertThat(result(label, result).isExplainedBy(sum(first, second, unit))).isEqualTo(explained);
  }

  @ParameterizedTest
  @CsvSource({
    "4.5, false",
    "4.6, true",
    "4.55, true",
    "4.550, true",
    "4.54, false",
    "5, true",
    "4, false"
  })
  void aMeanExplainsAFigureIfItIsRoundedToIt(String result, boolean explained) {
    Breakdown mean =
        Breakdown.mean(
            ImmutableList.of(
                new Part("A", new BigDecimal("4.2"), "4.2点"),
                new Part("B", new BigDecimal("4.9"), "4.9点")),
            Optional.of("点"));

    assertThat(mean.outcome()).isEqualByComparingTo("4.55");
    assertThat(result("平均点(点)", result).isExplainedBy(mean)).isEqualTo(explained);
  }

  @Test
  void aMeanThatDoesNotEndIsCutAfter34Digits() {
    Part one = new Part("", BigDecimal.ONE, "1");
    Breakdown mean =
        Breakdown.mean(
            ImmutableList.of(one, one, new Part("", BigDecimal.ZERO, "0")), Optional.empty());

    assertThat(mean.outcome()).isEqualTo(new BigDecimal("0." + "6".repeat(33) + "7"));
    assertThat(mean.expression()).isEqualTo("1、1、0");
    assertThat(mean.operation()).isEqualTo(Operation.MEAN);
  }
}
