package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.goalsheet.model.Evaluated;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.Planned;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What a sheet must state is told by the program's own provider, in the reader's language. */
class ValidationTest {
  private static final GoalSheet SHEET =
      GoalSheet.of(
          FiscalYear.of(2022),
          Organization.of("みどり区", "地域課"),
          Goal.of(1, "学びの場を広げます。", Indicator.of("講座(回)").withTarget("12"))
              .withInitiatives("・講座の開催"));

  @Test
  void aPlanLacksNothingOfItsGoals() {
    assertEquals(Map.of(), goals(Locale.JAPANESE, Planned.class));
  }

  @Test
  void anEvaluatedSheetNeedsResultsAndRatings() {
    assertEquals(
        Map.of("goals[0].indicators[0].result", "結果が記入されていません", "goals[0].rating", "評価が記入されていません"),
        goals(Locale.JAPANESE, Evaluated.class));
    assertEquals(
        Map.of("goals[0].indicators[0].result", "the indicator has no result", "goals[0].rating", "the goal has no rating"),
        goals(Locale.ENGLISH, Evaluated.class));
  }

  private static Map<String, String> goals(Locale locale, Class<?> group) {
    MessageInterpolator messages =
        new ParameterMessageInterpolator(
            Set.of(Locale.JAPANESE, Locale.ENGLISH), locale, context -> locale, false);
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(messages)
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      Map<String, String> found = new TreeMap<>();
      for (ConstraintViolation<GoalSheet> each : validator.validate(SHEET, group)) {
        String path = each.getPropertyPath().toString();
        if (path.startsWith("goals[")) {
          found.put(path, each.getMessage());
        }
      }
      return found;
    }
  }
}
