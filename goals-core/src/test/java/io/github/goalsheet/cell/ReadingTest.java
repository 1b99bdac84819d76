package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  @ParameterizedTest
  @CsvSource({
    "85.0以上, [85.0]",
    "70回, [70回]",
    "約70回以上, [70回]",
    "70~80%, '[70%, 80%]'",
    "前年度比+5回, []",
    "欧州:3便 北米:2便, []",
    "対象者の全て(56), []",
    "-, []",
    "3社以上(7社), [3社]",
  })
  void theFiguresOfATarget(String cell, String amounts) {
    assertThat(Target.parse(cell).amounts()).hasToString(amounts);
  }

  @ParameterizedTest
  @CsvSource({
    "281.50, [281.50]",
    "約70人, [70人]",
    "67 (1248人), [67]",
    "男性:9.8% 女性:2.3%, []",
    "対象者の全て(56), []",
    "評価不能, []",
    "-, []",
  })
  void theFiguresOfAMeasurement(String cell, String amounts) {
    assertThat(Measurement.parse(cell).amounts()).hasToString(amounts);
  }

  @Test
  void whatStandsBesideThem() {
    assertThat(Measurement.parse("67 (1248人)").details().second()).isPresent();
    assertThat(Target.parse("67 (1248人)").details().second()).isPresent();
    assertThat(Target.parse("前年度以上").details()).isSameAs(Details.NONE);
    assertThat(Measurement.parse("評価不能").details()).isSameAs(Details.NONE);
  }

  @ParameterizedTest
  @CsvSource({"約70人, true", "70人程度, true", "70人, false", "実施, false", "-, false"})
  void whetherTheyAreApproximate(String cell, boolean approximate) {
    assertThat(Measurement.parse(cell).approximate()).isEqualTo(approximate);
    assertThat(Target.parse(cell).approximate()).isEqualTo(approximate);
  }

  @Test
  void whyATextIsNoNumber() {
    assertThat(Measurement.parse("1,24").doubt()).contains(Doubt.SEPARATOR_MISUSED);
    assertThat(Target.parse("1,24").doubt()).contains(Doubt.SEPARATOR_MISUSED);
    assertThat(Measurement.parse("124").doubt()).isEmpty();
    assertThat(Target.parse("124").doubt()).isEmpty();
    assertThat(Target.parse("実施").doubt()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "85以上, AT_LEAST",
    "約85以上, AT_LEAST",
    "約85,",
    "85,",
    "70~80,",
    "前年度超, MORE_THAN",
    "現状維持,",
  })
  void theComparatorOfANumericTarget(String cell, Comparison comparator) {
    assertThat(((Target.Numeric) Target.parse(cell)).comparator())
        .isEqualTo(Optional.ofNullable(comparator));
  }
}
