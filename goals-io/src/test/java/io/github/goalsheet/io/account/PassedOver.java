package io.github.goalsheet.io.account;

/** A kind of what a reader may pass over without a word, as docs/reliability.md lists them. */
enum PassedOver {
  /** A label of the form, at its place or printed again. */
  LABEL,
  /** The heading of a column that is blank below it. */
  HEADING_OF_NOTHING,
  /** A line drawn of dashes, a dash in a row that was left unused, or one that stands for none. */
  RULE,
  /** The No. of a row that was left unused. */
  UNUSED_NUMBER,
  /** A column of an evaluation in indicators CSV. */
  EVALUATION,
  /** A typed field in JSON that says the same as the words beside it. */
  TYPED_FIELD,
  /** A number that only tells the rows of a data package apart. */
  KEY,
  /** What belongs to a row or table of a data package of which it was told that it was not read. */
  OF_LOST
}
