package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of a policy refuse, and what a builder assumes. */
class PolicyPartsTest {
  private static final Scale SCALE = Scale.of(Grade.from("A", "1"), Grade.of("B"));

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "our policy", "-a", "達成", "a_b"})
  void aNameIsOfLowerCaseLettersDigitsAndHyphens(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PolicyBuilder(name, SCALE).build())
        .withMessage("policy name: " + name);
  }

  @Test
  void whatIsNotSetIsAssumedSoundly() {
    EvaluationPolicy policy = new PolicyBuilder("plain-1", SCALE).build();
    assertThat(policy.provenance()).isEqualTo(Provenance.of(new Message("plain-1", "plain-1")));
    assertThat(policy.direction()).contains(Direction.UP);
    assertThat(policy.rates()).isEqualTo(RateRules.of(RateMethod.RATIO, RateMethod.MIRRORED_RATIO));
    assertThat(policy.rates().baseline()).isEqualTo(Baseline.EARLIEST);
    assertThat(policy.rates().cap()).isEmpty();
    assertThat(policy.rates().decimals()).isEmpty();
    assertThat(policy.band()).isEqualTo(Band.BOTH_ENDS);
    assertThat(policy.zeroTarget()).isEqualTo(ZeroTarget.UNDETERMINED);
    assertThat(policy.reference()).isEqualTo(Reference.TARGET);
    assertThat(policy.noDataDefault()).isEqualTo(new Outcome.Undetermined());
    assertThat(policy.noResult()).isEqualTo(new Outcome.Undetermined());
    assertThat(policy.goalRollUp()).isEqualTo(RollUp.WORST);
    assertThat(policy.sheetRollUp()).isEmpty();
    assertThat(policy.goalScale()).isEqualTo(SCALE);
  }

  @Test
  void whatIsSetIsKept() {
    Provenance provenance = Provenance.of(new Message("規則", "rule"));
    Proration proration = new Proration(FiscalYear.of(2021), 5);
    EvaluationPolicy policy =
        new PolicyBuilder("set", SCALE)
            .provenance(provenance)
            .reference(Reference.PREVIOUS_YEAR)
            .band(Band.NEAR_END)
            .zeroTarget(ZeroTarget.LOWER_IS_BETTER)
            .build();
    assertThat(policy.provenance()).isEqualTo(provenance);
    assertThat(policy.reference()).isEqualTo(Reference.PREVIOUS_YEAR);
    assertThat(policy.band()).isEqualTo(Band.NEAR_END);
    assertThat(policy.zeroTarget()).isEqualTo(ZeroTarget.LOWER_IS_BETTER);
    assertThat(new PolicyBuilder("set", SCALE).proration(proration).build().proration())
        .contains(proration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1", "2"})
  void aToleranceIsAPartOfTheTarget(String tolerance) {
    PolicyBuilder policy = new PolicyBuilder("a", SCALE).aboutTolerance(new BigDecimal(tolerance));
    assertThatIllegalArgumentException()
        .isThrownBy(policy::build)
        .withMessage("tolerance: Optional[" + tolerance + "]");
  }

  @Test
  void aToleranceOfZeroIsOne() {
    assertThat(
            new PolicyBuilder("a", SCALE).aboutTolerance(BigDecimal.ZERO).build().aboutTolerance())
        .contains(BigDecimal.ZERO);
  }

  @Test
  void gradesThatAreNamedAreOnTheScale() {
    Outcome unknown = new Outcome.ToGrade("C");
    refused(new PolicyBuilder("a", SCALE).noData("集計中", unknown));
    refused(new PolicyBuilder("a", SCALE).noDataDefault(unknown));
    refused(new PolicyBuilder("a", SCALE).noResult(unknown));
    refused(new PolicyBuilder("a", SCALE).noTarget(unknown));
    refused(new PolicyBuilder("a", SCALE).word("実施", unknown));
    refused(new PolicyBuilder("a", SCALE).missedWithoutRate("C"));
    refused(new PolicyBuilder("a", SCALE).goalRollUp(RollUp.allSomeNone("C")));
    refused(new PolicyBuilder("a", SCALE).sheetRollUp(RollUp.allSomeNone("C")));
  }

  private static void refused(PolicyBuilder policy) {
    assertThatIllegalArgumentException().isThrownBy(policy::build).withMessage("unknown grade: C");
  }

  @Test
  void aWordIsSetOnce() {
    PolicyBuilder policy =
        new PolicyBuilder("a", SCALE)
            .word("実施", new Outcome.LeaveOut())
            .word("実　施", new Outcome.LeaveOut())
            .word("実 施", new Outcome.LeaveOut());
    assertThatIllegalArgumentException().isThrownBy(policy::build);
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
    Grade bounded = Grade.from("A", "1");
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
