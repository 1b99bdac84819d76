package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static Formula read(FigureText text) {
    return Formula.read(text, text.amounts().get(0));
  }

  private static Formula read(String cell) {
    return read(FigureText.of(cell));
  }

  private static Breakdown breakdown(String cell) {
    FigureText text = FigureText.of(cell);
    return read(text).breakdown(text, Optional.of("人"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3回×4か月|12|3回×4か月",
        "3回 × 4か月 = 12回|12|3回 × 4か月",
        "3回x4か月|12|3回x4か月",
        "3回*4か月|12|3回*4か月",
        "3回✕4か月|12|3回✕4か月",
        "14人(職員を含む)×5回以上=70回|70|14人(職員を含む)×5回以上",
        "新規20人 + 継続30人|50|20人 + 継続30人",
        "20人+30人×2回+5人|85|20人+30人×2回+5人",
        "20人以上+30人|50|20人以上+30人",
        "20人(新規)+30人(継続)|50|20人(新規)+30人",
        "200人×15%|30.00|200人×15%",
        "3割×100人|30.00|3割×100人",
        "2人×3回×4か所|24|2人×3回×4か所",
        "20人|20|20人",
      })
  void whatItComesToIsExact(String cell, String outcome, String expression) {
    assertThat(breakdown(cell).outcome()).isEqualByComparingTo(outcome);
    assertThat(breakdown(cell).expression()).isEqualTo(expression);
    assertThat(breakdown(cell).operation()).isEqualTo(Operation.FORMULA);
    assertThat(breakdown(cell).unit()).contains("人");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20人、+30人|20人",
        "20人+とても長い説明のついた新しい参加者の見込みの数30人|20人",
        "20人+それから|20人",
        "20人×予定|20人",
        "20人-30人|20人",
        "20人+3つ=30人|20人+3つ",
      })
  void itEndsWhereItsSignsEnd(String cell, String expression) {
    assertThat(breakdown(cell).expression()).isEqualTo(expression);
  }

  @Test
  void itsPartsAreItsNumbersInOrder() {
    assertThat(breakdown("20人+30人×2回").parts())
        .extracting(Part::toString)
        .containsExactly("20人", "30人", "2回");
  }

  @Test
  void anAmountAloneIsPlain() {
    assertThat(read("20人").isPlainAmount()).isTrue();
    assertThat(read("20人×2回").isPlainAmount()).isFalse();
    assertThat(read("20人+2人").isPlainAmount()).isFalse();
    assertThat(read("20人+2人").hasTimes()).isFalse();
    assertThat(read("20人+2人×3回").hasTimes()).isTrue();
  }

  @Test
  void theUnitsOfAllItsNumbersAreItsOwn() {
    assertThat(read("20人+2人×3回").mentions("人")).isTrue();
    assertThat(read("20人+2人×3回").mentions("回")).isTrue();
    assertThat(read("20人+2人×3回").mentions("件")).isFalse();
    assertThat(read("20×3").mentions("件")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "20人×3回, true",
    "20×3回, true",
    "'1,250円×30人', true",
    "20.5人×3回, false",
    "20.0人×3回, false",
    "2万円×3回, false",
    "200人×15%, false",
    "200人×3割, false",
    "2km×3路線, false",
    "20人+約3人, false",
    "20人+概ね 3人, false",
    "20人+第3回, false",
  })
  void itIsExactIfNothingInItWasRounded(String cell, boolean exact) {
    FigureText text = FigureText.of(cell);

    assertThat(read(text).isExact(text)).isEqualTo(exact);
  }
}
