package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedFiguresTest {
  private final EvaluationPolicy policy =
      EvaluationPolicy.of("p", Scale.of(Grade.from("A", "100"), Grade.of("B")));

  @ParameterizedTest
  @CsvSource({
    "85.0以上, [85.0]",
    "70回, [70回]",
    "約70回, [70回]",
    "70~80, '[70, 80]'",
    "前年度以上, []",
    "前年度比+5回, []",
    "欧州:3便 北米:2便, []",
    "実施, []",
    "-, []",
    "3社以上(7社), [7社]"
  })
  void ofATarget(String cell, String counted) {
    EvaluationPolicy second = policy.with(policy.targets().withSecondFigure(SecondFigure.COUNTS));
    assertThat(second.counted(Target.parse(cell))).hasToString(counted);
  }

  @ParameterizedTest
  @CsvSource({
    "3社(7社), BESIDE, [3社]",
    "3社(7社), COUNTS, [7社]",
    "67(1248人), COUNTS, [67]",
    "対象者の全て(56), COUNTS, []",
    "男性:9.8% 女性:2.3%, COUNTS, []",
    "評価不能, COUNTS, []"
  })
  void ofAResult(String cell, SecondFigure which, String counted) {
    EvaluationPolicy under = policy.with(policy.targets().withSecondFigure(which));
    assertThat(under.counted(Measurement.parse(cell)).stream().map(Amount::toString).toList())
        .hasToString(counted);
  }
}
