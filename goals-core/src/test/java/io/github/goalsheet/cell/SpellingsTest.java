package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpellingsTest {
  static Reading read(String kind, String spelling) {
    return switch (kind) {
      case "target" -> Target.parse(spelling);
      case "measurement" -> Measurement.parse(spelling);
      default -> throw new AssertionError("no such kind of cell: " + kind);
    };
  }

  @TestFactory
  Stream<DynamicTest> everyListedSpellingHasItsReading() {
    return DataFile.rows("spellings.tsv").stream()
        .map(
            row ->
                dynamicTest(
                    row[0] + " " + row[1],
                    () -> assertThat(ReadingText.of(read(row[0], row[1]))).isEqualTo(row[2])));
  }
}
