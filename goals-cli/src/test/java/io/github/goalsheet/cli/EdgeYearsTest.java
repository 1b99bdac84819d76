package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first and the last year that can be stated, and what would lie beyond them. */
class EdgeYearsTest {
  private static byte[] sheets(int... years) {
    StringBuilder text = new StringBuilder();
    for (int year : years) {
      int other = year == 2999 ? 2998 : 2999;
      text.append(
          """
          {"fiscalYear":%s,"organization":{"department":"みどり区","section":"公園課"},\
          "dates":{"created":"%s-04-01","evaluated":null},\
          "goals":[{"number":1,"statement":"花を植えます。","initiatives":"・植栽","rating":"達成",\
          "indicators":[{"label":"花壇の数(件)",\
          "actuals":[{"fiscalYear":1868,"text":"3"},{"fiscalYear":%s,"text":"5"}],\
          "target":{"text":"前年度以上"},"result":{"text":"6"},\
          "supplement":"累計9件、新規6件","status":"春3件、秋3件の計6件"}]}],\
          "narrative":{"plan":["方針"],"outcome":["結果"]}}
          """
              .formatted(year, year, other));
    }
    return text.toString().getBytes(UTF_8);
  }

  static Stream<List<String>> commands() {
    return Stream.of(
            "check --fail-on never",
            "check --fail-on never --format json",
            "evaluate",
            "evaluate --policy uda",
            "evaluate --format json",
            "report",
            "convert --to json",
            "convert --to sheet-csv",
            "next-year")
        .map(command -> List.of(command.split(" ")));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandWorksAtTheEdges(List<String> command) {
    List<String> arguments = new java.util.ArrayList<>(command);
    arguments.add("-");
    String[] all = arguments.toArray(new String[0]);

    Run first = Run.goals(sheets(1868), all);
    Run last = Run.goals(sheets(2999, 1868), all);

    assertThat(first.err()).doesNotContain("goals の不具合", "fault of goals");
    assertThat(first.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(last.err()).doesNotContain("goals の不具合", "fault of goals");
    assertThat(last.code())
        .isEqualTo(command.get(0).equals("next-year") ? ExitCode.UNREADABLE : ExitCode.CLEAN);
  }

  @Test
  void afterTheLastYearThereIsNoFormAndTheOthersAreWritten() {
    Run run = Run.goals(sheets(2999, 2022), "next-year", "-", "--lang", "en");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains("There is no form of the next year").hasLineCount(1);
    assertThat(run.out()).contains("年度,,令和5年度").doesNotContain("年度,,2999年度");
  }

  @Test
  void whereNoSheetHasANextYearNothingIsWritten() {
    Run run = Run.goals(sheets(2999), "next-year", "-");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).isEmpty();
  }
}
