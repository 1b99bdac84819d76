package io.github.goalsheet.io.indicators;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.goalsheet.message.Language;

/**
 * Which columns rows of indicators have. Immutable and thread-safe.
 *
 * @param titles the language of the titles: {@code 年度} or {@code fiscal_year}
 * @param actualYears how many years before the sheet's have a column of actuals, 0 to 99
 * @param keys whether a last column, {@code key}, says which sheet and goal of the file a row
 *     belongs to; then sheets of one year and section, and goals that say the same, are kept apart
 *     where they follow each other
 */
public record RowColumns(Language titles, int actualYears, boolean keys) {
  /** English titles, actuals of three years, no keys. */
  public static final RowColumns DEFAULT =
      new RowColumns(Language.EN, IndicatorsCsvWriter.DEFAULT_ACTUAL_YEARS, false);

  public RowColumns {
    requireNonNull(titles, "titles");
    checkArgument(
        actualYears >= 0 && actualYears <= IndicatorsCsvWriter.MAX_ACTUAL_YEARS,
        "actualYears: %s",
        actualYears);
  }

  /**
   * These columns with titles in a language.
   *
   * @param changed the language
   * @return the changed copy
   */
  public RowColumns withTitles(Language changed) {
    return new RowColumns(changed, actualYears, keys);
  }

  /**
   * These columns with more or fewer actuals.
   *
   * @param changed how many years before the sheet's have a column
   * @return the changed copy
   */
  public RowColumns withActualYears(int changed) {
    return new RowColumns(titles, changed, keys);
  }

  /**
   * These columns with or without keys.
   *
   * @param changed whether there is a column of keys
   * @return the changed copy
   */
  public RowColumns withKeys(boolean changed) {
    return new RowColumns(titles, actualYears, changed);
  }
}
