package io.github.goalsheet.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;

/**
 * An organizational goal management sheet (組織目標管理シート): the goals of one section for one fiscal
 * year. Immutable and thread-safe. Goal numbers may repeat or be out of order, as in real sheets;
 * that is reported, not refused.
 *
 * @param fiscalYear 年度
 * @param organization 組織名 and 問合せ先
 * @param purpose 組織の目的, verbatim; may be empty
 * @param dates 作成日, 修正日, 評価日
 * @param goals the goals, in the order of the form
 * @param narrative the texts at the foot
 */
public record GoalSheet(
    FiscalYear fiscalYear,
    @Valid Organization organization,
    @Filled(message = "{io.github.goalsheet.purpose.missing}", groups = Planned.class)
        String purpose,
    @Valid SheetDates dates,
    @Filled(message = "{io.github.goalsheet.goals.missing}", groups = Planned.class)
        ImmutableList<@Valid Goal> goals,
    @Valid Narrative narrative) {
  public GoalSheet {
    requireNonNull(fiscalYear, "fiscalYear");
    requireNonNull(organization, "organization");
    requireNonNull(purpose, "purpose");
    requireNonNull(dates, "dates");
    requireNonNull(goals, "goals");
    requireNonNull(narrative, "narrative");
  }

  /**
   * A sheet of which only year, organization and goals are known.
   *
   * @param fiscalYear the fiscal year
   * @param organization the organization
   * @param goals the goals
   * @return the sheet
   */
  public static GoalSheet of(FiscalYear fiscalYear, Organization organization, Goal... goals) {
    return new GoalSheet(
        fiscalYear, organization, "", SheetDates.NONE, ImmutableList.copyOf(goals), Narrative.NONE);
  }

  /**
   * Where the sheet stands in its yearly life.
   *
   * @return the phase that its dates put it in
   */
  public Phase phase() {
    return dates.phase();
  }

  /**
   * This sheet with other goals.
   *
   * @param changed the goals
   * @return the changed copy
   */
  public GoalSheet withGoals(Iterable<Goal> changed) {
    return new GoalSheet(
        fiscalYear, organization, purpose, dates, ImmutableList.copyOf(changed), narrative);
  }
}
