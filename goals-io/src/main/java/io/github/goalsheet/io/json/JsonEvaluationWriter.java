package io.github.goalsheet.io.json;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.Rate;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.json.stream.IoSteps;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.message.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes evaluations as JSON, sheet after sheet: {@code
 * {"format":"goal-evaluations","version":1,"policy":…,"sheets":[…],"summary":{…},"inputs":[…]}},
 * indented, UTF-8 with LF. A sheet that another policy rated has a {@code policy} of its own. Not
 * thread-safe.
 *
 * <p>{@code grade}, {@code computed} and {@code achievementRate} are null where there is none, and
 * the reason says why. An achievement rate is 1 for 100 %, rounded half up to six decimals.
 */
public final class JsonEvaluationWriter implements Closeable {
  /** The format's name in its field {@code format}. */
  static final String FORMAT = "goal-evaluations";

  /** The format's version in its field {@code version}. */
  static final int VERSION = 1;

  private final JsonOut out;
  private final String policyOfAll;
  private final Summary.Counter counter;
  private ImmutableList<ReadInput> inputs = ImmutableList.of();
  private boolean whole = true;

  private JsonEvaluationWriter(JsonOut out, EvaluationPolicy policy) {
    this.out = out;
    this.policyOfAll = policy.name();
    this.counter = new Summary.Counter(policy);
  }

  /**
   * Begins a document.
   *
   * @param out where to write it; closed with this writer
   * @param policy the policy of the evaluations to come; a sheet that was evaluated under one of
   *     another name names that itself
   * @return the writer
   * @throws IOException if {@code out} fails
   */
  public static JsonEvaluationWriter to(OutputStream out, EvaluationPolicy policy)
      throws IOException {
    JsonOut json = JsonOut.to(out, true);
    IoSteps.io(
        () ->
            json.object()
                .field("format", FORMAT)
                .field("version", VERSION)
                .field("policy", policy.name())
                .array("sheets"));
    return new JsonEvaluationWriter(json, policy);
  }

  /**
   * Writes one sheet.
   *
   * @param evaluation the sheet
   * @throws IOException if the output fails
   * @throws IllegalStateException if the writer is closed or an earlier call failed
   */
  public void write(SheetEvaluation evaluation) throws IOException {
    checkState(whole, "closed, or failed before");
    whole = false;
    IoSteps.io(() -> sheet(evaluation));
    counter.add(evaluation);
    whole = true;
  }

  /**
   * Says what was read and what was not; written at the end of the document.
   *
   * @param read what was read of each input
   */
  public void setInputs(Iterable<ReadInput> read) {
    inputs = ImmutableList.copyOf(read);
  }

  private void sheet(SheetEvaluation evaluation) {
    out.object()
        .field("fiscalYear", evaluation.sheet().fiscalYear().year())
        .field("department", evaluation.sheet().organization().department())
        .field("section", evaluation.sheet().organization().section());
    String policy = evaluation.policy().name();
    if (!policy.equals(policyOfAll)) {
      out.field("policy", policy);
    }
    evaluation
        .assessment()
        .ifPresent(
            whole ->
                out.field("computed", grade(whole)).object("reason").fields(reason(whole)).end());
    out.array("goals");
    evaluation.goals().forEach(this::goal);
    out.end().end();
  }

  private void goal(GoalEvaluation goal) {
    out.object()
        .field("number", goal.goal().number())
        .field("published", goal.goal().rating())
        .field("computed", grade(goal.assessment()))
        .field("agreement", goal.agreement().code());
    out.object("reason").fields(reason(goal.assessment())).end().array("indicators");
    goal.indicators().forEach(this::indicator);
    out.end().end();
  }

  private void indicator(IndicatorEvaluation indicator) {
    Assessment assessment = indicator.assessment();
    out.object()
        .field("label", indicator.indicator().label())
        .field("grade", grade(assessment))
        .number("achievementRate", rate(assessment))
        .object("reason")
        .fields(reason(assessment))
        .end()
        .end();
  }

  private static Optional<String> grade(Assessment assessment) {
    return assessment.grade().map(Grade::name);
  }

  private static Optional<BigDecimal> rate(Assessment assessment) {
    return assessment.rate().filter(rate -> !rate.isUnbounded()).map(Rate::toNumber);
  }

  private static Json.Obj reason(Assessment assessment) {
    Message message = assessment.reason().message();
    return new Json.Fields()
        .put("code", assessment.reason().code())
        .put("ja", message.ja())
        .put("en", message.en())
        .build();
  }

  private void summary(Summary summary) {
    out.object("summary")
        .number("sheets", count(summary.sheets()))
        .number("goals", count(summary.goals()))
        .number("indicators", count(summary.indicators()));
    for (Agreement agreement : Agreement.values()) {
      out.number(agreement.code(), count(summary.count(agreement)));
    }
    out.object("grades");
    summary.grades().forEach((grade, count) -> out.number(grade, count(count)));
    out.end().end();
  }

  private static Optional<BigDecimal> count(long count) {
    return Optional.of(BigDecimal.valueOf(count));
  }

  /**
   * Ends the document with its summary, unless writing failed, and closes the output.
   *
   * @throws IOException if the output fails
   */
  @Override
  public void close() throws IOException {
    boolean ends = whole;
    whole = false;
    IoSteps.io(
        () -> {
          try (out) {
            if (ends) {
              out.end();
              summary(counter.summary());
              InputsJson.write(out, inputs);
              out.end().endLine();
            }
          }
        });
  }
}
