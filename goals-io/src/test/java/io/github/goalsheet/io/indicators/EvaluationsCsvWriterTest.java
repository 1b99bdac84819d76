package io.github.goalsheet.io.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationsCsvWriterTest {
  private static final GoalSheet SHEET =
      GoalSheet.of(
          FiscalYear.of(2022),
          Organization.of("みどり区", "公園課"),
          Goal.of(
                  1,
                  "花を植えます。",
                  Indicator.of("花壇の数(か所)").withTarget("5以上").withResult("6"),
                  Indicator.of("水やり(回)").withTarget("20").withResult("18"))
              .withRating("達成"),
          Goal.of(2, "木を植えます。"));

  private static List<String> write(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EvaluationsCsvWriter writer =
        EvaluationsCsvWriter.to(out, CsvOptions.DEFAULT, 0, language)) {
      writer.write(Evaluator.of(EvaluationPolicy.niigata()).evaluate(SHEET));
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void fourColumnsFollowThoseOfTheIndicators() throws IOException {
    assertThat(write(Language.JA).get(0))
        .endsWith(",status,rating,computed_rating,achievement_rate,reason,agreement");
  }

  @Test
  void titlesAreJapaneseOnDemand() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvaluationsCsvWriter.japanese(out, CsvOptions.DEFAULT, 0, Language.JA).close();

    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("年度,").endsWith("\n");
    assertThat(out.toString(StandardCharsets.UTF_8).split(","))
        .hasSameSizeAs(write(Language.JA).get(0).split(","));
  }

  @Test
  void eachRowHasTheGradeOfItsGoalAndTheRateOfItsIndicator() throws IOException {
    List<String> lines = write(Language.JA);

    assertThat(lines.get(1)).contains(",達成,一部未達成,1.2,").endsWith(",publishedHigher");
    assertThat(lines.get(2)).contains(",達成,一部未達成,0.9,").contains("90.0%");
    assertThat(lines.get(3)).startsWith("2022,みどり区,公園課,2,,木を植えます。,,,,,,,,,,,");
    assertThat(lines).hasSize(4);
  }

  @Test
  void theReasonIsInTheLanguageAskedFor() throws IOException {
    assertThat(write(Language.EN).get(2)).contains("90.0%").doesNotContain("のため");
    assertThat(write(Language.JA).get(2)).contains("のため");
  }

  @Test
  void whatIsWrittenReadsBackWithoutTheEvaluation() throws IOException {
    String text = String.join("\n", write(Language.JA));

    ReadResult read = GoalSheets.read(InputText.of("form.csv", text), ReadOptions.DEFAULT);

    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets()).containsExactly(SHEET);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 100, Integer.MAX_VALUE})
  void thereAreUpToNinetyNineColumnsOfActuals(int years) {
    assertThatThrownBy(
            () ->
                EvaluationsCsvWriter.to(
                    OutputStream.nullOutputStream(), CsvOptions.DEFAULT, years, Language.JA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actualYears: " + years);
    assertThatThrownBy(
            () ->
                EvaluationsCsvWriter.japanese(
                    OutputStream.nullOutputStream(), CsvOptions.DEFAULT, years, Language.JA))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                IndicatorsCsvWriter.japanese(
                    OutputStream.nullOutputStream(), CsvOptions.DEFAULT, years))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actualYears: " + years);
  }

  @Test
  void ninetyNineColumnsOfActualsReadBack() throws IOException {
    GoalSheet sheet =
        GoalSheet.of(
            FiscalYear.of(2022),
            Organization.of("みどり区", "公園課"),
            Goal.of(
                1,
                "花",
                Indicator.of("数")
                    .withActual(FiscalYear.of(1923), "1")
                    .withActual(FiscalYear.of(2021), "99")
                    .withTarget("5")
                    .withResult("6")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EvaluationsCsvWriter writer =
        EvaluationsCsvWriter.to(out, CsvOptions.DEFAULT, 99, Language.EN)) {
      writer.write(Evaluator.of(EvaluationPolicy.niigata()).evaluate(sheet));
    }

    ReadResult read =
        GoalSheets.read(
            InputText.of("out.csv", out.toString(StandardCharsets.UTF_8)), ReadOptions.DEFAULT);

    Indicator indicator = read.goalSheets().get(0).goals().get(0).indicators().get(0);
    assertThat(indicator.actuals()).hasSize(99);
    assertThat(indicator.actuals().get(FiscalYear.of(1923)).text()).isEqualTo("1");
    assertThat(indicator.actuals().get(FiscalYear.of(2021)).text()).isEqualTo("99");
    assertThat(read.notices()).isEmpty();
  }
}
