package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateRulesTest {
  @Test
  void eachRuleIsChangedAlone() {
    RateRules changed =
        RateRules.DEFAULT
            .withBaseline(Baseline.LATEST)
            .withCapPercent(new BigDecimal("120.0"))
            .withDecimals(1);

    assertThat(changed)
        .isEqualTo(
            new RateRules(
                RateMethod.RATIO,
                RateMethod.MIRRORED_RATIO,
                Baseline.LATEST,
                Optional.of(new BigDecimal("120")),
                Optional.of(1)));
  }

  @Test
  void aCapIsAboveZeroAndDecimalsAreFew() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateRules.DEFAULT.withCapPercent(BigDecimal.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> RateRules.DEFAULT.withDecimals(11));
  }

  @Test
  void aDifferenceIsNeitherCappedNorRounded() {
    RateRules differences = RateRules.of(RateMethod.DIFFERENCE, RateMethod.DIFFERENCE);

    assertThatIllegalArgumentException().isThrownBy(() -> differences.withDecimals(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> differences.withCapPercent(BigDecimal.TEN));
  }
}
