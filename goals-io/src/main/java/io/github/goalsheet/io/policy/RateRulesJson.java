package io.github.goalsheet.io.policy;

import io.github.goalsheet.evaluation.Baseline;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.policy.ScaleJson.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/** How rates are computed: {@code rates}. */
final class RateRulesJson {
  static final FieldWords<RateMethod> METHODS_UP =
      FieldWords.of(RateMethod.class, method -> method.serves(Direction.UP));

  static final FieldWords<RateMethod> METHODS_DOWN =
      FieldWords.of(RateMethod.class, method -> method.serves(Direction.DOWN));

  static final FieldWords<Baseline> BASELINES = FieldWords.of(Baseline.class);

  private static final int MAX_DECIMALS = 10;

  private final Problems problems;

  RateRulesJson(Problems problems) {
    this.problems = problems;
  }

  /**
   * What was read.
   *
   * @param rules the rules; empty if they are absent or wrong
   * @param measure what the bounds of the policy's scale must count; empty if that is not known
   */
  record Read(Optional<RateRules> rules, Optional<Measure> measure) {}

  /**
   * Reads the rules.
   *
   * @param fields the fields of the policy
   */
  Read read(Fields fields) {
    Optional<Located> value = fields.find("rates");
    return value.isEmpty()
        ? new Read(Optional.empty(), Optional.of(Measure.PERCENT))
        : Fields.of(value.get(), problems)
            .map(this::rules)
            .orElse(new Read(Optional.empty(), Optional.empty()));
  }

  private Read rules(Fields fields) {
    int before = problems.count();
    Optional<RateMethod> up = fields.requireWord("higherIsBetter", METHODS_UP);
    Optional<RateMethod> down = fields.requireWord("lowerIsBetter", METHODS_DOWN);
    Optional<Baseline> baseline = fields.word("baseline", BASELINES);
    boolean difference = up.equals(Optional.of(RateMethod.DIFFERENCE));
    Optional<BigDecimal> cap = Optional.empty();
    Optional<Integer> decimals = Optional.empty();
    if (difference) {
      fields.notHere("capPercent", "higherIsBetter = difference");
      fields.notHere("decimalsOfPercent", "higherIsBetter = difference");
    } else {
      cap = fields.number("capPercent", n -> n.signum() > 0, "0 より大きい数", "a number above 0");
      decimals = fields.integer("decimalsOfPercent", 0, MAX_DECIMALS);
    }
    fields.done();
    if (up.isPresent() && down.isPresent() && difference != (down.get() == RateMethod.DIFFERENCE)) {
      problems.differenceAlone(fields.value());
    }
    if (problems.count() > before) {
      return new Read(Optional.empty(), Optional.empty());
    }
    return new Read(
        Optional.of(
            new RateRules(
                up.orElseThrow(),
                down.orElseThrow(),
                baseline.orElse(Baseline.EARLIEST),
                cap,
                decimals)),
        Optional.of(difference ? Measure.DIFFERENCE : Measure.PERCENT));
  }

  static void write(RateRules rates, JsonOut out) {
    out.object("rates")
        .field("higherIsBetter", METHODS_UP.word(rates.up()))
        .field("lowerIsBetter", METHODS_DOWN.word(rates.down()))
        .field("baseline", BASELINES.word(rates.baseline()));
    rates.capPercent().ifPresent(cap -> out.field("capPercent", cap));
    rates.decimals().ifPresent(decimals -> out.field("decimalsOfPercent", decimals));
    out.end();
  }

  /** What the bounds of the scale of a policy with these rules count. */
  static Measure measure(RateRules rates) {
    return rates.up() == RateMethod.DIFFERENCE ? Measure.DIFFERENCE : Measure.PERCENT;
  }
}
