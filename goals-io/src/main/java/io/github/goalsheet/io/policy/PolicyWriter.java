package io.github.goalsheet.io.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.Provenance;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.io.json.stream.IoSteps;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.policy.PolicyWords.Measure;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes evaluation policies as JSON in one canonical form: every choice is spelt out, scales are
 * best first, and what a policy does not have is left out. Read back it is an equal policy, unless
 * it has a blank text or a number with more digits than a policy file may have.
 */
public final class PolicyWriter {
  private final JsonOut out;

  private PolicyWriter(JsonOut out) {
    this.out = out;
  }

  /**
   * Writes a policy.
   *
   * @param policy the policy
   * @param out where to write it, in UTF-8 with LF; not closed
   * @throws IOException if {@code out} fails
   * @throws IllegalArgumentException if a text holds half a surrogate pair, which no encoding can
   *     write
   */
  public static void write(EvaluationPolicy policy, OutputStream out) throws IOException {
    requireNonNull(policy, "policy");
    IoSteps.io(
        () -> {
          JsonOut json = JsonOut.to(out, true);
          new PolicyWriter(json).policy(policy);
          json.endLine();
          json.flush();
        });
  }

  private void policy(EvaluationPolicy policy) {
    boolean difference = policy.rates().up() == RateMethod.DIFFERENCE;
    Measure measure = difference ? Measure.DIFFERENCE : Measure.PERCENT;
    out.object()
        .field("format", PolicyWords.FORMAT)
        .field("version", PolicyWords.VERSION)
        .field("name", policy.name());
    provenance(policy.provenance());
    scale("scale", policy.scale(), measure, true);
    policy.fullScale().ifPresent(scale -> scale("scaleForFullTargets", scale, measure, false));
    out.field("comparedWith", PolicyWords.REFERENCES.word(policy.reference()));
    direction(policy);
    rates(policy.rates());
    out.field("band", PolicyWords.BANDS.word(policy.band()))
        .field("secondFigure", PolicyWords.SECOND_FIGURES.word(policy.secondFigure()))
        .field("zeroTarget", PolicyWords.ZERO_TARGETS.word(policy.zeroTarget()));
    policy
        .aboutTolerance()
        .ifPresent(t -> out.field("aboutTolerancePercent", Percent.ofFraction(t)));
    policy
        .proration()
        .ifPresent(
            proration ->
                out.row("proration")
                    .field("firstFiscalYear", proration.first().year())
                    .field("years", proration.years())
                    .end());
    out.object("noData");
    outcomes(policy.noData());
    outcome("otherWords", policy.noDataDefault());
    outcome("blank", policy.noResult());
    out.end();
    outcomes(policy.words());
    out.field("undecidedWords", PolicyWords.OUTCOMES.word(policy.undecidedWords()));
    outcome("noTarget", policy.noTarget());
    policy.missedWithoutRate().ifPresent(grade -> out.field("missedWithoutRate", grade));
    rollUp("goalRollUp", policy.goalRollUp());
    policy.sheetRollUp().ifPresent(rollUp -> rollUp("sheetRollUp", rollUp));
    out.end();
  }

  private void provenance(Provenance provenance) {
    message("title", provenance.title());
    out.object("provenance");
    if (!provenance.source().isEmpty()) {
      out.field("source", provenance.source());
    }
    messages("published", provenance.published());
    messages("ourReading", provenance.ours());
    out.end();
  }

  private void messages(String name, Iterable<Message> messages) {
    out.array(name);
    messages.forEach(this::message);
    out.end();
  }

  private void message(String name, Message message) {
    if (message.ja().equals(message.en())) {
      out.field(name, message.ja());
    } else {
      languages(out.object(name), message);
    }
  }

  private void message(Message message) {
    if (message.ja().equals(message.en())) {
      out.text(message.ja());
    } else {
      languages(out.object(), message);
    }
  }

  private static void languages(JsonOut object, Message message) {
    object.field("ja", message.ja()).field("en", message.en()).end();
  }

  private void scale(String name, Scale scale, Measure measure, boolean scored) {
    out.object(name)
        .field("boundsIn", PolicyWords.MEASURES.word(measure))
        .field("order", PolicyWords.ORDERS.word(PolicyWords.Order.BEST_FIRST))
        .array("grades");
    scale.grades().forEach(grade -> grade(grade, measure, scored));
    out.end();
    if (!scale.others().isEmpty()) {
      out.array("others");
      scale.others().forEach(grade -> grade(grade, measure, scored));
      out.end();
    }
    out.end();
  }

  private void grade(Grade grade, Measure measure, boolean scored) {
    out.row().field("name", grade.name());
    String bound = grade.fromIncluded() ? "from" : "above";
    grade
        .from()
        .ifPresent(f -> out.field(bound, measure == Measure.PERCENT ? Percent.ofFraction(f) : f));
    if (scored) {
      grade.score().ifPresent(score -> out.field("score", score));
    }
    out.end();
  }

  private void direction(EvaluationPolicy policy) {
    out.object("direction")
        .field("default", PolicyWords.DEFAULT_DIRECTIONS.word(policy.direction()))
        .field("byBaseline", policy.directionByBaseline());
    if (!policy.directionRules().isEmpty()) {
      out.array("byLabel");
      policy
          .directionRules()
          .forEach(
              rule ->
                  out.row()
                      .field("word", rule.word())
                      .field("direction", PolicyWords.DIRECTIONS.word(rule.direction()))
                      .end());
      out.end();
    }
    out.end();
  }

  private void rates(RateRules rates) {
    out.object("rates")
        .field("higherIsBetter", PolicyWords.METHODS_UP.word(rates.up()))
        .field("lowerIsBetter", PolicyWords.METHODS_DOWN.word(rates.down()))
        .field("baseline", PolicyWords.BASELINES.word(rates.baseline()));
    rates.cap().ifPresent(cap -> out.field("capPercent", Percent.ofFraction(cap)));
    rates.decimals().ifPresent(decimals -> out.field("decimalsOfPercent", decimals));
    out.end();
  }

  private void outcomes(ImmutableMap<String, Outcome> outcomes) {
    if (!outcomes.isEmpty()) {
      out.object("words");
      outcomes.forEach(this::outcome);
      out.end();
    }
  }

  private void outcome(String name, Outcome outcome) {
    if (outcome instanceof Outcome.ToGrade grade) {
      out.row(name).field("grade", grade.name()).end();
    } else {
      out.field(name, PolicyWords.OUTCOMES.word(outcome));
    }
  }

  private void rollUp(String name, RollUp rollUp) {
    out.object(name).field("method", PolicyWords.ROLL_UPS.word(rollUp.method()));
    rollUp.some().ifPresent(grade -> out.field("some", grade));
    rollUp.none().ifPresent(grade -> out.field("none", grade));
    Measure measure = rollUp.method().countsScores() ? Measure.POINTS : Measure.PERCENT;
    rollUp.scale().ifPresent(scale -> scale("scale", scale, measure, true));
    if (!rollUp.weights().isEmpty()) {
      out.array("weights");
      rollUp
          .weights()
          .forEach(
              weight ->
                  out.row().field("word", weight.word()).field("weight", weight.weight()).end());
      out.end();
    }
    out.end();
  }
}
