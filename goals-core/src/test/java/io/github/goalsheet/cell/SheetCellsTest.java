package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetCellsTest {
  @Test
  void everyCellOfTheElevenSheetsReadsRightly() {
    List<String[]> rows = DataFile.rows("sheet-cells.tsv");

    assertThat(rows).hasSize(138);
    assertThat(SpellingsTest.misread(rows)).isEmpty();
  }

  @Test
  void everyLabelReadsRightly() {
    List<String[]> rows = DataFile.rows("labels.tsv");

    assertThat(rows).hasSize(73);
    assertThat(rows)
        .allSatisfy(
            row -> {
              IndicatorLabel label = IndicatorLabel.parse(row[1]);
              assertThat(label.name()).isEqualTo(row[2]);
              assertThat(label.unit().orElse("")).isEqualTo(row[3]);
              assertThat(label.cumulative()).isEqualTo(row[4].equals("cumulative"));
            });
  }
}
