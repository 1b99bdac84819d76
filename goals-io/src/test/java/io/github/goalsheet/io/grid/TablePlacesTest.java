package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import org.junit.jupiter.api.Test;

class TablePlacesTest {
  private static final Place SHEET = cell(1, 0);
  private static final Place YEAR = cell(2, 2);
  private static final Place GOAL = cell(5, 0);
  private static final Place RATING = cell(6, 9);
  private static final Place INDICATOR = cell(6, 0);
  private static final Place TARGET = cell(6, 5);
  private static final Place ACTUAL = cell(6, 4);

  private final TablePlaces places =
      new TablePlaces(
          SHEET,
          ImmutableMap.of(FormField.FISCAL_YEAR, YEAR),
          ImmutableList.of(
              new TablePlaces.GoalPlaces(cell(4, 0), ImmutableMap.of(), ImmutableList.of()),
              new TablePlaces.GoalPlaces(
                  GOAL,
                  ImmutableMap.of(FormField.RATING, RATING),
                  ImmutableList.of(
                      new TablePlaces.IndicatorPlaces(
                          INDICATOR,
                          ImmutableMap.of(FormField.TARGET, TARGET),
                          ImmutableMap.of(FiscalYear.of(2021), ACTUAL))))));

  private static Place cell(int line, int column) {
    return new Place.TableCell("form.csv", line, line, column, "", "");
  }

  @Test
  void whatHasAPlaceOfItsOwnIsThere() {
    assertThat(places.sheet()).isEqualTo(SHEET);
    assertThat(places.field(FormField.FISCAL_YEAR)).isEqualTo(YEAR);
    assertThat(places.goal(1, FormField.RATING)).isEqualTo(RATING);
    assertThat(places.indicator(1, 0, FormField.TARGET)).isEqualTo(TARGET);
    assertThat(places.actual(1, 0, FiscalYear.of(2021))).isEqualTo(ACTUAL);
  }

  @Test
  void whatHasNoneIsWhereItsOwnerIs() {
    assertThat(places.field(FormField.PURPOSE)).isEqualTo(SHEET);
    assertThat(places.goal(1, FormField.STATEMENT)).isEqualTo(GOAL);
    assertThat(places.goal(0, FormField.RATING)).isEqualTo(cell(4, 0));
    assertThat(places.indicator(1, 0, FormField.RESULT)).isEqualTo(INDICATOR);
    assertThat(places.actual(1, 0, FiscalYear.of(2020))).isEqualTo(INDICATOR);
  }

  @Test
  void thereIsNoPlaceOfWhatTheSheetHasNot() {
    assertThatThrownBy(() -> places.goal(2, FormField.RATING))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> places.indicator(0, 0, FormField.TARGET))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> places.actual(1, 1, FiscalYear.of(2021)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
