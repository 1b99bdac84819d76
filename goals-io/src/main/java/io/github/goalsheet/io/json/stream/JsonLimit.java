package io.github.goalsheet.io.json.stream;

import com.google.common.primitives.Ints;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.message.Message;
import java.util.Arrays;
import java.util.Locale;
import tools.jackson.core.exc.StreamConstraintsException;

/** What JSON can have too much of. */
public enum JsonLimit {
  /** How deep objects and arrays are nested. */
  NESTING(
      "getMaxNestingDepth",
      "入れ子の深さが上限(%d)を超えています。",
      "The nesting is deeper than the limit of %d levels."),
  /** How long a text is. */
  TEXT(
      "getMaxStringLength",
      "文字列の長さが上限(%d 文字)を超えています。",
      "The text is longer than the limit of %d characters."),
  /** How long the name of a field is. */
  NAME(
      "getMaxNameLength",
      "項目名の長さが上限(%d 文字)を超えています。",
      "The name of the field is longer than the limit of %d characters."),
  /** How long a number is. */
  NUMBER(
      "getMaxNumberLength",
      "数値の長さが上限(%d 文字)を超えています。",
      "The number is longer than the limit of %d characters."),
  /**
   * How many names of fields have one hash. Nobody sets it, and no sheet that was not made for it
   * comes near.
   */
  ALIKE(
      "collision chain",
      "作為的に同じハッシュ値をもつ項目名の数が上限(%d)を超えています。",
      "More names of fields than the limit of %d were made to have one hash."),
  /** How many values a sheet has. */
  VALUES("", "値の数が上限(%d)を超えています。", "There are more values than the limit of %d."),
  /** How long a line is, where each is a JSON of its own. */
  LINE("", "行の長さが上限(%d 文字)を超えています。", "The line is longer than the limit of %d characters.");

  private static final int LONGEST_NAME = 1_000;

  /** As many as the parser takes. */
  private static final int MOST_ALIKE = 150;

  /** Far more than a row of the form has cells, each with all its typed fields. */
  private static final int VALUES_PER_ROW = 100;

  /** What the parser says of the limit in its message, which alone tells one from another. */
  private final String accessor;

  private final String ja;
  private final String en;

  JsonLimit(String accessor, String ja, String en) {
    this.accessor = accessor;
    this.ja = ja;
    this.en = en;
  }

  /**
   * The limit that the parser found passed.
   *
   * @throws StreamConstraintsException if it is none of these, which nobody sets
   */
  static JsonLimit passed(StreamConstraintsException failure) {
    return Arrays.stream(values())
        .filter(limit -> !limit.accessor.isEmpty())
        .filter(limit -> failure.getOriginalMessage().contains(limit.accessor))
        .findFirst()
        .orElseThrow(() -> failure);
  }

  /** How much of it there may be. */
  public int of(Limits limits) {
    return switch (this) {
      case NESTING -> limits.nesting();
      case TEXT -> limits.cellCharacters();
      case NAME -> LONGEST_NAME;
      case NUMBER -> limits.numberCharacters();
      case ALIKE -> MOST_ALIKE;
      case VALUES -> Ints.saturatedCast((long) VALUES_PER_ROW * limits.rowsPerSheet());
      case LINE -> Ints.saturatedCast(limits.fileBytes());
    };
  }

  /** Says that there is more. */
  public Message message(Limits limits) {
    return new Message(
        String.format(Locale.ROOT, ja, of(limits)), String.format(Locale.ROOT, en, of(limits)));
  }
}
