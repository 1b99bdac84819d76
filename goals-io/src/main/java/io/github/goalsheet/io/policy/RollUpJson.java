package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUp.Method;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.Weight;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.policy.ScaleJson.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/** How grades are summed up: {@code goalRollUp} and {@code sheetRollUp}. */
final class RollUpJson {
  static final FieldWords<Method> METHODS = FieldWords.of(Method.class);

  private final Problems problems;

  RollUpJson(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the roll-ups.
   *
   * @param fields the fields of the policy
   * @param grades the grades of indicators
   * @param measure what the bounds of their scale count; empty if that is not known
   */
  RollUps read(Fields fields, Grades grades, Optional<Measure> measure) {
    Optional<Read> goal = fields.object("goalRollUp").map(f -> rollUp(f, grades, measure));
    Grades ofGoals = goal.map(Read::grades).orElse(grades);
    Optional<Read> sheet = fields.object("sheetRollUp").map(f -> rollUp(f, ofGoals, measure));
    return new RollUps(
        goal.flatMap(Read::rollUp).orElse(RollUps.DEFAULT.goal()), sheet.flatMap(Read::rollUp));
  }

  /**
   * A roll-up so far as it could be read.
   *
   * @param rollUp the roll-up; empty if something is wrong with it
   * @param grades the grades that it leads to
   */
  private record Read(Optional<RollUp> rollUp, Grades grades) {}

  /**
   * Reads a roll-up.
   *
   * @param fields its fields
   * @param grades the grades that it rolls up
   * @param measure what the bounds of their scale count; empty if that is not known
   */
  private Read rollUp(Fields fields, Grades grades, Optional<Measure> measure) {
    int before = problems.count();
    Optional<Method> method = fields.requireWord("method", METHODS);
    if (method.isEmpty()) {
      return new Read(Optional.empty(), Grades.UNKNOWN);
    }
    Optional<String> some = Optional.empty();
    Optional<String> none = Optional.empty();
    Grades own = Grades.UNKNOWN;
    String when = "method = " + METHODS.word(method.get());
    if (method.get() == Method.ALL_SOME_NONE) {
      some = fields.require("some").flatMap(value -> grades.name(value, problems));
      none = fields.find("none").flatMap(value -> grades.name(value, problems));
    } else {
      fields.notHere("some", when);
      fields.notHere("none", when);
    }
    if (method.get().hasScale()) {
      own = fields.require("scale").map(value -> scale(value, method.get())).orElse(own);
    } else {
      fields.notHere("scale", when);
    }
    ImmutableList<Weight> weights = weights(fields, method.get().weighs());
    fields.done();
    fits(method.get(), fields, grades, measure);
    return new Read(
        problems.count() == before
            ? Optional.of(new RollUp(method.get(), some, none, own.scale(), weights))
            : Optional.empty(),
        method.get().hasScale() ? own : grades);
  }

  private Grades scale(Located value, Method method) {
    return new ScaleJson(problems).read(value, Optional.of(measure(method)));
  }

  private ImmutableList<Weight> weights(Fields fields, boolean weighs) {
    ImmutableList.Builder<Weight> weights = ImmutableList.builder();
    for (Located item : fields.items("weights")) {
      Fields.of(item, problems).flatMap(f -> weight(f, weighs)).ifPresent(weights::add);
    }
    return weights.build();
  }

  private Optional<Weight> weight(Fields fields, boolean weighs) {
    Optional<String> word = fields.requireText("word");
    Optional<BigDecimal> weight =
        weighs
            ? fields.requireNumber("weight", n -> n.signum() >= 0, "0 以上の数", "a number from 0")
            : fields.requireNumber(
                "weight",
                n -> n.signum() == 0,
                "0（この method では、除く指標だけを書きます）",
                "0 (this method knows only what to leave out)");
    fields.done();
    return word.flatMap(w -> weight.map(number -> new Weight(w, number)));
  }

  private void fits(Method method, Fields fields, Grades grades, Optional<Measure> measure) {
    if (method == Method.MEAN_OF_RATES && measure.equals(Optional.of(Measure.DIFFERENCE))) {
      problems.noMeanOfDifferences(fields.value());
    }
    if (method.countsScores()) {
      grades.scale().stream()
          .map(Scale::grades)
          .flatMap(ImmutableList::stream)
          .filter(grade -> grade.score().isEmpty())
          .map(Grade::name)
          .forEach(grade -> problems.noScore(fields.value(), grade));
    }
  }

  private static Measure measure(Method method) {
    return method.countsScores() ? Measure.POINTS : Measure.PERCENT;
  }

  static void write(RollUps rollUps, JsonOut out) {
    write("goalRollUp", rollUps.goal(), out);
    rollUps.sheet().ifPresent(rollUp -> write("sheetRollUp", rollUp, out));
  }

  private static void write(String name, RollUp rollUp, JsonOut out) {
    out.object(name).field("method", METHODS.word(rollUp.method()));
    rollUp.some().ifPresent(grade -> out.field("some", grade));
    rollUp.none().ifPresent(grade -> out.field("none", grade));
    rollUp
        .scale()
        .ifPresent(scale -> ScaleJson.write("scale", scale, measure(rollUp.method()), true, out));
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
