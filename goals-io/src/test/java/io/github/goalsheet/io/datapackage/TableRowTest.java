package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.FormField;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableRowTest {
  private final TableRow row =
      new TableRow(
          "goals.csv",
          8,
          5,
          ImmutableMap.of("rating", 0, "parent_goals", 2, "carried", 3),
          ImmutableList.of("達成", "余り", " 1,2 "));

  @Test
  void aCellIsFoundByItsColumnAndKeptAsItIs() {
    assertThat(row.text("rating")).isEqualTo("達成");
    assertThat(row.text(FormField.PARENT_GOALS)).isEqualTo(" 1,2 ");
    assertThat(row.place("parent_goals"))
        .isEqualTo(new Place.TableCell("goals.csv", 8, 5, 3, "parent_goals", " 1,2 "));
    assertThat(row.place(1, "note"))
        .isEqualTo(new Place.TableCell("goals.csv", 8, 5, 2, "note", "余り"));
  }

  @Test
  void aCellThatIsNotThereIsEmptyAndHasThePlaceOfTheRow() {
    Place whole = new Place.TableCell("goals.csv", 8, 5, 0, "", "");

    assertThat(row.text("carried")).isEmpty();
    assertThat(row.text("statement")).isEmpty();
    assertThat(row.place("carried")).isEqualTo(whole);
    assertThat(row.place(FormField.STATEMENT)).isEqualTo(whole);
    assertThat(row.place()).isEqualTo(whole);
  }

  @Test
  void placesAreGivenByField() {
    assertThat(row.places(FormField.RATING, FormField.STATEMENT))
        .containsExactly(
            Map.entry(FormField.RATING, row.place("rating")),
            Map.entry(FormField.STATEMENT, row.place()));
  }
}
