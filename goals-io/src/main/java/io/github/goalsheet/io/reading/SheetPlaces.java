package io.github.goalsheet.io.reading;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;

/**
 * Where each field of one sheet was read from. Goals and indicators are named by their index in the
 * sheet, from 0.
 */
public interface SheetPlaces {
  /**
   * Where the sheet begins.
   *
   * @return the place
   */
  Place sheet();

  /**
   * Where a field of the sheet's head or foot stands.
   *
   * @param field a field from FISCAL_YEAR to EVALUATED, PLAN or OUTCOME
   * @return the place; that of the sheet if the field is not there
   */
  Place field(FormField field);

  /**
   * Where a field of a goal stands.
   *
   * @param goal the goal's index
   * @param field NUMBER, PARENT_GOALS, STATEMENT, INITIATIVES or RATING
   * @return the place
   */
  Place goal(int goal, FormField field);

  /**
   * Where a field of an indicator stands.
   *
   * @param goal the goal's index
   * @param indicator the indicator's index in the goal
   * @param field LABEL, TARGET, RESULT, SUPPLEMENT or STATUS
   * @return the place
   */
  Place indicator(int goal, int indicator, FormField field);

  /**
   * The fields that the sheet may state where the input was not understood, such as below a heading
   * that is not known. That they are blank in the sheet says nothing of it.
   *
   * @return the fields; none if all of the input was understood
   */
  default ImmutableSet<FormField> notRead() {
    return ImmutableSet.of();
  }

  /**
   * Where an actual stands.
   *
   * @param goal the goal's index
   * @param indicator the indicator's index in the goal
   * @param year the year of the actual
   * @return the place
   */
  Place actual(int goal, int indicator, FiscalYear year);
}
