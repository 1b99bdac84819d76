package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingsTest {
  static Reading read(String kind, String spelling) {
    return switch (kind) {
      case "target" -> Target.parse(spelling);
      case "measurement" -> Measurement.parse(spelling);
      default -> throw new AssertionError("no such kind of cell: " + kind);
    };
  }

  /** Rows of kind, spelling and reading: which of them read otherwise. */
  static List<String> misread(List<String[]> rows) {
    return rows.stream()
        .filter(row -> !ReadingText.of(read(row[0], row[1])).equals(row[2]))
        .map(row -> row[0] + " " + row[1] + ": " + ReadingText.of(read(row[0], row[1])))
        .toList();
  }

  @Test
  void everyListedSpellingHasItsReading() {
    List<String[]> rows = DataFile.rows("spellings.tsv");

    assertThat(rows).hasSizeGreaterThan(500);
    assertThat(misread(rows)).isEmpty();
  }

  @Test
  void noSpellingIsListedTwice() {
    assertThat(DataFile.rows("spellings.tsv"))
        .extracting(row -> row[0] + " " + row[1])
        .doesNotHaveDuplicates();
  }
}
