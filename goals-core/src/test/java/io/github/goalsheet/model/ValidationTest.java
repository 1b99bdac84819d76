package io.github.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Target;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a planned and an evaluated sheet must state, with Hibernate Validator as provider. */
class ValidationTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2022, 4, 1));
  private static final Indicator INDICATOR = Indicator.of("").withTarget("10").withResult("10");
  private static final Goal GOAL =
      Goal.of(1, "目標", INDICATOR).withInitiatives("・講座").withRating("達成");

  /** Held, so that its level stays: the provider says hello otherwise. */
  private static final Logger PROVIDER = Logger.getLogger("org.hibernate.validator");

  private final Locale defaultLocale = Locale.getDefault();

  @BeforeAll
  static void silenceTheProvider() {
    PROVIDER.setLevel(Level.WARNING);
  }

  @AfterEach
  void restoreDefaultLocale() {
    Locale.setDefault(defaultLocale);
  }

  private static GoalSheet sheet(Goal... goals) {
    return new GoalSheet(
        FiscalYear.of(2022),
        Organization.of("西区", ""),
        "目的",
        new SheetDates(DAY, Optional.empty(), DAY),
        ImmutableList.copyOf(goals),
        Narrative.of(List.of("計画"), List.of("結果")));
  }

  private static final GoalSheet BLANK =
      new GoalSheet(
          FiscalYear.of(2022),
          Organization.of(" ", ""),
          "　",
          SheetDates.NONE,
          ImmutableList.of(),
          Narrative.NONE);

  private static ImmutableList<String> violations(
      GoalSheet sheet, Locale locale, Class<?>... groups) {
    MessageInterpolator messages =
        new ParameterMessageInterpolator(
            Set.of(Locale.JAPANESE, Locale.ENGLISH), locale, context -> locale, false);
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(messages)
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      Set<ConstraintViolation<GoalSheet>> found = validator.validate(sheet, groups);
      return found.stream()
          .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  @Test
  void aWholeSheetHasNoViolation() {
    assertThat(violations(sheet(GOAL), Locale.JAPANESE, Evaluated.class)).isEmpty();
  }

  @Test
  void outsideTheGroupsNothingIsChecked() {
    assertThat(violations(BLANK, Locale.JAPANESE)).isEmpty();
  }

  @Test
  void aPlannedSheetMustStateThePlan() {
    assertThat(violations(BLANK, Locale.JAPANESE, Planned.class))
        .containsExactly(
            "dates.created: 作成日が記入されていません",
            "goals: シートに目標がありません",
            "narrative.plan: 「取り組みについて」が記入されていません",
            "organization.department: 組織名（部）が記入されていません",
            "purpose: 組織の目的が記入されていません");
    assertThat(violations(BLANK, Locale.ENGLISH, Planned.class))
        .containsExactly(
            "dates.created: the creation date is missing",
            "goals: the sheet has no goal",
            "narrative.plan: the text about the plan is missing",
            "organization.department: the department is missing",
            "purpose: the purpose of the organization is missing");
  }

  @Test
  void anEvaluatedSheetMustStateTheOutcomeAsWell() {
    assertThat(violations(BLANK, Locale.ENGLISH, Evaluated.class))
        .containsExactly(
            "dates.created: the creation date is missing",
            "dates.evaluated: the evaluation date is missing",
            "goals: the sheet has no goal",
            "narrative.outcome: the text about the outcome is missing",
            "narrative.plan: the text about the plan is missing",
            "organization.department: the department is missing",
            "purpose: the purpose of the organization is missing");
    assertThat(violations(BLANK, Locale.JAPANESE, Evaluated.class))
        .contains("dates.evaluated: 評価日が記入されていません", "narrative.outcome: 「取り組みの結果について」が記入されていません");
  }

  @Test
  void eachGoalAndIndicatorIsCheckedAndNamedByItsPlace() {
    Goal empty = Goal.of(2, "");
    Goal dashes = Goal.of(3, "目標", INDICATOR, Indicator.of("件数").withTarget("-").withResult(" "));
    GoalSheet sheet = sheet(GOAL, empty, dashes);
    assertThat(violations(sheet, Locale.ENGLISH, Planned.class))
        .containsExactly(
            "goals[1].indicators: the goal has no indicator",
            "goals[1].initiatives: the goal has no initiatives",
            "goals[1].statement: the goal has no statement",
            "goals[2].indicators[1].target: the indicator has no target",
            "goals[2].initiatives: the goal has no initiatives");
    assertThat(violations(sheet, Locale.JAPANESE, Evaluated.class))
        .containsExactly(
            "goals[1].indicators: 指標がありません",
            "goals[1].initiatives: 主な取組（事業）が記入されていません",
            "goals[1].rating: 評価が記入されていません",
            "goals[1].statement: 組織目標が記入されていません",
            "goals[2].indicators[1].result: 結果が記入されていません",
            "goals[2].indicators[1].target: 目標値が記入されていません",
            "goals[2].initiatives: 主な取組（事業）が記入されていません",
            "goals[2].rating: 評価が記入されていません");
  }

  @Test
  void aWordThatSaysWhyThereIsNoFigureIsAResult() {
    Goal goal = GOAL.withIndicators(List.of(INDICATOR.withResult("評価不能")));
    assertThat(violations(sheet(goal), Locale.JAPANESE, Evaluated.class)).isEmpty();
  }

  @Test
  void whatIsCarriedIsStated() {
    Goal carrying =
        new Goal(
            2,
            ImmutableList.of(),
            GOAL.statement(),
            GOAL.initiatives(),
            GOAL.indicators(),
            GOAL.rating(),
            ImmutableSet.copyOf(Goal.CARRIABLE));
    assertThat(violations(sheet(GOAL, carrying), Locale.JAPANESE, Evaluated.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja-JP", "en-US", "fr-FR", "tr-TR", "de", "zh-CN", "und"})
  void theLanguageDoesNotDependOnTheLocaleOfTheMachine(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    ResourceBundle.clearCache();
    assertThat(violations(sheet(), Locale.JAPANESE, Planned.class))
        .containsExactly("goals: シートに目標がありません");
    assertThat(violations(sheet(), Locale.ENGLISH, Planned.class))
        .containsExactly("goals: the sheet has no goal");
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, Planned", "REVISED, Planned", "EVALUATED, Evaluated"})
  void eachPhaseHasItsGroup(Phase phase, String group) {
    assertThat(phase.group().getSimpleName()).isEqualTo(group);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void whatAnEvaluatedSheetMustStateHoldsInEveryPhase(Phase phase) {
    assertThat(phase.group().isAssignableFrom(Evaluated.class)).isTrue();
  }

  /** A use of the constraint where it makes no sense. */
  record Misuse(@Filled(message = "none") Integer number) {}

  /** A caller's own record, which nothing keeps from being null. */
  record Own(
      @Filled(message = "text") @Nullable String text,
      @Filled(message = "cell") @Nullable Cell<Target> cell,
      @Filled(message = "list") @Nullable List<String> list) {}

  @Test
  void nullStatesNothing() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(new Own(null, null, null)))
          .extracting(ConstraintViolation::getMessage)
          .containsExactlyInAnyOrder("text", "cell", "list");
      assertThat(factory.getValidator().validate(new Own("a", Cell.target("1"), List.of("a"))))
          .isEmpty();
    }
  }

  @Test
  void theConstraintIsForWhatCanBeBlank() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThatThrownBy(() -> factory.getValidator().validate(new Misuse(1)))
          .isInstanceOf(ValidationException.class)
          .rootCause()
          .hasMessage("@Filled is for texts, optional values, collections and cells, not 1");
    }
  }
}
