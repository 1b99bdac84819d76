package io.github.goalsheet.io.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.model.GoalSheet;

/**
 * What a report reports. Immutable and thread-safe.
 *
 * @param policy the policy that the sheets were evaluated under
 * @param sheets the sheets, in the order of the report
 * @param checked the same sheets with what was found in them
 */
public record Report(
    EvaluationPolicy policy, ImmutableList<SheetEvaluation> sheets, CheckResult checked) {
  /**
   * A report.
   *
   * @throws IllegalArgumentException if a sheet was evaluated under another policy, or not as many
   *     were checked
   */
  public Report {
    requireNonNull(policy, "policy");
    for (SheetEvaluation sheet : sheets) {
      checkArgument(
          policy.equals(sheet.policy()),
          "evaluated under another policy: %s",
          sheet.policy().name());
    }
    checkArgument(
        sheets.size() == checked.sheets().size(),
        "%s sheets evaluated, %s checked",
        sheets.size(),
        checked.sheets().size());
  }

  /**
   * Evaluates and checks sheets for a report.
   *
   * @param policy the policy
   * @param sheets the sheets, in the order of the report
   * @return the report
   */
  public static Report of(EvaluationPolicy policy, Iterable<ReadSheet> sheets) {
    ImmutableList<ReadSheet> all = ImmutableList.copyOf(sheets);
    Evaluator evaluator = Evaluator.of(policy);
    ImmutableList<SheetEvaluation> evaluated =
        all.parallelStream()
            .map(read -> evaluator.evaluate(read.sheet()))
            .collect(ImmutableList.toImmutableList());
    CheckReport found =
        Checker.of(policy)
            .checkEvaluated(evaluated, Lists.transform(all, read -> read.places().notRead()));
    return new Report(policy, evaluated, new CheckResult(all, found));
  }

  /**
   * This report with what was read and what was not.
   *
   * @param read what was read of each input
   * @return the changed copy
   */
  public Report withInputs(Iterable<ReadInput> read) {
    return new Report(policy, sheets, checked.withInputs(read));
  }

  /**
   * Evaluates and checks sheets that were not read from anywhere.
   *
   * @param policy the policy
   * @param sheets the sheets, in the order of the report
   * @return the report; its findings name no place in a file
   */
  public static Report ofSheets(EvaluationPolicy policy, Iterable<GoalSheet> sheets) {
    return of(policy, Iterables.transform(sheets, sheet -> new ReadSheet(sheet, Nowhere.PLACES)));
  }
}
