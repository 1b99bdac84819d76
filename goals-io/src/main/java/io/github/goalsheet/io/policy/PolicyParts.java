package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.PolicyBuilder;
import io.github.goalsheet.evaluation.Proration;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.policy.PolicyWords.Measure;
import io.github.goalsheet.model.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the parts of a policy; only when nothing is wrong with any of them is a policy made. */
final class PolicyParts {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final int MAX_YEARS = 100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Fields fields;
  private final Problems problems;
  private final List<Consumer<PolicyBuilder>> settings = new ArrayList<>();

  PolicyParts(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /**
   * Reads the policy.
   *
   * @return the policy, or empty if there was something to say
   */
  Optional<EvaluationPolicy> read() {
    if (!isPolicy()) {
      return Optional.empty();
    }
    Optional<String> name = name();
    set(new SourceReader(problems).read(fields), PolicyBuilder::provenance);
    RatesReader.Read rates = new RatesReader(problems).read(fields);
    set(rates.rules(), PolicyBuilder::rates);
    Grades grades = scales(rates.measure());
    targets();
    outcomes(grades);
    rollUps(grades, rates.measure());
    fields.done();
    if (problems.count() > 0) {
      return Optional.empty();
    }
    PolicyBuilder builder = new PolicyBuilder(name.orElseThrow(), grades.scale().orElseThrow());
    settings.forEach(setting -> setting.accept(builder));
    return Optional.of(builder.build());
  }

  private <T> void set(Optional<T> value, BiConsumer<PolicyBuilder, T> setter) {
    value.ifPresent(present -> settings.add(builder -> setter.accept(builder, present)));
  }

  /** Whether this is a file of the format, as far as it says; if it is another, no more is said. */
  private boolean isPolicy() {
    fields.find("$schema");
    Optional<Located> format = fields.require("format");
    if (format.isPresent() && !format.get().raw().equals(PolicyWords.FORMAT)) {
      problems.notPolicy(format.get());
      return false;
    }
    Optional<Located> version = fields.require("version");
    if (version.isPresent()
        && !(version.get().json() instanceof Json.Num number
            && number.digits().equals(Integer.toString(PolicyWords.VERSION)))) {
      problems.version(version.get());
      return false;
    }
    return true;
  }

  private Optional<String> name() {
    Optional<String> name = fields.requireText("name");
    if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
      problems.badName(fields.find("name").orElseThrow());
    }
    return name;
  }

  private Grades scales(Optional<Measure> measure) {
    ScaleReader reader = new ScaleReader(problems);
    Grades grades =
        fields.require("scale").map(value -> reader.read(value, measure)).orElse(Grades.UNKNOWN);
    Optional<Scale> full =
        fields
            .find("scaleForFullTargets")
            .flatMap(value -> reader.readFull(value, measure, grades.scale()));
    set(full, PolicyBuilder::fullScale);
    return grades;
  }

  private void targets() {
    set(fields.word("comparedWith", PolicyWords.REFERENCES), PolicyBuilder::reference);
    fields.object("direction").ifPresent(this::direction);
    set(fields.word("band", PolicyWords.BANDS), PolicyBuilder::band);
    set(fields.word("secondFigure", PolicyWords.SECOND_FIGURES), PolicyBuilder::secondFigure);
    set(fields.word("zeroTarget", PolicyWords.ZERO_TARGETS), PolicyBuilder::zeroTarget);
    Optional<BigDecimal> tolerance =
        fields.number(
            "aboutTolerancePercent",
            n -> n.signum() >= 0 && n.compareTo(HUNDRED) < 0,
            "0 以上 100 未満の数",
            "a number from 0 to below 100");
    set(tolerance.map(Percent::toFraction), PolicyBuilder::aboutTolerance);
    set(fields.object("proration").flatMap(this::proration), PolicyBuilder::proration);
  }

  private void direction(Fields direction) {
    set(direction.word("default", PolicyWords.DEFAULT_DIRECTIONS), PolicyBuilder::direction);
    for (Located item : direction.items("byLabel")) {
      Fields.of(item, problems).ifPresent(this::directionOf);
    }
    set(direction.flag("byBaseline"), PolicyBuilder::directionByBaseline);
    direction.done();
  }

  private void directionOf(Fields rule) {
    Optional<String> word = rule.requireText("word");
    Optional<Direction> direction = rule.requireWord("direction", PolicyWords.DIRECTIONS);
    rule.done();
    word.ifPresent(w -> set(direction, (builder, value) -> builder.directionOf(w, value)));
  }

  private Optional<Proration> proration(Fields proration) {
    Optional<FiscalYear> first =
        proration
            .requireInteger("firstFiscalYear", FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR)
            .map(FiscalYear::of);
    Optional<Integer> years = proration.requireInteger("years", 1, MAX_YEARS);
    proration.done();
    return first.flatMap(f -> years.map(n -> new Proration(f, n)));
  }

  private void outcomes(Grades grades) {
    OutcomeReader reader = new OutcomeReader(grades, problems);
    fields
        .object("noData")
        .ifPresent(
            noData -> {
              each(reader.outcomes(noData, "words"), PolicyBuilder::noData);
              set(reader.outcome(noData, "otherWords"), PolicyBuilder::noDataDefault);
              set(reader.outcome(noData, "blank"), PolicyBuilder::noResult);
              noData.done();
            });
    each(reader.outcomes(fields, "words"), PolicyBuilder::word);
    set(fields.word("undecidedWords", PolicyWords.OUTCOMES), PolicyBuilder::undecidedWords);
    set(reader.outcome(fields, "noTarget"), PolicyBuilder::noTarget);
    set(
        fields.find("missedWithoutRate").flatMap(value -> grades.name(value, problems)),
        PolicyBuilder::missedWithoutRate);
  }

  private void each(ImmutableMap<String, Outcome> outcomes, WordSetter setter) {
    outcomes.forEach(
        (word, outcome) -> settings.add(builder -> setter.set(builder, word, outcome)));
  }

  private void rollUps(Grades grades, Optional<Measure> measure) {
    RollUpReader reader = new RollUpReader(problems);
    Optional<RollUpReader.Read> goal =
        fields.object("goalRollUp").map(f -> reader.read(f, grades, measure));
    set(goal.flatMap(RollUpReader.Read::rollUp), PolicyBuilder::goalRollUp);
    Grades ofGoals = goal.map(RollUpReader.Read::grades).orElse(grades);
    Optional<RollUpReader.Read> sheet =
        fields.object("sheetRollUp").map(f -> reader.read(f, ofGoals, measure));
    set(sheet.flatMap(RollUpReader.Read::rollUp), PolicyBuilder::sheetRollUp);
  }

  /** Sets the outcome of a word. */
  private interface WordSetter {
    void set(PolicyBuilder builder, String word, Outcome outcome);
  }
}
