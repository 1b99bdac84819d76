package io.github.goalsheet.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.io.SampleFindings;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CheckResultTest {
  @Test
  void everySubjectOfAFormHasItsCell() throws IOException {
    CheckResult result = SampleFindings.ofForm();

    assertThat(address(result, Subject.of(0, FormField.EVALUATED))).isEqualTo("K4");
    assertThat(address(result, Subject.of(0, FormField.PLAN))).isEqualTo("A9");
    assertThat(address(result, Subject.of(0, 0, FormField.RATING))).isEqualTo("M7");
    assertThat(address(result, Subject.of(0, 0, 0, FormField.TARGET))).isEqualTo("I7");
    assertThat(address(result, Subject.ofActual(0, 0, 0, FiscalYear.of(2021)))).isEqualTo("H7");
  }

  private static String address(CheckResult result, Subject subject) {
    return ((Place.TableCell) result.place(subject)).address();
  }

  @Test
  void everySubjectOfJsonHasItsPointer() throws IOException {
    CheckResult result = SampleFindings.ofJson();

    assertThat(pointer(result, Subject.of(0, FormField.EVALUATED)))
        .isEqualTo("/sheets/0/dates/evaluated");
    assertThat(pointer(result, Subject.of(0, 0, FormField.RATING)))
        .isEqualTo("/sheets/0/goals/0/rating");
    assertThat(pointer(result, Subject.of(0, 0, 0, FormField.STATUS)))
        .isEqualTo("/sheets/0/goals/0/indicators/0/status");
    assertThat(pointer(result, Subject.ofActual(0, 0, 0, FiscalYear.of(2021))))
        .isEqualTo("/sheets/0/goals/0/indicators/0/actuals/0");
  }

  private static String pointer(CheckResult result, Subject subject) {
    return ((Place.JsonValue) result.place(subject)).pointer();
  }

  @Test
  void aSubjectLeadsToWhatItIsAbout() throws IOException {
    CheckResult result = SampleFindings.ofForm();
    Subject head = Subject.of(0, FormField.EVALUATED);
    Subject rating = Subject.of(0, 0, FormField.RATING);
    Subject target = Subject.of(0, 0, 0, FormField.TARGET);

    assertThat(result.sheet(head).organization().section()).isEqualTo("土木課");
    assertThat(result.goal(head)).isEmpty();
    assertThat(result.indicator(head)).isEmpty();
    assertThat(result.goal(rating).orElseThrow().number()).isEqualTo(1);
    assertThat(result.indicator(rating)).isEmpty();
    assertThat(result.indicator(target).orElseThrow().label()).isEqualTo("回数(回)");
  }
}
