package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.layout.Columns.Column;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityTest {
  private static Column column(String label) {
    return new Column(Header.Label.of(label, 0, 0), 0, 1);
  }

  private static List<Row> rows(String... cells) {
    return Arrays.stream(cells).map(cell -> new Row("f", 1, 1, ImmutableList.of(cell))).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "No.|1|0",
        "No.|①|0",
        "No.|No.12|0",
        "No.|1-2|2",
        "No.|12 ab|2",
        "No.|123 ab|4",
        "No.|花を植えます。|4",
        "部区 組織目標|1・2|0",
        "部区 組織目標|-|0",
        "部区 組織目標|第二|4",
        "部区 組織目標|1～3|4",
        "組織目標|花を植えます。|0",
        "組織目標|5月に植えます。|0",
        "組織目標|5|4",
        "組織目標|1,000|4",
        "主な取組(事業)|・花壇|0",
        "主な取組(事業)|12.5%|4",
        "項目(単位)|数(か所)|0",
        "項目(単位)|▲3.5|4",
        "項目(単位)|△2|4",
        "項目(単位)|-1|4",
        "項目(単位)|+1|4",
        "項目(単位)|5人|0",
        "補足・参考指標|年度末|0",
        "補足・参考指標|5|2",
        "目標達成状況|6か所に植えました。|0",
        "目標達成状況|１００％|2",
        "R3実績|3|0",
        "R3実績|集計中|0",
        "R3実績|植えました。|4",
        "R4目標|前年度以上|0",
        "R4結果|6か所に植えました。|4",
        "評価|達成|0",
        "評価|一部 未達成|0",
        "評価|Ａ|0",
        "評価|◎|0",
        "評価|7|0",
        "評価|8|4",
        "評価|0.8|4",
        "評価|1,000|4",
        "評価|順調|1",
        "評価|目標を大きく上回った|1",
        "評価|目標を大きく上回った。|4",
        "備考|何でもよい。|0",
        "備考|5|0",
      })
  void aCellCostsAsMuchAsItIsOutOfPlace(String label, String text, int cost) {
    assertThat(Plausibility.cost(column(label), rows(text))).isEqualTo(cost);
  }

  @ParameterizedTest
  @ValueSource(strings = {"R3実績", "R4目標", "R4結果"})
  void aFigureHasUpToFortyCharacters(String label) {
    assertThat(Plausibility.cost(column(label), rows("数".repeat(40)))).isZero();
    assertThat(Plausibility.cost(column(label), rows("数".repeat(41)))).isEqualTo(4);
  }

  @Test
  void aNumberThatIsTooLongForAFigureIsNoBareNumber() {
    assertThat(Plausibility.cost(column("組織目標"), rows("1".repeat(40)))).isEqualTo(4);
    assertThat(Plausibility.cost(column("組織目標"), rows("1".repeat(41)))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"No.", "部区 組織目標", "組織目標", "R4目標", "評価"})
  void blankCellsCostNothing(String label) {
    assertThat(Plausibility.cost(column(label), rows("", " ", "　", "\n"))).isZero();
    assertThat(Plausibility.isMisfit(column(label), rows("", " "))).isFalse();
    assertThat(Plausibility.isMisfit(column(label), rows())).isFalse();
  }

  @Test
  void theCellsOfAColumnAreAddedUp() {
    assertThat(Plausibility.cost(column("No."), rows("1", "1-2", "", "花を植えます。", "4"))).isEqualTo(6);
  }

  @Test
  void aColumnIsAMisfitIfItsCellsCostMoreThanRareOnesOnAverage() {
    assertThat(Plausibility.isMisfit(column("No."), rows("花を植えます。", "1"))).isFalse();
    assertThat(Plausibility.isMisfit(column("No."), rows("花を植えます。", "1", "木を植えます。"))).isTrue();
    assertThat(Plausibility.isMisfit(column("No."), rows("花を植えます。", "", "", ""))).isTrue();
    assertThat(Plausibility.isMisfit(column("補足・参考指標"), rows("5", "6", "7"))).isFalse();
  }
}
