package io.github.goalsheet.io.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.Scale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PolicyWriterTest {
  @Property(tries = 500)
  void whatIsWrittenIsReadBack(@ForAll(supplier = PolicyArbitrary.class) EvaluationPolicy policy) {
    assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
  }

  @Property(tries = 100)
  void thereIsOneFormOnly(@ForAll(supplier = PolicyArbitrary.class) EvaluationPolicy policy) {
    String json = PolicyJson.write(policy);
    assertThat(PolicyJson.write(PolicyJson.read(json))).isEqualTo(json);
  }

  @Test
  void everyChoiceIsSpeltOut() {
    EvaluationPolicy policy =
        EvaluationPolicy.of("small", Scale.of(Grade.from("達成", "100"), Grade.of("未達成")));
    assertThat(PolicyJson.write(policy))
        .isEqualTo(
            """
            {
              "format": "goal-policy",
              "version": 1,
              "name": "small",
              "title": "small",
              "provenance": {
                "published": [],
                "ourReading": []
              },
              "scale": {
                "boundsIn": "percent",
                "order": "bestFirst",
                "grades": [
                  { "name": "達成", "from": 100 },
                  { "name": "未達成" }
                ]
              },
              "comparedWith": "target",
              "direction": {
                "default": "higherIsBetter",
                "byBaseline": false
              },
              "rates": {
                "higherIsBetter": "ratio",
                "lowerIsBetter": "mirroredRatio",
                "baseline": "earliest"
              },
              "band": "bothEnds",
              "secondFigure": "beside",
              "zeroTarget": "undetermined",
              "noData": {
                "otherWords": "undetermined",
                "blank": "undetermined"
              },
              "undecidedWords": "undetermined",
              "noTarget": "undetermined",
              "goalRollUp": {
                "method": "worst"
              }
            }
            """);
  }

  @Test
  void differencesAreNoPercentages() {
    EvaluationPolicy policy =
        EvaluationPolicy.of("d", Scale.of(Grade.from("A", "-1.5"), Grade.of("B")))
            .with(RateRules.of(RateMethod.DIFFERENCE, RateMethod.DIFFERENCE));
    assertThat(PolicyJson.write(policy))
        .contains("\"boundsIn\": \"difference\"", "{ \"name\": \"A\", \"from\": -1.5 }");
  }

  @Test
  void theOutputIsLeftOpen() throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    PolicyWriter.write(EvaluationPolicy.niigata(), out);
    assertThat(closed[0]).isFalse();
    assertThat(out).hasToString(PolicyJson.write(EvaluationPolicy.niigata()));
  }

  @Test
  void halfACharacterCannotBeWritten() {
    EvaluationPolicy policy =
        EvaluationPolicy.of("half", Scale.of(Grade.from("\ud83d", "100"), Grade.of("B")));
    assertThatThrownBy(() -> PolicyWriter.write(policy, OutputStream.nullOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOutputThatFailsIsReported() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> PolicyWriter.write(EvaluationPolicy.niigata(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }
}
