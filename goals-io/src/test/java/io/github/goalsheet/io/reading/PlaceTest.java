package io.github.goalsheet.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @ParameterizedTest
  @CsvSource({"1, A7", "26, Z7", "27, AA7", "52, AZ7", "53, BA7", "702, ZZ7", "703, AAA7", "0, 7"})
  void aCellHasTheAddressThatASpreadsheetProgramGivesIt(int column, String address) {
    assertThat(new Place.TableCell("a.csv", 9, 7, column, "", "").address()).isEqualTo(address);
  }

  @Test
  void aPlaceIsPrintedForPeople() {
    assertThat(new Place.Input("a.csv")).hasToString("a.csv");
    assertThat(new Place.Input("a.csv").raw()).isEmpty();
    assertThat(new Place.TableCell("a.csv", 9, 7, 1, "", "x")).hasToString("a.csv:9");
    assertThat(new Place.TableCell("a.csv", 9, 7, 1, "R4目標", "x")).hasToString("a.csv:9 [R4目標]");
  }

  @Property
  void theLettersOfAnAddressCountInTwentySixes(
      @ForAll @IntRange(min = 1, max = 18_278) int column) {
    String address = new Place.TableCell("a.csv", 9, 7, column, "", "").address();
    int number = 0;
    for (char letter : address.replace("7", "").toCharArray()) {
      number = 26 * number + (letter - 'A' + 1);
    }

    assertThat(address).matches("[A-Z]{1,3}7");
    assertThat(number).isEqualTo(column);
  }

  @Test
  void aValueOfJsonIsPrintedWithItsPointer() {
    Place place = new Place.JsonValue("a.json", 12, "/sheets/0/goals/1", "x");

    assertThat(place).hasToString("a.json:12#/sheets/0/goals/1");
    assertThat(place.source()).isEqualTo("a.json");
    assertThat(place.raw()).isEqualTo("x");
    assertThat(new Place.JsonValue("a.json", 1, "", "")).hasToString("a.json:1#");
  }

  @Test
  void placesAreEqualByWhatTheySay() {
    assertThat(new Place.TableCell("a.csv", 9, 7, 1, "評価", "達成"))
        .isEqualTo(new Place.TableCell("a.csv", 9, 7, 1, "評価", "達成"))
        .isNotEqualTo(new Place.TableCell("a.csv", 9, 7, 2, "評価", "達成"))
        .isNotEqualTo(new Place.Input("a.csv"));
  }
}
