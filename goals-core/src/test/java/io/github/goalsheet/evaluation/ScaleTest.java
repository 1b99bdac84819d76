package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  private static final Scale UDA =
      new Scale(
          ImmutableList.of(
              Grade.from("A", "100"), Grade.from("B", "80"), Grade.from("C", "60"), Grade.of("D")),
          ImmutableList.of(Grade.of("X")));
  private static final Scale LIBRARY =
      Scale.of(Grade.from("A", "110"), Grade.from("B", "90"), Grade.from("C", "60"), Grade.of("D"));

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private static Grade above(String name, String from) {
    return new Grade(name, Optional.of(new BigDecimal(from)), false, Optional.empty());
  }

  private static Rate percent(String percent) {
    return Rate.of(new BigDecimal(percent), BigDecimal.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "100, A",
    "99.9999, B",
    "80, B",
    "79.9999, C",
    "60, C",
    "59.9999, D",
    "0, D",
    "-50, D",
    "385, A",
  })
  void aRateLeadsToTheBestGradeThatBeginsAtOrBelowIt(String percent, String grade) {
    assertThat(UDA.admitting(percent(percent)).name()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "A, A", "Ａ, A", "A※1, A", "(B), B", "○A, A", "X(注), X", "A評価, ", "a, ", "AB, ", "(), ", "○, "
  })
  void aRatingNamesAGradeIfNothingElseStandsBesideIt(String rating, String grade) {
    assertThat(UDA.findRating(rating).map(Grade::name)).isEqualTo(Optional.ofNullable(grade));
  }

  @Test
  void aMarkThatIsAGradeOfItsOwnIsThatGrade() {
    Scale marks = Scale.of(Grade.from("○", "100"), Grade.from("○達成", "50"), Grade.of("×"));

    assertThat(marks.findRating("○").map(Grade::name)).contains("○");
    assertThat(marks.findRating("○達成").map(Grade::name)).contains("○達成");
    assertThat(marks.findRating("○×")).isEmpty();
  }

  @Test
  void anUnboundedRateLeadsToTheBestGrade() {
    assertThat(LIBRARY.admitting(Rate.UNBOUNDED).name()).isEqualTo("A");
  }

  @Test
  void anOpenLowerBoundDoesNotBelongToItsGrade() {
    Scale scale = Scale.of(above("S", "100"), Grade.from("A", "100"), Grade.of("B"));
    assertThat(scale.admitting(percent("100")).name()).isEqualTo("A");
    assertThat(scale.admitting(percent("100.01")).name()).isEqualTo("S");
  }

  @ParameterizedTest
  @CsvSource({
    // a met target whose rate is below 100 % (a tolerance) is graded as at 100 %
    "true, 95, A, B",
    "true, 105, A, B",
    "true, 110, A, A",
    // a missed one whose rate is 100 % or more (a strict comparator) is graded as just below
    "false, 100, B, B",
    "false, 120, B, B",
    "false, 99, B, B",
    "false, 89, B, C",
  })
  void whetherTheTargetIsMetBindsTheGrade(boolean met, String percent, String uda, String library) {
    assertThat(UDA.grade(met, percent(percent), FULL).name()).isEqualTo(uda);
    assertThat(LIBRARY.grade(met, percent(percent), FULL).name()).isEqualTo(library);
  }

  @Test
  void justBelowSkipsAGradeThatBeginsAtOneHundredPercentEvenIfOpen() {
    Scale scale = Scale.of(above("S", "100"), Grade.from("A", "100"), Grade.of("B"));
    assertThat(scale.grade(false, percent("100"), FULL).name()).isEqualTo("B");
  }

  @Test
  void theWorstGradeIsTheLastThatRatesLeadTo() {
    assertThat(UDA.worst().name()).isEqualTo("D");
  }

  @Test
  void gradesAreFoundOnTheScaleAndBesideIt() {
    assertThat(UDA.find("B")).contains(Grade.from("B", "80"));
    assertThat(UDA.find("X")).contains(Grade.of("X"));
    assertThat(UDA.find("b")).isEmpty();
  }

  @Test
  void gradesAreComparedBestFirst() {
    Grade a = UDA.find("A").orElseThrow();
    Grade d = UDA.find("D").orElseThrow();
    Grade x = UDA.find("X").orElseThrow();
    assertThat(UDA.compare(a, d).orElseThrow()).isPositive();
    assertThat(UDA.compare(d, a).orElseThrow()).isNegative();
    assertThat(UDA.compare(d, d)).contains(0);
    assertThat(UDA.compare(x, x)).contains(0);
    assertThat(UDA.compare(x, d)).isEmpty();
    assertThat(UDA.compare(a, x)).isEmpty();
  }

  @Test
  void gradesOfTheSameNameAreTheSameGradeWhateverTheirBounds() {
    // a target of 100 % itself is graded on a scale of its own, with the same names
    assertThat(LIBRARY.compare(Grade.from("A", "100"), LIBRARY.worst()).orElseThrow()).isPositive();
    assertThat(LIBRARY.compare(LIBRARY.worst(), Grade.from("A", "100")).orElseThrow()).isNegative();
  }

  @Test
  void theNextBetterGradeIsTheOneBefore() {
    assertThat(UDA.nextBetter(UDA.worst())).contains(Grade.from("C", "60"));
    assertThat(UDA.nextBetter(Grade.from("A", "100"))).isEmpty();
    assertThat(UDA.nextBetter(Grade.of("X"))).isEmpty();
  }

  @Test
  void aScaleOfOneGradeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(Grade.of("D")))
        .withMessage("a scale needs two grades: [D]");
  }

  @Test
  void onlyTheLastGradeHasNoBound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(Grade.from("A", "100"), Grade.from("B", "80")))
        .withMessage("only the last grade has no bound: B");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(Grade.from("A", "100"), Grade.of("B"), Grade.of("C")))
        .withMessage("only the last grade has no bound: B");
  }

  @Test
  void eachGradeBeginsBelowTheOneBeforeIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(Grade.from("A", "80"), Grade.from("B", "100"), Grade.of("C")))
        .withMessage("B does not begin below A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(Grade.from("A", "100"), Grade.from("B", "100"), Grade.of("C")))
        .withMessage("B does not begin below A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(Grade.from("A", "100"), above("B", "100"), Grade.of("C")))
        .withMessage("B does not begin below A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(above("A", "100"), above("B", "100"), Grade.of("C")))
        .withMessage("B does not begin below A");
  }

  @Test
  void aNameOccursOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(Grade.from("A", "100"), Grade.of("A")))
        .withMessage("a grade name occurs twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Scale(
                    ImmutableList.of(Grade.from("A", "100"), Grade.of("B")),
                    ImmutableList.of(Grade.of("B"))))
        .withMessage("a grade name occurs twice");
  }

  @Test
  void aGradeNeedsAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grade.of(" "))
        .withMessage("a grade needs a name");
  }

  @Test
  void pointsDoNotChangeTheRestOfAGrade() {
    assertThat(Grade.from("A", "100").withScore("7"))
        .isEqualTo(new Grade("A", Optional.of(FULL), true, Optional.of(BigDecimal.valueOf(7))))
        .hasToString("A");
  }
}
