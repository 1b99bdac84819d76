package io.github.goalsheet.io.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What people read at a terminal, for sheets of all kinds. */
class TextWritersTest {
  private static final Pattern COMMAND = Pattern.compile("[\\p{Cc}\\u202a-\\u202e&&[^\\n]]");

  private static int width(int codePoint) {
    return codePoint < 0x1100 ? 1 : 2;
  }

  private static String evaluated(EvaluationPolicy policy, Language language, GoalSheet... sheets)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvaluationTextWriter writer =
        new EvaluationTextWriter(out, policy, language, TextWritersTest::width);
    for (GoalSheet sheet : sheets) {
      writer.write(Evaluator.of(policy).evaluate(sheet));
    }
    writer.writeTotals(ImmutableList.of());
    return out.toString(UTF_8);
  }

  private static GoalSheet sheet(String department, String section, Goal... goals) {
    return GoalSheet.of(FiscalYear.of(2022), Organization.of(department, section), goals);
  }

  @Example
  void theHeadingOfASheetIsOneLineWhateverStandsInIt() throws IOException {
    assertThat(
            evaluated(
                EvaluationPolicy.niigata(),
                Language.JA,
                sheet("みどり\n区\u001b[31m", "土木\r\n\u202e課")))
        .startsWith("みどり 区\uFFFD[31m 土木 \uFFFD課  令和4年度\n");
  }

  @Example
  void aSheetWithoutGoalsIsAHeadingAndATableOfTitles() throws IOException {
    assertThat(evaluated(EvaluationPolicy.niigata(), Language.EN, sheet("", "")))
        .isEqualTo(
            """
            fiscal 2022
            No.  indicator  target  result  published  computed  reason
            ---  ---------  ------  ------  ---------  --------  ------

            policy niigata: sheets 1, goals 0, indicators 0
            computed:  達成 0  一部未達成 0  未達成 0  none 0
            published:  agrees 0  higher 0  lower 0  none 0  undetermined 0
            """);
  }

  @Example
  void aGoalWithoutIndicatorsHasARowAndAReason() throws IOException {
    assertThat(evaluated(EvaluationPolicy.niigata(), Language.EN, sheet("", "課", Goal.of(7, "目標"))))
        .contains("\n7    (the goal)                  -          -         ");
  }

  @Example
  void withoutAnySheetThereAreTotalsOfNothing() throws IOException {
    assertThat(evaluated(BuiltInPolicies.find("uda").orElseThrow(), Language.JA))
        .isEqualTo(
            """
            規則 uda: 0 シート、0 目標、0 指標
            算定:  A 0  B 0  C 0  D 0  X 0  なし 0
            公表との比較:  一致 0  公表が高い 0  公表が低い 0  公表なし 0  判定できない 0
            """);
  }

  @Example
  void aGradeBesideTheScaleIsCountedToo() throws IOException {
    Goal unknown =
        Goal.of(1, "目標", Indicator.of("数").withTarget("5").withResult("評価不能")).withRating("X");

    assertThat(
            evaluated(
                BuiltInPolicies.find("uda").orElseThrow(), Language.EN, sheet("", "", unknown)))
        .contains("computed:  A 0  B 0  C 0  D 0  X 1  none 0\n");
  }

  @Example
  void theListOfPoliciesHasEachWithItsTitleAndSource() throws IOException {
    ImmutableList<EvaluationPolicy> all =
        BuiltInPolicies.names().stream()
            .flatMap(name -> BuiltInPolicies.find(name).stream())
            .collect(ImmutableList.toImmutableList());
    for (Language language : Language.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PolicyListTextWriter.write(all, language, TextWritersTest::width, out);
      List<String> lines = out.toString(UTF_8).lines().toList();

      assertThat(lines).noneMatch(line -> line.endsWith(" "));
      for (EvaluationPolicy policy : all) {
        assertThat(lines)
            .filteredOn(line -> line.startsWith(policy.name() + " "))
            .singleElement()
            .asString()
            .contains(
                policy.provenance().title().in(language).substring(0, 5),
                policy.provenance().source().substring(0, 5));
      }
    }
  }

  @Property(tries = 25)
  void aTableOfAnySheetHasALineAtLeastForEachGoalAndCommandsNothing(
      @ForAll("sheets") GoalSheet sheet,
      @ForAll("policies") String policy,
      @ForAll Language language)
      throws IOException {
    String text = evaluated(BuiltInPolicies.find(policy).orElseThrow(), language, sheet);

    assertThat(COMMAND.matcher(text).find()).isFalse();
    assertThat(text.lines().count()).isGreaterThanOrEqualTo(7L + sheet.goals().size());
    assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    for (Goal goal : sheet.goals()) {
      // A longer number than any form has would be broken.
      assertThat(goal.number() > 99_999 ? Integer.toString(goal.number()) : text)
          .containsPattern("(?m)^" + goal.number() + "\\b");
    }
  }

  @Property(tries = 25)
  void findingsOfAnySheetAreALineEachAndATotal(
      @ForAll("sheets") GoalSheet sheet, @ForAll Language language) throws IOException {
    byte[] json = JsonSheetWriter.toJson(List.of(sheet)).getBytes(UTF_8);
    CheckResult result =
        CheckResult.of(
            Checker.of(EvaluationPolicy.niigata()),
            GoalSheets.read(new ByteArrayInputStream(json), "a b.json", ReadOptions.DEFAULT)
                .sheets());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingTextWriter.write(result, true, language, out);
    List<String> lines = out.toString(UTF_8).lines().toList();

    assertThat(COMMAND.matcher(out.toString(UTF_8)).find()).isFalse();
    assertThat(lines)
        .hasSize(result.report().findings().size() + result.report().verified().size() + 1);
    assertThat(lines.subList(0, lines.size() - 1))
        .allMatch(line -> line.matches("a b\\.json:\\d+#/sheets/0.*: .*"));
  }

  @Property(tries = 25)
  void aComparisonOfAnyYearsIsALineForEachFactAndCommandsNothing(
      @ForAll("sheets") GoalSheet before,
      @ForAll("sheets") GoalSheet after,
      @ForAll Language language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonTextWriter.write(
        YearComparer.of(EvaluationPolicy.niigata()).compare(List.of(before), List.of(after)),
        ImmutableList.of(),
        language,
        out);
    String text = out.toString(UTF_8);

    assertThat(text).endsWith("\n");
    assertThat(COMMAND.matcher(text).find()).isFalse();
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets();
  }

  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.of(BuiltInPolicies.names());
  }
}
