package io.github.goalsheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IndicatorMatchTest {
  private static Goal goal(String statement, String... labels) {
    return Goal.of(
        1, statement, Arrays.stream(labels).map(Indicator::of).toArray(Indicator[]::new));
  }

  private static GoalSheet sheet(Goal... goals) {
    return GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "土木課"), goals);
  }

  /** Pairs of goal.indicator, counted from 0, in the order of the earlier sheet. */
  private static String match(GoalSheet earlier, GoalSheet later) {
    return IndicatorMatch.of(earlier, later).entrySet().stream()
        .map(pair -> at(pair.getKey()) + "=" + at(pair.getValue()))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String at(Position position) {
    return position.goal() + "." + position.indicator();
  }

  @Test
  void theSameStatementAndLabelGoTogetherWhereverTheyStand() {
    GoalSheet earlier = sheet(goal("道", "延長", "件数"), goal("橋", "件数"));
    GoalSheet later = sheet(goal("橋", "件数"), goal("道", "件数", "延長"));

    assertThat(match(earlier, later)).isEqualTo("0.0=1.1 0.1=1.0 1.0=0.0");
  }

  @Test
  void widthsAndBlanksDoNotMatter() {
    assertThat(match(sheet(goal("道を 守る", "延長(m)")), sheet(goal("道を守る", "延長（ｍ）"))))
        .isEqualTo("0.0=0.0");
    assertThat(match(sheet(goal("ﾐﾁ", "延\n長")), sheet(goal("ミチ", "延長")))).isEqualTo("0.0=0.0");
  }

  @Test
  void invisibleCharactersAndFootnotesDoNotMatter() {
    assertThat(match(sheet(goal("山", "葛\uDB40\uDD00城山(人)")), sheet(goal("山", "葛城山(人)"))))
        .isEqualTo("0.0=0.0");
    assertThat(match(sheet(goal("山\u200E", "\u2066延長\u2069(m)")), sheet(goal("山", "延\u00AD長(m)"))))
        .isEqualTo("0.0=0.0");
    assertThat(match(sheet(goal("道", "件数(件)※1")), sheet(goal("道", "件数（件）")))).isEqualTo("0.0=0.0");
    assertThat(match(sheet(goal("道", "件数(件)発注")), sheet(goal("道", "件数(件)")))).isEmpty();
  }

  @Test
  void ofSeveralAlikeTheFirstGoesWithTheFirst() {
    GoalSheet three = sheet(goal("道", "件数", "件数", "件数"));
    GoalSheet two = sheet(goal("道", "件数", "件数"));

    assertThat(match(three, two)).isEqualTo("0.0=0.0 0.1=0.1");
    assertThat(match(two, three)).isEqualTo("0.0=0.0 0.1=0.1");
    assertThat(match(sheet(goal("道", "件数"), goal("道", "件数")), two)).isEqualTo("0.0=0.0 1.0=0.1");
  }

  @Test
  void aLabelThatIsLeftOnceInEachGoesTogetherUnderAnyStatement() {
    assertThat(match(sheet(goal("道", "延長")), sheet(goal("橋", "延長")))).isEqualTo("0.0=0.0");
    assertThat(match(sheet(goal("道", "延長", "延長")), sheet(goal("橋", "延長")))).isEmpty();
    assertThat(match(sheet(goal("道", "延長")), sheet(goal("橋", "延長"), goal("川", "延長")))).isEmpty();
  }

  @Test
  void whatIsMatchedByItsStatementIsNotLeft() {
    GoalSheet earlier = sheet(goal("道", "延長"), goal("橋", "延長"));
    GoalSheet later = sheet(goal("道", "延長"), goal("川", "延長"));

    assertThat(match(earlier, later)).isEqualTo("0.0=0.0 1.0=1.0");
  }

  @Test
  void indicatorsWithoutALabelOnlyGoTogetherUnderTheSameStatement() {
    assertThat(match(sheet(goal("道", "")), sheet(goal("道", "")))).isEqualTo("0.0=0.0");
    assertThat(match(sheet(goal("道", "")), sheet(goal("橋", "")))).isEmpty();
    assertThat(match(sheet(goal("", "延長")), sheet(goal("", "延長")))).isEqualTo("0.0=0.0");
  }

  @Test
  void nothingGoesWithNothing() {
    assertThat(match(sheet(), sheet(goal("道", "延長")))).isEmpty();
    assertThat(match(sheet(goal("道", "延長")), sheet(goal("道")))).isEmpty();
    assertThat(match(sheet(goal("道", "延長")), sheet(goal("道", "面積")))).isEmpty();
  }

  @Test
  void aStatementDoesNotRunOverIntoALabel() {
    assertThat(match(sheet(goal("道の", "延長")), sheet(goal("道", "の延長")))).isEmpty();
  }
}
