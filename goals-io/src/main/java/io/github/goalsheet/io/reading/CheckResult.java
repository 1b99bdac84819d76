package io.github.goalsheet.io.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.Optional;

/**
 * What was found in sheets, with the places that they were read from. Immutable and thread-safe.
 *
 * @param sheets the sheets that were checked together
 * @param report what was found
 * @param inputs what was read of each input that the sheets come from; empty if that is not known
 */
public record CheckResult(
    ImmutableList<ReadSheet> sheets, CheckReport report, ImmutableList<ReadInput> inputs) {
  public CheckResult {
    requireNonNull(sheets, "sheets");
    requireNonNull(report, "report");
    requireNonNull(inputs, "inputs");
  }

  /**
   * What was found in sheets of which it is not known how they were read.
   *
   * @param sheets the sheets that were checked together
   * @param report what was found
   */
  public CheckResult(ImmutableList<ReadSheet> sheets, CheckReport report) {
    this(sheets, report, ImmutableList.of());
  }

  /**
   * This result with what was read and what was not.
   *
   * @param read what was read of each input
   * @return the changed copy
   */
  public CheckResult withInputs(Iterable<ReadInput> read) {
    return new CheckResult(sheets, report, ImmutableList.copyOf(read));
  }

  /**
   * Checks sheets together.
   *
   * @param checker the checker
   * @param sheets the sheets
   * @return the result
   */
  public static CheckResult of(Checker checker, Iterable<ReadSheet> sheets) {
    ImmutableList<ReadSheet> all = ImmutableList.copyOf(sheets);
    return new CheckResult(
        all,
        checker.check(
            Iterables.transform(all, ReadSheet::sheet),
            Lists.transform(all, sheet -> sheet.places().notRead())));
  }

  /**
   * The sheet that something was found in.
   *
   * @param subject what was found to be so
   * @return the sheet
   */
  public GoalSheet sheet(Subject subject) {
    return sheets.get(subject.sheet()).sheet();
  }

  /**
   * The goal that something was found in.
   *
   * @param subject what was found to be so
   * @return the goal, or empty for the head and foot of a sheet
   */
  public Optional<Goal> goal(Subject subject) {
    return subject.goal().map(goal -> sheet(subject).goals().get(goal));
  }

  /**
   * The indicator that something was found in.
   *
   * @param subject what was found to be so
   * @return the indicator, or empty for a field of a goal or sheet
   */
  public Optional<Indicator> indicator(Subject subject) {
    return subject.indicator().flatMap(each -> goal(subject).map(g -> g.indicators().get(each)));
  }

  /**
   * Where something was found.
   *
   * @param subject what was found to be so
   * @return the place of its field, or of the row, goal or sheet that lacks it
   */
  public Place place(Subject subject) {
    SheetPlaces places = sheets.get(subject.sheet()).places();
    if (subject.goal().isEmpty()) {
      return places.field(subject.field());
    }
    int goal = subject.goal().get();
    if (subject.indicator().isEmpty()) {
      return places.goal(goal, subject.field());
    }
    int indicator = subject.indicator().get();
    return subject.field() == FormField.ACTUAL
        ? places.actual(goal, indicator, subject.year().orElseThrow())
        : places.indicator(goal, indicator, subject.field());
  }
}
