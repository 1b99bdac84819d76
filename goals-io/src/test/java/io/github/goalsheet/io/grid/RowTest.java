package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.reading.Place;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RowTest {
  private static Row row(List<String> cells) {
    return new Row("form.csv", 12, 9, ImmutableList.copyOf(cells));
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.of("", "", " ", "　", "\n", "a", "花", " 花 ").list().ofMaxSize(8);
  }

  @Property
  void theFilledCellsAreThoseThatAreNotBlank(@ForAll("cells") List<String> cells) {
    Row row = row(cells);
    List<Integer> filled =
        IntStream.range(0, cells.size())
            .filter(i -> !Wording.isBlank(cells.get(i)))
            .boxed()
            .toList();

    assertThat(row.filled()).isEqualTo(filled);
    assertThat(row.isBlank()).isEqualTo(filled.isEmpty());
    assertThat(row.firstFilled()).isEqualTo(filled.isEmpty() ? cells.size() : filled.get(0));
    assertThat(row.first()).isEqualTo(filled.isEmpty() ? "" : cells.get(filled.get(0)));
    for (int from = 0; from <= cells.size() + 2; from++) {
      int begin = from;
      assertThat(row.nextFilled(from))
          .isEqualTo(filled.stream().filter(i -> i >= begin).findFirst().orElse(cells.size()));
    }
  }

  @Test
  void placesCountFromOne() {
    Row row = row(List.of("a", "花"));

    assertThat(row.place()).isEqualTo(new Place.TableCell("form.csv", 12, 9, 0, "", ""));
    assertThat(row.place(1, "組織目標"))
        .isEqualTo(new Place.TableCell("form.csv", 12, 9, 2, "組織目標", "花"));
    assertThat(row.place(5, "")).isEqualTo(new Place.TableCell("form.csv", 12, 9, 6, "", ""));
    assertThat(row.cell(5)).isEmpty();
  }
}
