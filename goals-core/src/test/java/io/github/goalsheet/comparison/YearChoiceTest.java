package io.github.goalsheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sheets are laid side by side where there are several of an organization. */
class YearChoiceTest {
  /** Sheets written as section and Reiwa year: {@code 土木課4}. */
  private static List<GoalSheet> sheets(String words) {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(words)
        .map(YearChoiceTest::sheet)
        .toList();
  }

  private static GoalSheet sheet(String word) {
    int end = word.length() - 1;
    return GoalSheet.of(
        FiscalYear.of(2018 + Integer.parseInt(word.substring(end))),
        Organization.of("みどり区", word.substring(0, end)));
  }

  private static String named(List<GoalSheet> sheets) {
    return sheets.stream()
        .map(each -> each.organization().section() + (each.fiscalYear().year() - 2018))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // earlier | later | compared | only earlier | only later | left
        "課3 | 課3 課4 課5 課6 | 課3>課4 | '' | '' | 課3 課5 課6",
        "課3 | 課6 課5 課3 | 課3>課5 | '' | '' | 課6 課3",
        "課3 課4 課5 課6 | 課3 課4 課5 課6 | 課5>課6 | '' | '' | 課3 課4 課6 課3 課4 課5",
        "課3 課4 | 課4 課5 | 課4>課5 | '' | '' | 課3 課4",
        "課3 課4 課5 | 課4 | 課3>課4 | '' | '' | 課4 課5",
        "課4 | 課5 | 課4>課5 | '' | '' | ''",
        "課4 | 課4 | 課4>課4 | '' | '' | ''",
        "課4 課4 | 課5 課5 | 課4>課5 | '' | '' | 課4 課5",
        "課5 | 課4 | 課5>課4 | '' | '' | ''",
        "課5 | 課3 課4 | 課5>課4 | '' | '' | 課3",
        // Where one organization has a pair in order, no other is compared with itself or
        // backwards.
        "課3 係3 | 課3 課4 係3 | 課3>課4 | 係3 | 係3 | 課3",
        "課4 係5 | 課5 係4 | 課4>課5 | 係5 | 係4 | ''",
        "課4 係5 | 課4 係4 | 課4>課4 | 係5 | 係4 | ''",
        "課3 係3 | 係6 課4 係4 課5 | 係3>係4 課3>課4 | '' | '' | 係6 課5",
        "課3 | 係4 | '' | 課3 | 係4 | ''",
      })
  void theNextYearThereIsOfEachOrganizationIsChosen(
      String earlier, String later, String compared, String before, String after, String left) {
    YearComparison comparison =
        YearComparer.of(EvaluationPolicy.niigata()).compare(sheets(earlier), sheets(later));

    List<String> pairs =
        comparison.sheets().stream()
            .map(each -> named(List.of(each.earlier())) + ">" + named(List.of(each.later())))
            .toList();
    assertThat(pairs)
        .containsExactlyInAnyOrderElementsOf(
            Splitter.on(' ').omitEmptyStrings().splitToList(compared));
    assertThat(named(comparison.onlyEarlier())).isEqualTo(before);
    assertThat(named(comparison.onlyLater())).isEqualTo(after);
    assertThat(named(comparison.left())).isEqualTo(left);
  }

  @Test
  void ofSheetsOfOneYearTheFirstCounts() {
    GoalSheet first = sheet("課4").withGoals(List.of(Goal.of(1, "一")));
    GoalSheet second = sheet("課4").withGoals(List.of(Goal.of(1, "二")));
    YearChoice choice = YearChoice.of(List.of(first, second), List.of(sheet("課5")));

    assertThat(choice.pairs()).containsExactly(new YearChoice.Pair(first, sheet("課5")));
    assertThat(choice.left()).containsExactly(second);
  }

  @Test
  void manySheetsOfOneOrganizationAreNoTrouble() {
    List<GoalSheet> many = Collections.nCopies(20_000, sheet("課4"));

    assertThat(YearChoice.of(many, many).left()).hasSize(39_998);
  }
}
