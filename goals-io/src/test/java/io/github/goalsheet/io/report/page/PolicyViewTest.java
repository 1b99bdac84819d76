package io.github.goalsheet.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.message.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyViewTest {
  private static final CheckResult NOTHING =
      CheckResult.of(Checker.of(EvaluationPolicy.niigata()), List.of());

  private static PolicyView view(EvaluationPolicy policy, Language language) {
    return new PolicyView(ViewContext.of(policy, NOTHING, Texts.in(language), false));
  }

  @Test
  void gradesAreShownWithTheRatesThatLeadToThem() {
    Grade above = new Grade("above", Optional.of(BigDecimal.valueOf(100)), false, Optional.empty());
    EvaluationPolicy policy =
        EvaluationPolicy.of(
            "four",
            Scale.of(above, Grade.from("at", "100"), Grade.from("near", "75.5"), Grade.of("no")));

    assertThat(view(policy, Language.JA).steps())
        .extracting(PolicyView.Step::range)
        .containsExactly("100% 超", "100% 以上 100% 以下", "75.5% 以上 100% 未満", "75.5% 未満");
    assertThat(view(policy, Language.EN).steps())
        .extracting(PolicyView.Step::range)
        .containsExactly(
            "above 100%", "from 100% up to 100%", "from 75.5% below 100%", "below 75.5%");
  }

  @Test
  void aScaleOfDifferencesIsNotInPercent() {
    EvaluationPolicy policy =
        EvaluationPolicy.of(
                "difference", Scale.of(Grade.from("A", "0"), Grade.from("B", "-5"), Grade.of("C")))
            .with(RateRules.of(RateMethod.DIFFERENCE, RateMethod.DIFFERENCE));

    assertThat(view(policy, Language.JA).isDifference()).isTrue();
    assertThat(view(policy, Language.JA).steps())
        .extracting(PolicyView.Step::range)
        .containsExactly("0 以上", "-5 以上 0 未満", "-5 未満");
  }

  @Test
  void aPolicyWithoutSourceSaysSo() {
    EvaluationPolicy policy =
        EvaluationPolicy.of("own", Scale.of(Grade.from("A", "100"), Grade.of("B")));

    assertThat(view(policy, Language.JA).source()).isEqualTo("出典の記載なし");
    assertThat(view(policy, Language.JA).title()).isEqualTo("own");
    assertThat(view(policy, Language.JA).published()).isEmpty();
  }
}
