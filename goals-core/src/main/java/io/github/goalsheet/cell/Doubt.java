package io.github.goalsheet.cell;

/**
 * Why a cell in which a number seems to have stood was kept as words instead of being guessed at.
 */
public enum Doubt {
  /**
   * A spreadsheet seems to have turned a number or a range into a date, as {@code 5月4日} where
   * {@code 5-4} stood.
   */
  LOOKS_LIKE_DATE,
  /**
   * A comma, 、 or point stands where a thousands mark or a decimal point may be meant: {@code 1,24}
   * or {@code 1.240人}.
   */
  SEPARATOR_MISUSED,
  /** The number has more digits than any figure of the form can have. */
  NUMBER_TOO_LONG,
  /**
   * A spreadsheet could not compute or show the value: {@code #DIV/0!}, {@code #REF!}, {@code
   * Err:502}, {@code #####}.
   */
  SPREADSHEET_ERROR,
  /**
   * A program wrote its own word instead of a value: {@code NULL}, {@code NaN}, {@code None},
   * {@code TRUE}.
   */
  PROGRAM_WORD,
  /** The number is written with an exponent, so that digits were lost: {@code 1.23E+11}. */
  EXPONENT
}
