package io.github.goalsheet.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import org.junit.jupiter.api.Test;

class NowhereTest {
  @Test
  void everythingOfASheetBuiltInCodeIsInAnInputWithoutName() {
    Place unnamed = new Place.Input("");
    assertThat(Nowhere.PLACES.sheet()).isEqualTo(unnamed);
    assertThat(Nowhere.PLACES.field(FormField.PURPOSE)).isEqualTo(unnamed);
    assertThat(Nowhere.PLACES.goal(0, FormField.RATING)).isEqualTo(unnamed);
    assertThat(Nowhere.PLACES.indicator(0, 0, FormField.RESULT)).isEqualTo(unnamed);
    assertThat(Nowhere.PLACES.actual(0, 0, FiscalYear.of(2021))).isEqualTo(unnamed);
  }
}
