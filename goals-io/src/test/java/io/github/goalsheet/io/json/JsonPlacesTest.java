package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.SheetPlaces;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPlacesTest {
  private final SheetPlaces places = places(JsonInputs.fullDocument());

  @ParameterizedTest
  @CsvSource({
    "FISCAL_YEAR, 6, /fiscalYear, 2022",
    "DEPARTMENT, 8, /organization/department, みどり区",
    "SECTION, 9, /organization/section, 土木課",
    "CONTACT, 10, /organization/contact, 0000-00-0110",
    "PURPOSE, 12, /purpose, 目的",
    "CREATED, 14, /dates/created, 2022-04-01",
    "REVISED, 15, /dates/revised, null",
    "EVALUATED, 16, /dates/evaluated, 2023-03-31",
    "PLAN, 110, /narrative/plan, ''",
    "OUTCOME, 114, /narrative/outcome, ''",
  })
  void aFieldOfTheSheetHasItsPlace(FormField field, int line, String pointer, String raw) {
    assertThat(places.field(field)).isEqualTo(place(line, pointer, raw));
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 82, /number, 2",
    "PARENT_GOALS, 83, /parentGoals, ''",
    "STATEMENT, 84, /statement, 目標",
    "RATING, 91, /rating, 達成",
  })
  void aFieldOfAGoalHasItsPlace(FormField field, int line, String pointer, String raw) {
    assertThat(places.goal(1, field)).isEqualTo(place(line, "/goals/1" + pointer, raw));
  }

  @ParameterizedTest
  @CsvSource({
    "LABEL, 33, /label, 指標",
    "TARGET, 49, /target, 実施",
    "RESULT, 53, /result, 一部実施",
    "STATUS, 58, /status, =1+1",
  })
  void aFieldOfAnIndicatorHasItsPlace(FormField field, int line, String pointer, String raw) {
    assertThat(places.indicator(0, 0, field))
        .isEqualTo(place(line, "/goals/0/indicators/0" + pointer, raw));
  }

  @Test
  void anActualHasItsPlace() {
    assertThat(places.actual(0, 0, FiscalYear.of(2021)))
        .isEqualTo(place(43, "/goals/0/indicators/0/actuals/1", "協議"));
    assertThat(places.actual(0, 0, FiscalYear.of(2019)))
        .isEqualTo(place(32, "/goals/0/indicators/0", ""));
  }

  @Test
  void whatIsNotThereHasThePlaceOfWhatHoldsIt() {
    SheetPlaces sparse =
        places(
            JsonInputs.fullDocument()
                .replace("\"purpose\"", "\"x\"")
                .replace("\"dates\"", "\"y\"")
                .replace("\"section\"", "\"z\"")
                .replace("\"rating\"", "\"w\"")
                .replace("\"status\"", "\"v\""));
    assertThat(sparse.sheet()).isEqualTo(place(5, "", ""));
    assertThat(sparse.field(FormField.PURPOSE)).isEqualTo(sparse.sheet());
    assertThat(sparse.field(FormField.CREATED)).isEqualTo(sparse.sheet());
    assertThat(sparse.field(FormField.SECTION)).isEqualTo(sparse.sheet());
    assertThat(sparse.goal(1, FormField.RATING)).isEqualTo(place(81, "/goals/1", ""));
    assertThat(sparse.indicator(0, 0, FormField.STATUS))
        .isEqualTo(place(32, "/goals/0/indicators/0", ""));
  }

  @Test
  void placesCountWhatStandsInTheInputAndNotWhatWasRead() {
    SheetPlaces shifted =
        places(
            JsonInputs.fullDocument()
                .replaceFirst("\"goals\": \\[", "\"goals\": [0,")
                .replaceFirst("\"indicators\": \\[", "\"indicators\": [0,")
                .replaceFirst("\"fiscalYear\": 2020", "\"fiscalYear\": 0"));
    assertThat(shifted.actual(0, 0, FiscalYear.of(2021)))
        .isEqualTo(place(43, "/goals/1/indicators/1/actuals/1", "協議"));
  }

  private static SheetPlaces places(String document) {
    return JsonInputs.read(document).sheets().get(0).places();
  }

  private static Place place(int line, String pointer, String raw) {
    return new Place.JsonValue("in", line, "/sheets/0" + pointer, raw);
  }
}
