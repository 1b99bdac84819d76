package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SheetCellsTest {
  @TestFactory
  Stream<DynamicTest> everyCellOfTheElevenSheetsReadsRightly() {
    return DataFile.rows("sheet-cells.tsv").stream()
        .map(
            row ->
                dynamicTest(
                    row[0] + " " + row[1],
                    () ->
                        assertThat(ReadingText.of(SpellingsTest.read(row[0], row[1])))
                            .isEqualTo(row[2])));
  }

  @TestFactory
  Stream<DynamicTest> everyLabelReadsRightly() {
    return DataFile.rows("labels.tsv").stream()
        .map(
            row ->
                dynamicTest(
                    row[0],
                    () -> {
                      IndicatorLabel label = IndicatorLabel.parse(row[1]);
                      assertThat(label.name()).isEqualTo(row[2]);
                      assertThat(label.unit().orElse("")).isEqualTo(row[3]);
                      assertThat(label.cumulative()).isEqualTo(row[4].equals("cumulative"));
                    }));
  }
}
