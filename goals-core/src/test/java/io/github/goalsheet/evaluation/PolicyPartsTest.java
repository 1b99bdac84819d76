package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of a policy refuse, and what a builder assumes. */
class PolicyPartsTest {
  private static final Scale SCALE = Scale.of(Grade.from("A", "100"), Grade.of("B"));

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "our policy", "-a", "達成", "a_b"})
  void aNameIsOfLowerCaseLettersDigitsAndHyphens(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EvaluationPolicy.of(name, SCALE))
        .withMessage("policy name: " + name);
  }

  @Test
  void whatIsNotSetIsAssumedSoundly() {
    EvaluationPolicy policy = EvaluationPolicy.of("plain-1", SCALE);
    assertThat(policy.provenance()).isEqualTo(Provenance.of(new Message("plain-1", "plain-1")));
    assertThat(policy.directions().assumed()).contains(Direction.UP);
    assertThat(policy.rates()).isEqualTo(RateRules.of(RateMethod.RATIO, RateMethod.MIRRORED_RATIO));
    assertThat(policy.rates().baseline()).isEqualTo(Baseline.EARLIEST);
    assertThat(policy.rates().capPercent()).isEmpty();
    assertThat(policy.rates().decimals()).isEmpty();
    assertThat(policy.targets().band()).isEqualTo(Band.BOTH_ENDS);
    assertThat(policy.targets().zeroTarget()).isEqualTo(ZeroTarget.UNDETERMINED);
    assertThat(policy.targets().reference()).isEqualTo(Reference.TARGET);
    assertThat(policy.noData().otherWords()).isEqualTo(new Outcome.Undetermined());
    assertThat(policy.noData().blank()).isEqualTo(new Outcome.Undetermined());
    assertThat(policy.rollUps().goal()).isEqualTo(RollUp.WORST);
    assertThat(policy.rollUps().sheet()).isEmpty();
    assertThat(policy.goalScale()).isEqualTo(SCALE);
  }

  @Test
  void whatIsSetIsKept() {
    Provenance provenance = Provenance.of(new Message("規則", "rule"));
    Proration proration = new Proration(FiscalYear.of(2021), 5);
    EvaluationPolicy policy =
        EvaluationPolicy.of("set", SCALE)
            .with(
                provenance,
                TargetRules.DEFAULT
                    .withReference(Reference.PREVIOUS_YEAR)
                    .withBand(Band.NEAR_END)
                    .withZeroTarget(ZeroTarget.LOWER_IS_BETTER));
    assertThat(policy.provenance()).isEqualTo(provenance);
    assertThat(policy.targets().reference()).isEqualTo(Reference.PREVIOUS_YEAR);
    assertThat(policy.targets().band()).isEqualTo(Band.NEAR_END);
    assertThat(policy.targets().zeroTarget()).isEqualTo(ZeroTarget.LOWER_IS_BETTER);
    assertThat(TargetRules.DEFAULT.withProration(proration).proration()).contains(proration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "100", "200"})
  void aToleranceIsAPartOfTheTarget(String tolerance) {
    BigDecimal value = new BigDecimal(tolerance);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetRules.DEFAULT.withAboutTolerancePercent(value))
        .withMessage("tolerance: Optional[" + tolerance + "]");
  }

  @Test
  void aToleranceOfZeroIsOne() {
    assertThat(
            TargetRules.DEFAULT.withAboutTolerancePercent(BigDecimal.ZERO).aboutTolerancePercent())
        .contains(BigDecimal.ZERO);
  }

  @Test
  void gradesThatAreNamedAreOnTheScale() {
    Outcome unknown = new Outcome.ToGrade("C");
    refused(NoData.DEFAULT.withWord("集計中", unknown));
    refused(NoData.DEFAULT.withOtherWords(unknown));
    refused(NoData.DEFAULT.withBlank(unknown));
    refused(TargetRules.DEFAULT.withBlank(unknown));
    refused(WordRules.DEFAULT.withWord("実施", unknown));
    refused(RollUps.DEFAULT.withGoal(RollUp.allSomeNone("C")));
    refused(RollUps.DEFAULT.withSheet(RollUp.allSomeNone("C")));
  }

  @Test
  void aMissedTargetHasAGradeOfTheScale() {
    Grading grading = Grading.of(SCALE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grading.withMissedWithoutRate("C"))
        .withMessage("unknown grade: C");
  }

  private static void refused(PolicyPart part) {
    EvaluationPolicy policy = EvaluationPolicy.of("a", SCALE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.with(part))
        .withMessage("unknown grade: C");
  }

  @Test
  void aWordIsSetOnce() {
    WordRules words = WordRules.DEFAULT.withWord("実施", new Outcome.LeaveOut());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.withWord("実施", new Outcome.Undetermined()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                words
                    .withWord("実 施", new Outcome.LeaveOut())
                    .withWord("実 施", new Outcome.LeaveOut()));
  }

  @Test
  void aPartTakesThePlaceOfThatOfItsType() {
    EvaluationPolicy niigata = EvaluationPolicy.niigata();
    EvaluationPolicy plain = EvaluationPolicy.of("plain", niigata.scale());
    for (RecordComponent component : EvaluationPolicy.class.getRecordComponents()) {
      if (PolicyPart.class.isAssignableFrom(component.getType())) {
        PolicyPart part = part(niigata, component);
        assertThat(part(plain.with(part), component)).as(component.getName()).isSameAs(part);
      }
    }
  }

  private static PolicyPart part(EvaluationPolicy policy, RecordComponent component) {
    try {
      return (PolicyPart) component.getAccessor().invoke(policy);
    } catch (ReflectiveOperationException unexpected) {
      throw new LinkageError(unexpected.getMessage(), unexpected);
    }
  }

  @Test
  void ofSeveralPartsOfATypeTheLastOneCounts() {
    EvaluationPolicy policy =
        EvaluationPolicy.of("a", SCALE)
            .with(
                TargetRules.DEFAULT.withBand(Band.NEAR_END),
                TargetRules.DEFAULT.withReference(Reference.PREVIOUS_YEAR));
    assertThat(policy.targets())
        .isEqualTo(TargetRules.DEFAULT.withReference(Reference.PREVIOUS_YEAR));
  }

  @Test
  void aPolicyIsStartedFromAnother() {
    EvaluationPolicy niigata = EvaluationPolicy.niigata();
    EvaluationPolicy ours =
        niigata.withName("ours").with(niigata.targets().withBand(Band.BOTH_ENDS));
    assertThat(ours.name()).isEqualTo("ours");
    assertThat(ours.targets().band()).isEqualTo(Band.BOTH_ENDS);
    assertThat(ours.withName("niigata").with(niigata.targets())).isEqualTo(niigata);
  }

  @Test
  void aGradeNeedsANameWhereverItIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outcome.ToGrade(" "))
        .withMessage("a grade needs a name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DirectionRule(" ", Direction.UP))
        .withMessage("a direction rule needs a word");
  }

  @ParameterizedTest
  @CsvSource({
    "INVERSE_RATIO, STEP, INVERSE_RATIO is for indicators of which lower is better",
    "MIRRORED_RATIO, STEP, MIRRORED_RATIO is for indicators of which lower is better",
    "COMPLEMENT, STEP, COMPLEMENT is for indicators of which lower is better",
    "RATIO, RATIO, RATIO is for indicators of which higher is better",
    "DIFFERENCE, STEP, DIFFERENCE and STEP cannot share a scale: one is a difference",
    "STEP, DIFFERENCE, STEP and DIFFERENCE cannot share a scale: one is a difference",
  })
  void aMethodIsForItsDirection(RateMethod up, RateMethod down, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateRules.of(up, down))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11})
  void decimalsOfAPercentAreFew(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RateRules(
                    RateMethod.RATIO,
                    RateMethod.STEP,
                    Baseline.LATEST,
                    Optional.empty(),
                    Optional.of(decimals)))
        .withMessage("decimals: Optional[" + decimals + "]");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void decimalsOfAPercentMayBeNoneOrTen(int decimals) {
    RateRules rules =
        new RateRules(
            RateMethod.RATIO,
            RateMethod.STEP,
            Baseline.LATEST,
            Optional.empty(),
            Optional.of(decimals));
    assertThat(rules.decimals()).contains(decimals);
  }

  @Test
  void gradesWithoutABoundAreNotOrderedByIt() {
    Grade bounded = Grade.from("A", "100");
    Grade last = Grade.of("B");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bounded.beginsBelow(last))
        .withMessage("no bound: A, B");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> last.beginsBelow(bounded))
        .withMessage("no bound: B, A");
  }

  @Test
  void aPlanHasAYear() {
    FiscalYear first = FiscalYear.of(2021);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proration(first, 0))
        .withMessage("years: 0");
    assertThat(new Proration(first, 1).elapsed(first)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"2019, 1", "2021, 1", "2022, 2", "2025, 5", "2026, 5"})
  void aPlanBeginsWithItsFirstYearAndEndsWithItsLast(int year, int elapsed) {
    assertThat(new Proration(FiscalYear.of(2021), 5).elapsed(FiscalYear.of(year)))
        .isEqualTo(elapsed);
  }

  @Test
  void niigataSaysWhatIsPublishedAndWhatIsOurs() {
    Provenance provenance = EvaluationPolicy.niigata().provenance();
    assertThat(provenance.source()).isNotBlank();
    assertThat(provenance.published()).hasSize(1);
    assertThat(provenance.ours())
        .extracting(Message::en)
        .anyMatch(text -> text.contains("80 %") && text.contains("38 of the 39"));
  }
}
