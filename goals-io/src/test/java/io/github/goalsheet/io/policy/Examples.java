package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Rate;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Examples of what a policy says, from files of tab-separated values. */
final class Examples {
  private static final int BASELINE = 3;

  private Examples() {}

  /**
   * What a policy says of an indicator.
   *
   * @param policy the policy's name
   * @param year the fiscal year
   * @param label the indicator's label
   * @param baseline its actual of some years before, or blank
   * @param target its target
   * @param result its result
   * @param rate the rate that is expected, or blank
   * @param grade the grade that is expected, or a reason's code in brackets
   * @param why where the example comes from
   */
  record Example(
      String policy,
      int year,
      String label,
      String baseline,
      String target,
      String result,
      String rate,
      String grade,
      String why) {
    private static Example parse(String line) {
      List<String> cells = Splitter.on('\t').splitToList(line.replace("\\n", "\n"));
      return new Example(
          cells.get(0),
          Integer.parseInt(cells.get(1)),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          cells.get(5),
          cells.get(6),
          cells.get(7),
          cells.get(8));
    }

    /** The rate and the grade that the policy comes to. */
    String says(EvaluationPolicy rule) {
      FiscalYear now = FiscalYear.of(year);
      Indicator plain = Indicator.of(label).withTarget(target).withResult(result);
      Indicator indicator =
          baseline.isEmpty() ? plain : plain.withActual(now.plusYears(-BASELINE), baseline);
      Assessment assessment = Evaluator.of(rule).evaluate(indicator, now);
      return assessment.rate().map(Rate::toString).orElse("")
          + " "
          + assessment
              .grade()
              .map(Grade::name)
              .orElseGet(() -> "(" + assessment.reason().code() + ")");
    }

    /** The rate and the grade that are expected. */
    String expected() {
      return rate + " " + grade;
    }
  }

  static Stream<Example> of(String file) throws IOException {
    return Resources.toString(Resources.getResource(Examples.class, file), UTF_8)
        .lines()
        .skip(1)
        .map(Example::parse);
  }
}
