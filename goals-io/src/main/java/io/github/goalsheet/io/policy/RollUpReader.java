package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUp.Method;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.Weight;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.policy.PolicyWords.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads roll-ups. */
final class RollUpReader {
  private final Problems problems;

  RollUpReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * A roll-up so far as it could be read.
   *
   * @param rollUp the roll-up; empty if something is wrong with it
   * @param grades the grades that it leads to
   */
  record Read(Optional<RollUp> rollUp, Grades grades) {}

  /**
   * Reads a roll-up.
   *
   * @param fields its fields
   * @param grades the grades that it rolls up
   * @param measure what the bounds of their scale count; empty if that is not known
   */
  Read read(Fields fields, Grades grades, Optional<Measure> measure) {
    int before = problems.count();
    Optional<Method> method = fields.requireWord("method", PolicyWords.ROLL_UPS);
    if (method.isEmpty()) {
      return new Read(Optional.empty(), Grades.UNKNOWN);
    }
    Optional<String> some = Optional.empty();
    Optional<String> none = Optional.empty();
    Grades own = Grades.UNKNOWN;
    String when = "method = " + PolicyWords.ROLL_UPS.word(method.get());
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
    Measure measure = method.countsScores() ? Measure.POINTS : Measure.PERCENT;
    return new ScaleReader(problems).read(value, Optional.of(measure));
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
}
