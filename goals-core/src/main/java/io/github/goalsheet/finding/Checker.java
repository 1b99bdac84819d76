package io.github.goalsheet.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.GoalSheet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs all checks. Sheets that belong together, such as those of a ward or of two years, are
 * checked together; many of them by the common pool, with the same result. Immutable and
 * thread-safe.
 */
public final class Checker {
  /**
   * How many findings, and how many verified figures, are stored unless a caller says otherwise.
   */
  public static final int DEFAULT_LIMIT = 10_000;

  /** From so many sheets on, more processors save more than they cost. */
  private static final int MANY = 64;

  private final Evaluator evaluator;
  private final ImmutableMap<String, Severity> overrides;
  private final int limit;

  private Checker(Evaluator evaluator, ImmutableMap<String, Severity> overrides, int limit) {
    this.evaluator = evaluator;
    this.overrides = overrides;
    this.limit = limit;
  }

  /**
   * A checker.
   *
   * @param policy the policy that published ratings are compared with
   * @return the checker
   */
  public static Checker of(EvaluationPolicy policy) {
    return new Checker(Evaluator.of(policy), ImmutableMap.of(), DEFAULT_LIMIT);
  }

  /**
   * This checker with another severity for a type of finding.
   *
   * @param code the code of the finding
   * @param severity its severity
   * @return the changed copy
   * @throws IllegalArgumentException if no finding has that code
   */
  public Checker withSeverity(String code, Severity severity) {
    checkArgument(Checks.findRule(code).isPresent(), "no such finding: %s", code);
    requireNonNull(severity, "severity");
    ImmutableMap.Builder<String, Severity> changed = ImmutableMap.builder();
    changed.putAll(overrides).put(code, severity);
    return new Checker(evaluator, changed.buildKeepingLast(), limit);
  }

  /**
   * This checker with another limit on what is stored.
   *
   * @param stored how many findings, and how many verified figures, are stored
   * @return the changed copy
   */
  public Checker withLimit(int stored) {
    checkArgument(stored >= 0, "limit: %s", stored);
    return new Checker(evaluator, overrides, stored);
  }

  /**
   * Checks sheets together.
   *
   * @param sheets the sheets
   * @return what there is to say of them
   */
  public CheckReport check(Iterable<GoalSheet> sheets) {
    return check(sheets, ImmutableList.of());
  }

  /**
   * Checks sheets together of which not all could be read.
   *
   * @param sheets the sheets
   * @param notRead for each of the sheets the fields that may be stated where its source was not
   *     understood; that they are blank is no fault of the sheet. Sheets behind the end of the list
   *     were read whole
   * @return what there is to say of them
   */
  public CheckReport check(Iterable<GoalSheet> sheets, List<? extends Set<FormField>> notRead) {
    ImmutableList<GoalSheet> all = ImmutableList.copyOf(sheets);
    return checkEvaluated(
        onProcessors(all.stream(), all.size())
            .map(evaluator::evaluate)
            .collect(ImmutableList.toImmutableList()),
        notRead);
  }

  /**
   * Checks sheets together that have been evaluated.
   *
   * @param evaluations the sheets, evaluated under the policy of this checker
   * @return what there is to say of them
   */
  public CheckReport checkEvaluated(Iterable<SheetEvaluation> evaluations) {
    return checkEvaluated(evaluations, ImmutableList.of());
  }

  /**
   * Checks sheets together that have been evaluated, and of which not all could be read.
   *
   * @param evaluations the sheets, evaluated under the policy of this checker
   * @param notRead as of {@link #check(Iterable, List)}
   * @return what there is to say of them
   */
  public CheckReport checkEvaluated(
      Iterable<SheetEvaluation> evaluations, List<? extends Set<FormField>> notRead) {
    CheckedSheets checked =
        new CheckedSheets(evaluator, ImmutableList.copyOf(evaluations), notRead);
    RemarkTally tally = new RemarkTally(limit, this::severity);
    for (Check check : Checks.ALL) {
      onProcessors(check.check(checked), checked.size())
          .filter(remark -> checked.isRead(remark.subject()))
          .forEachOrdered(tally::add);
    }
    return tally.report();
  }

  private static <T> Stream<T> onProcessors(Stream<T> work, int sheets) {
    return sheets < MANY ? work : work.parallel();
  }

  private Severity severity(Rule rule) {
    return overrides.getOrDefault(rule.code(), rule.severity());
  }
}
