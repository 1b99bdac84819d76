package io.github.goalsheet.finding;

import static io.github.goalsheet.finding.Build.R4;
import static io.github.goalsheet.finding.Build.codes;
import static io.github.goalsheet.finding.Build.findings;
import static io.github.goalsheet.finding.Build.goal;
import static io.github.goalsheet.finding.Build.met;
import static io.github.goalsheet.finding.Build.planned;
import static io.github.goalsheet.finding.Build.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetChecksTest {
  private static GoalSheet numbered(int... numbers) {
    return planned(
        IntStream.of(numbers).mapToObj(number -> goal(number, met())).toArray(Goal[]::new));
  }

  @Test
  void numbersInOrderMayHaveGaps() {
    assertThat(codes(numbered(1, 2, 4, 9))).isEmpty();
  }

  @Test
  void aRepeatedNumberIsReportedOnceForEachLaterGoal() {
    assertThat(findings(numbered(1, 2, 2, 1)))
        .containsExactly(
            new SheetFinding.GoalNumberRepeated(Subject.of(0, 2, FormField.NUMBER), 2),
            new SheetFinding.GoalNumberRepeated(Subject.of(0, 3, FormField.NUMBER), 1));
  }

  @Test
  void aNumberBelowTheOneAboveIsOutOfOrder() {
    assertThat(sentences(numbered(1, 3, 2))).containsExactly("No. 2 の目標が No. 3 の下にあります。");
  }

  private static GoalSheet dated(String created, String revised, String evaluated) {
    return new GoalSheet(
        R4,
        planned().organization(),
        "",
        new SheetDates(date(created), date(revised), date(evaluated)),
        ImmutableList.of(goal(1, met()).withRating("達成")),
        Narrative.of(List.of("本文"), List.of("本文")));
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  @Test
  void theFirstAndLastDayOfTheYearAreInside() {
    assertThat(codes(dated("2022-04-01", "2022-04-01", "2023-03-31"))).isEmpty();
    assertThat(codes(dated("", "", ""))).isEmpty();
  }

  @Test
  void datesOutOfOrderAreSaidWithTheDateThatTheyShouldFollow() {
    assertThat(sentences(dated("2022-05-01", "2022-04-30", "2023-03-31")))
        .containsExactly("修正日（令和4年4月30日）が作成日（令和4年5月1日）より前になっています。");
    assertThat(sentences(dated("2022-04-01", "2022-10-01", "2022-09-30")))
        .containsExactly("評価日（令和4年9月30日）が修正日（令和4年10月1日）より前になっています。");
    assertThat(findings(dated("2022-04-01", "", "2022-03-31")))
        .containsExactly(
            new SheetFinding.DatesOutOfOrder(
                Subject.of(0, FormField.EVALUATED),
                LocalDate.of(2022, 3, 31),
                FormField.CREATED,
                LocalDate.of(2022, 4, 1)))
        .extracting(finding -> finding.message().en())
        .containsExactly(
            "The date of evaluation (2022-03-31) is before the date of creation (2022-04-01).");
  }

  @Test
  void eachDateOutsideTheYearIsReported() {
    assertThat(sentences(dated("2022-03-31", "", "2023-04-01")))
        .containsExactly(
            "作成日（令和4年3月31日）が令和4年度（令和4年4月1日 から 令和5年3月31日 まで）の外にあります。",
            "評価日（令和5年4月1日）が令和4年度（令和4年4月1日 から 令和5年3月31日 まで）の外にあります。");
    assertThat(findings(dated("", "2021-06-01", "")))
        .extracting(finding -> finding.message().en())
        .containsExactly(
            "The date of revision (2021-06-01) lies outside fiscal 2022 (2022-04-01 to 2023-03-31).");
  }

  @Test
  void daysAreWrittenByEra() {
    assertThat(Sentences.day(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
    assertThat(Sentences.day(LocalDate.of(2019, 4, 30))).isEqualTo("平成31年4月30日");
    assertThat(Sentences.day(LocalDate.of(1868, 10, 23))).isEqualTo("明治元年10月23日");
    assertThat(Sentences.day(LocalDate.of(1868, 10, 22))).isEqualTo("1868-10-22");
  }

  private static GoalSheet withActuals(int... years) {
    Indicator indicator = met().withTarget("9,999");
    for (int year : years) {
      indicator = indicator.withActual(R4.plusYears(year - R4.year()), "1");
    }
    return planned(goal(1, indicator));
  }

  @Test
  void actualsRunUpToTheYearBeforeWithoutAGap() {
    assertThat(codes(withActuals())).isEmpty();
    assertThat(codes(withActuals(2021))).isEmpty();
    assertThat(codes(withActuals(2017, 2018, 2019, 2020, 2021))).isEmpty();
    assertThat(sentences(withActuals(2018, 2019, 2020)))
        .containsExactly("実績の欄（H30、R1、R2）が、令和4年度のすぐ前の年度まで続いていません。");
    assertThat(codes(withActuals(2019, 2021))).containsExactly("actual_years_do_not_fit");
    assertThat(codes(withActuals(2021, 2022))).containsExactly("actual_years_do_not_fit");
  }

  @Test
  void theYearsOfAllIndicatorsCountTogether() {
    Indicator older = met().withActual(R4.plusYears(-2), "1");
    Indicator newer = met().withActual(R4.plusYears(-1), "1");

    assertThat(codes(planned(goal(1, older, newer)))).isEmpty();
  }

  private static GoalSheet narrated(Narrative narrative, Optional<LocalDate> evaluated) {
    return headed(
        "区の道を守ります。", new SheetDates(Optional.empty(), Optional.empty(), evaluated), narrative);
  }

  private static GoalSheet headed(String purpose, SheetDates dates, Narrative narrative) {
    return new GoalSheet(
        R4,
        planned().organization(),
        purpose,
        dates,
        ImmutableList.of(goal(1, met()).withRating("達成")),
        narrative);
  }

  @Test
  void emptyTextsAreReportedWhereTheYearNeedsThem() {
    assertThat(sentences(narrated(Narrative.NONE, Optional.empty())))
        .containsExactly("「取り組みについて」が空欄です。");
    assertThat(findings(narrated(Narrative.NONE, Optional.of(R4.lastDay()))))
        .extracting(finding -> finding.message().en())
        .containsExactly("The text on the plan is empty.", "The text on the outcome is empty.");
    assertThat(codes(narrated(Narrative.of(List.of("", "本文"), List.of()), Optional.empty())))
        .isEmpty();
  }

  @Test
  void aTableOfIndicatorsHasNoTextsToMiss() {
    SheetDates created =
        new SheetDates(Optional.of(R4.firstDay()), Optional.empty(), Optional.empty());
    Narrative blank = Narrative.of(List.of(" "), List.of());
    assertThat(codes(headed("", SheetDates.NONE, Narrative.NONE))).isEmpty();
    assertThat(codes(headed("区の道を守ります。", SheetDates.NONE, Narrative.NONE)))
        .containsExactly("empty_narrative");
    assertThat(codes(headed("", created, Narrative.NONE))).containsExactly("empty_narrative");
    assertThat(codes(headed("", SheetDates.NONE, blank))).containsExactly("empty_narrative");
  }
}
