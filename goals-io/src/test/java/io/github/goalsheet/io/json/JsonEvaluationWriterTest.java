package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonEvaluationWriterTest {
  private static final GoalSheet SHEET =
      GoalSheet.of(
          FiscalYear.of(2022),
          Organization.of("みどり区", "土木課"),
          Goal.of(1, "橋を点検します。", Indicator.of("点検数(橋)").withTarget("25").withResult("23"))
              .withRating("達成"),
          Goal.of(2, "計画をつくります。", Indicator.of("計画").withTarget("策定").withResult("素案まで作成")));

  private static String written(EvaluationPolicy policy, GoalSheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonEvaluationWriter writer = JsonEvaluationWriter.to(out, policy)) {
      for (GoalSheet sheet : sheets) {
        writer.write(Evaluator.of(policy).evaluate(sheet));
      }
    }
    return out.toString(UTF_8);
  }

  @Test
  void writesGradesRatesReasonsAndTheSummary() throws IOException {
    assertThat(written(EvaluationPolicy.niigata(), SHEET))
        .isEqualTo(
            """
            {
              "format": "goal-evaluations",
              "version": 1,
              "policy": "niigata",
              "sheets": [
                {
                  "fiscalYear": 2022,
                  "department": "みどり区",
                  "section": "土木課",
                  "goals": [
                    {
                      "number": 1,
                      "published": "達成",
                      "computed": "一部未達成",
                      "agreement": "publishedHigher",
                      "reason": {
                        "code": "target_missed",
                        "ja": "結果 23 橋は目標 25 橋の 92.0% で、80% 以上 100% 未満のため『一部未達成』",
                        "en": "The result 23 橋 is 92.0% of the target of 25 橋; that is at least 80% and less than 100%, so 一部未達成"
                      },
                      "indicators": [
                        {
                          "label": "点検数(橋)",
                          "grade": "一部未達成",
                          "achievementRate": 0.92,
                          "reason": {
                            "code": "target_missed",
                            "ja": "結果 23 橋は目標 25 橋の 92.0% で、80% 以上 100% 未満のため『一部未達成』",
                            "en": "The result 23 橋 is 92.0% of the target of 25 橋; that is at least 80% and less than 100%, so 一部未達成"
                          }
                        }
                      ]
                    },
                    {
                      "number": 2,
                      "published": null,
                      "computed": null,
                      "agreement": "notRated",
                      "reason": {
                        "code": "words_undecided",
                        "ja": "目標「策定」と結果「素案まで作成」は、数値として比べられず、語も一致しないため、人の判断が必要です",
                        "en": "The result 素案まで作成 and the target 策定 are neither comparable numbers nor the same words; a person must judge"
                      },
                      "indicators": [
                        {
                          "label": "計画",
                          "grade": null,
                          "achievementRate": null,
                          "reason": {
                            "code": "words_undecided",
                            "ja": "目標「策定」と結果「素案まで作成」は、数値として比べられず、語も一致しないため、人の判断が必要です",
                            "en": "The result 素案まで作成 and the target 策定 are neither comparable numbers nor the same words; a person must judge"
                          }
                        }
                      ]
                    }
                  ]
                }
              ],
              "summary": {
                "sheets": 1,
                "goals": 2,
                "indicators": 2,
                "agrees": 0,
                "publishedHigher": 1,
                "publishedLower": 0,
                "notRated": 1,
                "undetermined": 0,
                "grades": {
                  "達成": 0,
                  "一部未達成": 1,
                  "未達成": 0
                }
              }
            }
            """);
  }

  @Test
  void aPolicyThatGradesSheetsSaysSoOfEachSheet() throws IOException {
    EvaluationPolicy policy =
        EvaluationPolicy.of("worst", Scale.of(Grade.from("A", "100"), Grade.of("B")))
            .with(RollUps.DEFAULT.withSheet(RollUp.WORST));

    assertThat(written(policy, SHEET.withGoals(SHEET.goals().subList(0, 1))))
        .contains("\"section\": \"土木課\",\n      \"computed\": \"B\",\n      \"reason\": {");
  }

  @Test
  void aRateWithoutBoundIsNull() throws IOException {
    EvaluationPolicy policy =
        EvaluationPolicy.of("inverse", Scale.of(Grade.from("A", "100"), Grade.of("B")))
            .with(RateRules.of(RateMethod.RATIO, RateMethod.INVERSE_RATIO));
    Goal goal = Goal.of(1, "減らします。", Indicator.of("事故(件)").withTarget("5以下").withResult("0"));

    assertThat(written(policy, SHEET.withGoals(List.of(goal))))
        .contains("\"grade\": \"A\"", "\"achievementRate\": null");
  }

  @Test
  void outputThatBrokeOffIsNotEnded() throws IOException {
    StringBuilder seen = new StringBuilder();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            if (seen.length() > 0) {
              throw new IOException("disk full");
            }
            seen.append(new String(bytes, offset, length, UTF_8));
          }
        };
    JsonEvaluationWriter writer = JsonEvaluationWriter.to(full, EvaluationPolicy.niigata());

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 1000; i++) {
                writer.write(Evaluator.of(EvaluationPolicy.niigata()).evaluate(SHEET));
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThatThrownBy(() -> writer.write(Evaluator.of(EvaluationPolicy.niigata()).evaluate(SHEET)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(seen).doesNotContain("summary");
  }
}
