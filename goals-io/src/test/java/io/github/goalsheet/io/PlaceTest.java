package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

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
}
