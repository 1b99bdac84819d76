package io.github.goalsheet.io.policy;

import io.github.goalsheet.evaluation.Band;
import io.github.goalsheet.evaluation.Proration;
import io.github.goalsheet.evaluation.Reference;
import io.github.goalsheet.evaluation.SecondFigure;
import io.github.goalsheet.evaluation.TargetRules;
import io.github.goalsheet.evaluation.ZeroTarget;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.model.FiscalYear;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What targets ask for. Its fields stand beside those of other parts: {@code comparedWith} comes
 * first, and {@code noTarget} after what becomes of results.
 */
final class TargetRulesJson {
  static final FieldWords<Reference> REFERENCES = FieldWords.of(Reference.class);

  static final FieldWords<Band> BANDS = FieldWords.of(Band.class);

  static final FieldWords<SecondFigure> SECOND_FIGURES = FieldWords.of(SecondFigure.class);

  static final FieldWords<ZeroTarget> ZERO_TARGETS = FieldWords.of(ZeroTarget.class);

  private static final int MAX_YEARS = 100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private TargetRulesJson() {}

  static TargetRules readReference(Fields policy) {
    TargetRules none = TargetRules.DEFAULT;
    return none.withReference(policy.word("comparedWith", REFERENCES).orElse(none.reference()));
  }

  static TargetRules readRules(TargetRules so, Fields policy) {
    return new TargetRules(
        so.reference(),
        policy.word("band", BANDS).orElse(so.band()),
        policy.word("secondFigure", SECOND_FIGURES).orElse(so.secondFigure()),
        policy.word("zeroTarget", ZERO_TARGETS).orElse(so.zeroTarget()),
        tolerance(policy),
        policy.object("proration").flatMap(TargetRulesJson::proration),
        so.blank());
  }

  static TargetRules readBlank(TargetRules so, Fields policy, OutcomesJson outcomes) {
    return so.withBlank(outcomes.outcome(policy, "noTarget").orElse(so.blank()));
  }

  private static Optional<BigDecimal> tolerance(Fields policy) {
    return policy.number(
        "aboutTolerancePercent",
        n -> n.signum() >= 0 && n.compareTo(HUNDRED) < 0,
        "0 以上 100 未満の数",
        "a number from 0 to below 100");
  }

  private static Optional<Proration> proration(Fields fields) {
    Optional<FiscalYear> first =
        fields
            .requireInteger("firstFiscalYear", FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR)
            .map(FiscalYear::of);
    Optional<Integer> years = fields.requireInteger("years", 1, MAX_YEARS);
    fields.done();
    return first.flatMap(f -> years.map(n -> new Proration(f, n)));
  }

  static void writeReference(TargetRules targets, JsonOut out) {
    out.field("comparedWith", REFERENCES.word(targets.reference()));
  }

  static void writeRules(TargetRules targets, JsonOut out) {
    out.field("band", BANDS.word(targets.band()))
        .field("secondFigure", SECOND_FIGURES.word(targets.secondFigure()))
        .field("zeroTarget", ZERO_TARGETS.word(targets.zeroTarget()));
    targets
        .aboutTolerancePercent()
        .ifPresent(tolerance -> out.field("aboutTolerancePercent", tolerance));
    targets
        .proration()
        .ifPresent(
            proration ->
                out.row("proration")
                    .field("firstFiscalYear", proration.first().year())
                    .field("years", proration.years())
                    .end());
  }

  static void writeBlank(TargetRules targets, JsonOut out) {
    OutcomesJson.write("noTarget", targets.blank(), out);
  }
}
