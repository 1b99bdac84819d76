package io.github.goalsheet.finding;

import static io.github.goalsheet.finding.Build.R4;
import static io.github.goalsheet.finding.Build.codes;
import static io.github.goalsheet.finding.Build.findings;
import static io.github.goalsheet.finding.Build.goal;
import static io.github.goalsheet.finding.Build.met;
import static io.github.goalsheet.finding.Build.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcrossChecksTest {
  private static GoalSheet sheet(String section, FiscalYear year, Goal... goals) {
    return Build.sheet(section, year, Optional.empty(), goals);
  }

  private static GoalSheet of(String department, String section) {
    GoalSheet sheet = sheet(section, R4, goal(1, met()));
    return new GoalSheet(
        R4,
        Organization.of(department, section),
        "",
        sheet.dates(),
        sheet.goals(),
        sheet.narrative());
  }

  @Test
  void anOrganizationHasOneSheetAYear() {
    GoalSheet one = sheet("土木課", R4, goal(1, met()));

    assertThat(findings(one, one, one))
        .containsExactly(
            new AcrossFinding.OrganizationRepeated(
                Subject.of(1, FormField.SECTION),
                "みどり区",
                "土木課",
                R4,
                Subject.of(0, FormField.SECTION)),
            new AcrossFinding.OrganizationRepeated(
                Subject.of(2, FormField.SECTION),
                "みどり区",
                "土木課",
                R4,
                Subject.of(0, FormField.SECTION)));
    assertThat(codes(one, sheet("土木課", R4.plusYears(1), goal(1, met())))).isEmpty();
  }

  @Test
  void widthsAndBlanksOfItsNameDoNotMatter() {
    assertThat(sentences(of("みどり区", "第1課"), of("みどり区", "第１ 課")))
        .containsExactly("「みどり区 第１ 課」の令和4年度のシートが二つ以上あります。");
    assertThat(sentences(of("みどり区", ""), of("みどり区", "")))
        .containsExactly("「みどり区」の令和4年度のシートが二つ以上あります。");
  }

  @Test
  void sheetsWithoutANameAreFoundAndNotCounted() {
    assertThat(codes(of("", ""), of("\u00A0", "\u200B\u3000")))
        .containsExactly("missing_organization", "missing_organization");
    assertThat(sentences(of("", ""))).containsExactly("組織名が記入されていません。");
  }

  @Test
  void aDepartmentOrASectionIsEnough() {
    assertThat(codes(of("みどり区", ""))).isEmpty();
    assertThat(codes(of("", "土木課"))).isEmpty();
  }

  @Test
  void wardGoalsAreCheckedOnlyAgainstTheWardsOwnSheet() {
    GoalSheet section = sheet("土木課", R4, goal(1, met()).withParentGoals(1, 7));

    assertThat(codes(section)).isEmpty();
    assertThat(codes(section, sheet("", R4.plusYears(1), goal(2, met())))).isEmpty();
    assertThat(codes(section, of("あおば区", ""))).isEmpty();
    assertThat(findings(section, sheet("", R4, goal(1, met()))))
        .containsExactly(
            new AcrossFinding.UnknownWardGoal(Subject.of(0, 0, FormField.PARENT_GOALS), 7, "みどり区"));
    assertThat(codes(section, sheet("みどり区", R4, goal(1, met()), goal(7, met())))).isEmpty();
  }

  @Test
  void aWardGoalThatNobodyServesIsReportedIfThereAreSections() {
    GoalSheet ward = sheet("", R4, goal(1, met()), goal(2, met()));
    GoalSheet section = sheet("土木課", R4, goal(1, met()).withParentGoals(2));

    assertThat(codes(ward)).isEmpty();
    assertThat(findings(ward, section))
        .containsExactly(
            new AcrossFinding.UnservedWardGoal(Subject.of(0, 0, FormField.NUMBER), 1, "みどり区"));
  }

  @Test
  void whatTheWardsOwnGoalsServeIsNotAsked() {
    GoalSheet ward = sheet("", R4, goal(1, met()).withParentGoals(44));
    GoalSheet section = sheet("土木課", R4, goal(1, met()).withParentGoals(1));

    assertThat(codes(ward, section)).isEmpty();
  }

  @Test
  void aFigureThatTheNextSheetStatesDifferentlyIsReported() {
    FiscalYear next = R4.plusYears(1);
    Indicator thisYear =
        Indicator.of("件数(件)")
            .withActual(R4.plusYears(-1), "7")
            .withTarget("10")
            .withResult("1,240");
    Indicator nextYear =
        Indicator.of("件数(件)")
            .withActual(R4.plusYears(-1), "8")
            .withActual(R4, "1,225")
            .withTarget("9,999");
    GoalSheet later = sheet("土木課", next, goal(1, nextYear));
    GoalSheet earlier = sheet("土木課", R4, goal(1, thisYear));

    assertThat(findings(later, earlier))
        .containsExactly(
            new AcrossFinding.FigureRestated(
                Subject.ofActual(0, 0, 0, R4.plusYears(-1)),
                R4.plusYears(-1),
                "7",
                "8",
                Subject.ofActual(1, 0, 0, R4.plusYears(-1))),
            new AcrossFinding.FigureRestated(
                Subject.ofActual(0, 0, 0, R4),
                R4,
                "1,240",
                "1,225",
                Subject.of(1, 0, 0, FormField.RESULT)));
    assertThat(codes(earlier, sheet("総務課", next, goal(1, nextYear)))).isEmpty();
    assertThat(codes(earlier, sheet("土木課", next.plusYears(1), goal(1, nextYear))))
        .containsExactly("actual_years_do_not_fit");
  }

  @Test
  void theFirstYearThatCanBeStatedHasNoneBefore() {
    FiscalYear first = FiscalYear.of(FiscalYear.MIN_YEAR);
    GoalSheet sheet = GoalSheet.of(first, Organization.of("みどり区", "土木課"), goal(1, met()));

    assertThat(codes(sheet)).isEmpty();
  }
}
