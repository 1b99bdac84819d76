package io.github.goalsheet.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.Comparator;
import java.util.Optional;

/**
 * What something is said about: a field of one of the sheets that were checked. All indices count
 * from 0. Immutable and thread-safe.
 *
 * @param sheet the index of the sheet
 * @param goal the index of the goal in the sheet; empty for a field of the head or foot
 * @param indicator the index of the indicator in the goal; empty for a field of the goal itself
 * @param field the field
 * @param year the year of an actual; present just where the field is ACTUAL
 */
public record Subject(
    int sheet,
    Optional<Integer> goal,
    Optional<Integer> indicator,
    FormField field,
    Optional<FiscalYear> year)
    implements Comparable<Subject> {
  private static final Comparator<Subject> ORDER =
      Comparator.comparingInt(Subject::sheet)
          .thenComparingInt(subject -> subject.goal.map(goal -> goal + 1).orElse(0))
          .thenComparingInt(subject -> subject.indicator.map(each -> each + 1).orElse(0))
          .thenComparing(Subject::field)
          .thenComparingInt(subject -> subject.year.map(FiscalYear::year).orElse(0));

  public Subject {
    checkArgument(sheet >= 0, "sheet: %s", sheet);
    goal.ifPresent(index -> checkArgument(index >= 0, "goal: %s", index));
    indicator.ifPresent(index -> checkArgument(index >= 0, "indicator: %s", index));
    requireNonNull(field, "field");
    checkArgument(goal.isPresent() || indicator.isEmpty(), "an indicator needs a goal");
    checkArgument(
        year.isPresent() == (field == FormField.ACTUAL), "a year goes with an actual: %s", field);
  }

  /**
   * A field of the head or foot.
   *
   * @param sheet the index of the sheet
   * @param field the field
   * @return the subject
   */
  public static Subject of(int sheet, FormField field) {
    return new Subject(sheet, Optional.empty(), Optional.empty(), field, Optional.empty());
  }

  /**
   * A field of a goal.
   *
   * @param sheet the index of the sheet
   * @param goal the index of the goal
   * @param field the field
   * @return the subject
   */
  public static Subject of(int sheet, int goal, FormField field) {
    return new Subject(sheet, Optional.of(goal), Optional.empty(), field, Optional.empty());
  }

  /**
   * A field of an indicator.
   *
   * @param sheet the index of the sheet
   * @param goal the index of the goal
   * @param indicator the index of the indicator
   * @param field the field, but not ACTUAL
   * @return the subject
   */
  public static Subject of(int sheet, int goal, int indicator, FormField field) {
    return new Subject(sheet, Optional.of(goal), Optional.of(indicator), field, Optional.empty());
  }

  /**
   * An actual.
   *
   * @param sheet the index of the sheet
   * @param goal the index of the goal
   * @param indicator the index of the indicator
   * @param year the year of the actual
   * @return the subject
   */
  public static Subject ofActual(int sheet, int goal, int indicator, FiscalYear year) {
    return new Subject(
        sheet, Optional.of(goal), Optional.of(indicator), FormField.ACTUAL, Optional.of(year));
  }

  /** By sheet, goal, indicator and field, in the order of the form. */
  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }
}
