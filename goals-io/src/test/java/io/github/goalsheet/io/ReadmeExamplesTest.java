package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the READMEs and docs are the code between the marks below, compiled and run. */
class ReadmeExamplesTest {
  private static final Path HERE =
      Path.of("src/test/java/io/github/goalsheet/io/ReadmeExamplesTest.java");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, UTF_8);

  @Test
  void readsAFileAndSaysWhy() throws IOException {
    Path file = Path.of("../samples/r4-doboku.tsv");
    // example: read
    ReadResult result = GoalSheets.read(file);
    result.notices().forEach(notice -> out.println(notice.place() + ": " + notice.message().en()));

    Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());
    for (GoalSheet sheet : result.goalSheets()) {
      for (GoalEvaluation goal : evaluator.evaluate(sheet).goals()) {
        out.println(goal.goal().number() + " " + goal.assessment().reason().message().ja());
      }
    }
    // end
    assertThat(printed.toString(UTF_8))
        .contains("2 結果 23 橋は目標 25 橋の 92.0% で、80% 以上 100% 未満のため『一部未達成』");
  }

  @Test
  void buildsASheetAndEvaluatesIt() {
    // example: evaluate
    Indicator satisfaction =
        Indicator.of("参加者アンケートでの満足度(%)").withTarget("85.0以上").withResult("82.5");
    Goal goal = Goal.of(1, "区民の一体感を深めます。", satisfaction).withRating("達成");
    GoalSheet sheet = GoalSheet.of(FiscalYear.parse("令和4年度"), Organization.of("みどり区", "地域課"), goal);

    SheetEvaluation evaluation = Evaluator.of(EvaluationPolicy.niigata()).evaluate(sheet);
    GoalEvaluation first = evaluation.goals().get(0);
    out.println(first.assessment().grade().orElseThrow());
    out.println(first.agreement());
    out.println(first.assessment().reason().message().en());
    // end
    assertThat(printed.toString(UTF_8).lines())
        .containsExactly(
            "一部未達成",
            "PUBLISHED_HIGHER",
            "The result 82.5% is 97.1% of the target of at least 85.0%; that is at least 80% and less"
                + " than 100%, so 一部未達成");
  }

  @ParameterizedTest
  @MethodSource
  void theReadmesShowThisCode(String page, String example) throws IOException {
    assertThat(Files.readString(Path.of("..", page)))
        .contains("<!-- example: " + example + " -->\n```java\n" + code(example) + "```\n");
  }

  static Stream<Arguments> theReadmesShowThisCode() {
    return Stream.of(
        Arguments.of("README.md", "read"),
        Arguments.of("README.md", "evaluate"),
        Arguments.of("README.ja.md", "read"),
        Arguments.of("README.ja.md", "evaluate"),
        Arguments.of("docs/tasks.md", "read"),
        Arguments.of("docs/tasks.ja.md", "read"));
  }

  private static String code(String example) throws IOException {
    List<String> lines = Files.readAllLines(HERE);
    int start = lines.indexOf("    // example: " + example) + 1;
    int end = start + lines.subList(start, lines.size()).indexOf("    // end");
    StringBuilder code = new StringBuilder();
    lines
        .subList(start, end)
        .forEach(line -> code.append(line.stripTrailing().replaceFirst("^ {4}", "")).append('\n'));
    return code.toString();
  }
}
