package io.github.goalsheet.io.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real pairs of target and result at the edges of what rules define: each has a grade or a named
 * reason under each policy. Skipped where the corpus is not beside the repository.
 */
class NumericPairsTest {
  private static final int TARGET = 0;
  private static final int RESULT = 1;
  private static final int LABEL = 3;
  private static final int PRIOR = 4;
  private static final String FINAL_TARGET = "最終目標:";
  private static final FiscalYear YEAR = FiscalYear.of(2022);

  /** The pairs; where a row has no target of the year, the final one stands for it. */
  private static List<Indicator> pairs() throws IOException {
    return Files.readAllLines(RealFiles.corpus("numeric-pairs.tsv")).stream()
        .skip(1)
        .map(line -> line.replace("\\n", "\n").split("\t", -1))
        .map(
            row ->
                Indicator.of(row[LABEL])
                    .withTarget(
                        row[TARGET].isEmpty() ? row[PRIOR].replace(FINAL_TARGET, "") : row[TARGET])
                    .withResult(row[RESULT]))
        .toList();
  }

  private static Map<String, Integer> count(String policy, Function<Assessment, String> by)
      throws IOException {
    Evaluator evaluator = Evaluator.of(BuiltInPolicies.find(policy).orElseThrow());
    Map<String, Integer> counts = new TreeMap<>();
    for (Indicator pair : pairs()) {
      Assessment assessment = evaluator.evaluate(pair, YEAR);
      assertThat(assessment.reason().message().ja()).as("%s", pair).isNotBlank();
      assertThat(assessment.reason().message().en()).as("%s", pair).isNotBlank();
      counts.merge(by.apply(assessment), 1, Integer::sum);
    }
    return counts;
  }

  private static Map<String, Integer> reasons(String policy) throws IOException {
    return count(policy, assessment -> assessment.reason().code());
  }

  private static Map<String, Integer> grades(String policy) throws IOException {
    return count(policy, assessment -> assessment.grade().map(Grade::name).orElse("-"));
  }

  @Test
  void eachPairHasAGradeOrANamedReasonUnderNiigata() throws IOException {
    assertThat(reasons("niigata"))
        .containsOnly(
            entry("missed_without_rate", 23),
            entry("no_earlier_actual", 1),
            entry("no_result", 26),
            entry("no_target", 12),
            entry("target_met", 194),
            entry("target_missed", 120),
            entry("words_undecided", 1),
            entry("zero_target", 40));
    assertThat(grades("niigata"))
        .containsOnly(entry("-", 80), entry("一部未達成", 58), entry("未達成", 85), entry("達成", 194));
  }

  @Test
  void eachPairHasAGradeOrANamedReasonUnderUda() throws IOException {
    assertThat(reasons("uda"))
        .containsOnly(
            entry("no_data_graded", 26),
            entry("no_earlier_actual", 1),
            entry("no_target", 12),
            entry("rate_signs", 23),
            entry("target_met", 194),
            entry("target_missed", 120),
            entry("words_undecided", 1),
            entry("zero_target", 40));
    assertThat(grades("uda"))
        .containsOnly(
            entry("-", 77),
            entry("A", 194),
            entry("B", 58),
            entry("C", 16),
            entry("D", 46),
            entry("X", 26));
  }

  @Test
  void eachPairHasAGradeOrANamedReasonUnderKurayoshi() throws IOException {
    assertThat(reasons("kurayoshi"))
        .containsOnly(
            entry("no_data_left_out", 26),
            entry("no_earlier_actual", 1),
            entry("no_target", 12),
            entry("rate_no_baseline", 143),
            entry("target_met", 194),
            entry("words_undecided", 1),
            entry("zero_target", 40));
    assertThat(grades("kurayoshi")).containsOnly(entry("-", 223), entry("5", 194));
  }

  @ParameterizedTest
  @MethodSource("io.github.goalsheet.io.policy.BuiltInPolicies#names")
  void eachPairHasAGradeOrANamedReasonUnderEveryBuiltInPolicy(String policy) throws IOException {
    assertThat(reasons(policy).values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(417);
  }
}
