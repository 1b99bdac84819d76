package io.github.goalsheet.io.policy;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.json.stream.JsonTrouble;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.notice.NoticeLog;
import io.github.goalsheet.io.notice.PolicyKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import java.util.Collection;

/** Collects what is wrong with a policy file, in both languages, each with its place. */
final class Problems implements JsonTrouble {
  private static final Joiner LIST = Joiner.on(", ");

  private final String source;
  private final NoticeLog found;
  private int count;

  Problems(String source) {
    this.source = source;
    this.found = new NoticeLog(source);
  }

  /** What was found so far. */
  ImmutableList<Notice> found() {
    return found.notices();
  }

  /** How many were found so far. */
  int count() {
    return count;
  }

  void empty() {
    put(PolicyKinds.EMPTY, new Place.Input(source));
  }

  void tooLarge(int limit) {
    put(PolicyKinds.TOO_LARGE, new Place.Input(source), limit);
  }

  @Override
  public void badByte(BadByteException failure, String pointer) {
    json(PolicyKinds.NOT_UTF8, failure.line(), pointer, failure.offset());
  }

  @Override
  public void broken(int line, int column, String pointer) {
    json(PolicyKinds.NOT_JSON, line, pointer, column);
  }

  @Override
  public void endsEarly(int line, int column, String pointer) {
    json(PolicyKinds.ENDS_EARLY, line, pointer, column);
  }

  @Override
  public void overLimit(Message which, int line, String pointer) {
    json(PolicyKinds.TOO_LONG, line, pointer, which);
  }

  void notPolicy(Located value) {
    at(PolicyKinds.WRONG_FORMAT, value, PolicyParts.FORMAT);
  }

  void version(Located value) {
    at(PolicyKinds.VERSION, value, PolicyParts.VERSION);
  }

  void missing(Located object, String name) {
    at(PolicyKinds.MISSING_FIELD, object, name);
  }

  void unknown(Located value, Collection<String> known) {
    at(PolicyKinds.UNKNOWN_FIELD, value, LIST.join(known));
  }

  void repeated(Located value) {
    at(PolicyKinds.REPEATED_FIELD, value);
  }

  void wrongType(Located value, Expected expected) {
    at(PolicyKinds.WRONG_TYPE, value, expected.words);
  }

  void unknownWord(Located value, Collection<String> known) {
    at(PolicyKinds.UNKNOWN_WORD, value, value.raw(), LIST.join(known));
  }

  void unknownGrade(Located value, Collection<String> known) {
    at(PolicyKinds.UNKNOWN_GRADE, value, value.raw(), LIST.join(known));
  }

  void outOfRange(Located value, String ja, String en) {
    at(PolicyKinds.OUT_OF_RANGE, value, new Message(ja, en));
  }

  void numberTooLong(Located value) {
    at(PolicyKinds.NUMBER_TOO_LONG, value, Fields.MAX_DIGITS);
  }

  void brokenText(Located value) {
    at(PolicyKinds.BROKEN_TEXT, value);
  }

  void blankWord(Located value) {
    at(PolicyKinds.BLANK_WORD, value);
  }

  void badName(Located value) {
    at(PolicyKinds.BAD_NAME, value);
  }

  void twice(Located value, String what) {
    at(PolicyKinds.TWICE, value, what);
  }

  void tooFewGrades(Located value) {
    at(PolicyKinds.TOO_FEW_GRADES, value);
  }

  void twoBounds(Located grade) {
    at(PolicyKinds.TWO_BOUNDS, grade);
  }

  void noBound(Located grade, String name) {
    at(PolicyKinds.NO_BOUND, grade, name);
  }

  void boundOfWorst(Located grade, String name) {
    at(PolicyKinds.BOUND_OF_WORST, grade, name);
  }

  void notDescending(Located grade, String name, String better) {
    at(PolicyKinds.NOT_DESCENDING, grade, name, better);
  }

  void noScore(Located rollUp, String grade) {
    at(PolicyKinds.NO_SCORE, rollUp, grade);
  }

  void otherGrades(Located scale, Collection<String> expected) {
    at(PolicyKinds.OTHER_GRADES, scale, LIST.join(expected));
  }

  void notHere(Located value, String field, String when) {
    at(PolicyKinds.NOT_APPLICABLE, value, field, when);
  }

  void differenceAlone(Located rates) {
    at(PolicyKinds.DIFFERENCE_ALONE, rates);
  }

  void noMeanOfDifferences(Located rollUp) {
    at(PolicyKinds.NO_MEAN, rollUp);
  }

  private void at(NoticeKind kind, Located value, Object... arguments) {
    put(
        kind,
        new Place.JsonValue(source, value.json().line(), value.pointer(), value.raw()),
        arguments);
  }

  private void json(NoticeKind kind, int line, String pointer, Object argument) {
    put(kind, new Place.JsonValue(source, line, pointer, ""), argument);
  }

  private void put(NoticeKind kind, Place place, Object... arguments) {
    count++;
    found.accept(kind.at(place, arguments));
  }

  /** What a value should have been. */
  enum Expected {
    OBJECT("オブジェクト {…}", "an object {…}"),
    ARRAY("配列 […]", "an array […]"),
    TEXT("文字列", "a string"),
    FILLED_TEXT("空白でない文字列", "a string that is not blank"),
    NUMBER("数値", "a number"),
    INTEGER("整数", "an integer"),
    BOOLEAN("true でも false", "true or false"),
    BILINGUAL("文字列でも {\"ja\": …, \"en\": …}", "a string or an object {\"ja\": …, \"en\": …}"),
    OUTCOME(
        "{\"grade\": 評価} でも \"leftOut\" や \"undetermined\" ",
        "{\"grade\": a grade}, \"leftOut\" or \"undetermined\"");

    @SuppressWarnings("ImmutableEnumChecker") // A message is immutable.
    private final Message words;

    Expected(String ja, String en) {
      this.words = new Message(ja, en);
    }
  }
}
