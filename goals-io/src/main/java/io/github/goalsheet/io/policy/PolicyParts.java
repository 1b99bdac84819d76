package io.github.goalsheet.io.policy;

import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grading;
import io.github.goalsheet.evaluation.NoData;
import io.github.goalsheet.evaluation.Provenance;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.TargetRules;
import io.github.goalsheet.evaluation.WordRules;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.policy.ScaleJson.Measure;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a policy in the order of a file; each is read and written by a class of its own. */
final class PolicyParts {
  /** The format's name in its field {@code format}. */
  static final String FORMAT = "goal-policy";

  /** The format's version in its field {@code version}. */
  static final int VERSION = 1;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private PolicyParts() {}

  /**
   * Reads a policy.
   *
   * @return the policy, or empty if there was something to say
   */
  static Optional<EvaluationPolicy> read(Fields fields, Problems problems) {
    if (!isPolicy(fields, problems)) {
      return Optional.empty();
    }
    Optional<String> name = name(fields, problems);
    Optional<Provenance> provenance = new ProvenanceJson(problems).read(fields);
    RateRulesJson.Read rates = new RateRulesJson(problems).read(fields);
    Optional<Measure> measure = rates.measure();
    ScaleJson scales = new ScaleJson(problems);
    Grades grades =
        fields.require("scale").map(value -> scales.read(value, measure)).orElse(Grades.UNKNOWN);
    Optional<Scale> full =
        fields
            .find("scaleForFullTargets")
            .flatMap(value -> scales.readFull(value, measure, grades.scale()));
    TargetRules compared = TargetRulesJson.readReference(fields);
    Directions directions = DirectionsJson.read(fields, problems);
    TargetRules ruled = TargetRulesJson.readRules(compared, fields);
    OutcomesJson outcomes = new OutcomesJson(grades, problems);
    NoData noData = outcomes.noData(fields);
    WordRules words = outcomes.words(fields);
    TargetRules targets = TargetRulesJson.readBlank(ruled, fields, outcomes);
    Optional<String> missedWithoutRate =
        fields.find("missedWithoutRate").flatMap(value -> grades.name(value, problems));
    RollUps rollUps = new RollUpJson(problems).read(fields, grades, measure);
    fields.done();
    return problems.count() > 0
        ? Optional.empty()
        : Optional.of(
            new EvaluationPolicy(
                name.orElseThrow(),
                provenance.orElseThrow(),
                new Grading(grades.scale().orElseThrow(), full, missedWithoutRate),
                targets,
                directions,
                rates.rules().orElse(RateRules.DEFAULT),
                noData,
                words,
                rollUps));
  }

  /** Whether this is a file of the format, as far as it says; if it is another, no more is said. */
  private static boolean isPolicy(Fields fields, Problems problems) {
    fields.find("$schema");
    Optional<Located> format = fields.require("format");
    if (format.isPresent() && !format.get().raw().equals(FORMAT)) {
      problems.notPolicy(format.get());
      return false;
    }
    Optional<Located> version = fields.require("version");
    if (version.isPresent()
        && !(version.get().json() instanceof Json.Num number
            && number.digits().equals(Integer.toString(VERSION)))) {
      problems.version(version.get());
      return false;
    }
    return true;
  }

  private static Optional<String> name(Fields fields, Problems problems) {
    Optional<String> name = fields.requireText("name");
    if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
      problems.badName(fields.find("name").orElseThrow());
    }
    return name;
  }

  static void write(EvaluationPolicy policy, JsonOut out) {
    Measure measure = RateRulesJson.measure(policy.rates());
    Grading grading = policy.grading();
    out.object().field("format", FORMAT).field("version", VERSION).field("name", policy.name());
    ProvenanceJson.write(policy.provenance(), out);
    ScaleJson.write("scale", grading.scale(), measure, true, out);
    grading
        .fullScale()
        .ifPresent(full -> ScaleJson.write("scaleForFullTargets", full, measure, false, out));
    TargetRulesJson.writeReference(policy.targets(), out);
    DirectionsJson.write(policy.directions(), out);
    RateRulesJson.write(policy.rates(), out);
    TargetRulesJson.writeRules(policy.targets(), out);
    OutcomesJson.write(policy.noData(), out);
    OutcomesJson.write(policy.words(), out);
    TargetRulesJson.writeBlank(policy.targets(), out);
    grading.missedWithoutRate().ifPresent(grade -> out.field("missedWithoutRate", grade));
    RollUpJson.write(policy.rollUps(), out);
    out.end();
  }
}
