package io.github.goalsheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.SecondFigure;
import io.github.goalsheet.evaluation.TargetRules;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {
  private static final Meaning MEANING = new Meaning(EvaluationPolicy.niigata());
  private static final Meaning SECOND =
      new Meaning(
          EvaluationPolicy.of("second", EvaluationPolicy.niigata().scale())
              .with(TargetRules.DEFAULT.withSecondFigure(SecondFigure.COUNTS)));
  private static final Indicator PLAIN = Indicator.of("実績");

  private static boolean sameTarget(String one, String label, String other, String otherLabel) {
    return MEANING.isSame(
        Cell.target(one), Indicator.of(label), Cell.target(other), Indicator.of(otherLabel));
  }

  private static boolean sameFigure(String one, String other) {
    return MEANING.isSame(Cell.measurement(one), PLAIN, Cell.measurement(other), PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "85.0以上 | 85以上 | true",
        "85以上 | 85 | false",
        "85以上 | 85以下 | false",
        "85以上 | 85超 | false",
        "85%以上 | ８５％以上 | true",
        "8割以上 | 80%以上 | true",
        "8割以上 | 81%以上 | false",
        "2時間以内 | 120分以内 | true",
        "2時間以内 | 100分以内 | false",
        "1.5時間 | 90分 | true",
        "10秒 | 0.1時間 | false",
        "約2時間 | 約120分 | true",
        "約2時間以内 | 約120分 | false",
        "3社(7社) | 3社(8社) | true",
        "3回/月 | 月3回 | true",
        "3回/月 | 年3回 | false",
        "3回/月 | 3回 | false",
        "2km | 2,000m | true",
        "2km | 2kg | false",
        "2km | 2 | true",
        "約300人 | 300人程度 | true",
        "約300人 | 300人 | false",
        "約300人以上 | 300人以上 | false",
        "概ね8割以上 | 約80%以上 | true",
        "概ね8割以上 | 8割以上 | false",
        "70~80 | 70-80 | true",
        "70~80 | 70以上80以下 | false",
        "前年度以上 | 昨年度以上 | true",
        "前年度以上 | 前年度超 | false",
        "前年度以上 | 現状以上 | false",
        "前年度比+5% | 前年度比105% | true",
        "過去3年平均以上 | 過去5年平均以上 | false",
        "実施 | 実施 | true",
        "実 施 | 実施 | false",
        "実施 | 実施する | false",
        "男:3 女:4 | 男：３　女：４ | true",
        "男:3 女:4 | 女:4 男:3 | true",
        "男:3 女:4 | 男:4 女:3 | false",
        "- | ― | true",
        "- | 0 | false",
        "0 | ゼロ | true",
        "5月4日 | 5-4 | false",
      })
  void targetsMeanTheSameHoweverTheyAreSpelled(String one, String other, boolean same) {
    assertThat(sameTarget(one, "目標", other, "目標")).isEqualTo(same);
    assertThat(sameTarget(other, "目標", one, "目標")).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "281.5 | 281.50 | true",
        "17,756 | １７７５６ | true",
        "70万人 | 700,000人 | true",
        "70万人 | 700,001人 | false",
        "▲3.5 | △3.5 | true",
        "▲3.5 | 3.5 | false",
        "約70人 | 70人 | false",
        "約70人 | 70人程度 | true",
        "52 (804人) | 52（804人） | true",
        "52 (804人) | 52 | true",
        "52 | 52 (804人) | true",
        "52 (804人) | 52 (805人) | false",
        "52 (804人) | 53 (804人) | false",
        "60% (12/20) | 60% | true",
        "60% (速報値) | 60% | true",
        "評価不能 | 評 価 不 能 | true",
        "評価不能 | 集計中 | false",
        "対象者の全て(48) | 対象者の全て (48) | true",
        "対象者の全て(48) | 対象者の全て(49) | false",
      })
  void figuresMeanTheSameHoweverTheyAreSpelled(String one, String other, boolean same) {
    assertThat(sameFigure(one, other)).isEqualTo(same);
    assertThat(sameFigure(other, one)).isEqualTo(same);
  }

  @Test
  void aNumberWithoutAUnitIsInThatOfItsLabel() {
    assertThat(sameTarget("2,000", "金額(千円)", "200万円", "金額(千円)")).isTrue();
    assertThat(sameTarget("2,000", "金額(千円)", "2,000円", "金額(千円)")).isFalse();
    assertThat(sameTarget("70以上", "回数(回)", "70回以上", "回数")).isTrue();
    assertThat(sameTarget("70以上", "回数(回)", "70人以上", "回数")).isFalse();
    assertThat(sameTarget("3", "回数(回/月)", "月3回", "回数")).isTrue();
  }

  private static Optional<BigDecimal> number(String text, String label, String unit) {
    return MEANING.number(
        Measurement.parse(text), Indicator.of(label), Optional.of(unit).filter(u -> !u.isEmpty()));
  }

  @Test
  void aNumberIsConvertedIntoAUnit() {
    assertThat(number("2km", "距離", "m")).contains(new BigDecimal("2000"));
    assertThat(number("2", "距離(km)", "m")).contains(new BigDecimal("2000"));
    assertThat(number("2", "距離", "m")).contains(new BigDecimal("2"));
    assertThat(number("2km", "距離", "")).contains(new BigDecimal("2"));
    assertThat(number("2kg", "距離", "m")).isEmpty();
    assertThat(number("多数", "距離", "m")).isEmpty();
    assertThat(number("評価不能", "距離", "")).isEmpty();
  }

  @Test
  void theUnitIsThatOfTheCellElseOfTheLabel() {
    assertThat(
            MEANING.amount(Measurement.parse("2km"), Indicator.of("距離(m)")).flatMap(Amount::unit))
        .contains("km");
    assertThat(MEANING.amount(Measurement.parse("2"), Indicator.of("距離(m)")).flatMap(Amount::unit))
        .contains("m");
    assertThat(MEANING.amount(Measurement.parse("2"), Indicator.of("金額(千円)")).flatMap(Amount::unit))
        .contains("円");
    assertThat(MEANING.amount(Measurement.parse("2"), Indicator.of("距離")).flatMap(Amount::unit))
        .isEmpty();
    assertThat(MEANING.amount(Measurement.parse("多数"), Indicator.of("距離(m)")).flatMap(Amount::unit))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3社(7社), 3社(8社), false",
    "3社(7社), 4社(7社), false",
    "3社(7社), 7社, true",
    "3社(7社), 3社, false",
    "7社(7社), 6社(7社), false",
    "3社(7人), 3社(7人), true",
    "3社(7人), 3社(8人), false",
    "3社(7人), 3社, true",
  })
  void theSecondFigureIsComparedWhereItCounts(String one, String other, boolean same) {
    for (Cell<Measurement> first : List.of(Cell.measurement(one), Cell.measurement(other))) {
      Cell<Measurement> second = Cell.measurement(first.text().equals(one) ? other : one);
      assertThat(SECOND.isSame(first, PLAIN, second, PLAIN)).isEqualTo(same);
    }
  }

  @Test
  void theSecondFigureOfATargetIsComparedWhereItCounts() {
    assertThat(SECOND.isSame(Cell.target("3社以上(7社)"), PLAIN, Cell.target("3社以上(8社)"), PLAIN))
        .isFalse();
    assertThat(SECOND.isSame(Cell.target("3社以上(7社)"), PLAIN, Cell.target("4社以上(7社)"), PLAIN))
        .isTrue();
    assertThat(SECOND.number(Measurement.parse("3社(7社)"), PLAIN, Optional.of("社")))
        .contains(new BigDecimal("7"));
  }
}
