package io.github.goalsheet.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.GoalSheet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CheckerPropertyTest {
  private static final Checker CHECKER = Checker.of(EvaluationPolicy.niigata());

  @Provide
  Arbitrary<ImmutableList<GoalSheet>> wards() {
    return SoundSheets.wards();
  }

  @Provide
  Arbitrary<Mistake> mistakes() {
    return Arbitraries.of(Mistakes.ALL);
  }

  @Property
  void soundSheetsHaveNoFindings(@ForAll("wards") ImmutableList<GoalSheet> sheets) {
    assertThat(CHECKER.check(sheets).findings()).isEmpty();
  }

  @Property
  void everyMistakeIsFoundWhereItIsAndNothingElse(
      @ForAll("wards") ImmutableList<GoalSheet> sheets, @ForAll("mistakes") Mistake mistake) {
    ImmutableList<GoalSheet> wrong = mistake.injection().apply(sheets);

    assertThat(CHECKER.check(wrong).findings())
        .extracting(found -> found.finding().rule().code(), found -> found.finding().subject())
        .containsExactly(Tuple.tuple(mistake.code(), mistake.subject().apply(wrong)));
  }

  @Property(tries = 50)
  void theSameSheetsHaveTheSameFindings(
      @ForAll("wards") ImmutableList<GoalSheet> sheets, @ForAll("mistakes") Mistake mistake) {
    ImmutableList<GoalSheet> wrong = mistake.injection().apply(sheets);

    assertThat(CHECKER.check(wrong)).isEqualTo(CHECKER.check(wrong));
  }

  @Test
  void thereIsOneMistakeForEveryRule() {
    assertThat(Mistakes.ALL)
        .extracting(Mistake::code)
        .containsExactlyElementsOf(Checks.rules().stream().map(Rule::code).toList());
  }
}
