package io.github.goalsheet.io.policy;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.json.stream.JsonTrouble;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.notice.NoticeLog;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
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
    whole("policy_empty", "内容がありません。", "There is nothing in it.");
  }

  void tooLarge(int limit) {
    whole(
        "policy_too_large",
        "評価規則のファイルが " + limit + " バイトを超えています。",
        "A policy file has at most " + limit + " bytes.");
  }

  @Override
  public void badByte(BadByteException failure, String pointer) {
    json(
        "policy_not_utf8",
        failure.line(),
        pointer,
        "UTF-8 として読めないバイトがあります（先頭から " + failure.offset() + " バイトの次）。UTF-8 で保存してください。",
        "A byte after " + failure.offset() + " bytes is not UTF-8. Save the file as UTF-8.");
  }

  @Override
  public void broken(int line, int column, String pointer) {
    json(
        "policy_not_json",
        line,
        pointer,
        "JSON の書き方が誤っています（" + column + " 文字目）。",
        "This is not valid JSON (column " + column + ").");
  }

  @Override
  public void endsEarly(int line, int column, String pointer) {
    json(
        "policy_ends_early",
        line,
        pointer,
        "JSON が途中で終わっています（" + column + " 文字目）。",
        "The JSON breaks off (column " + column + ").");
  }

  @Override
  public void overLimit(Message which, int line, String pointer) {
    json("policy_too_long", line, pointer, which.ja(), which.en());
  }

  void notPolicy(Located value) {
    at(
        "policy_wrong_format",
        value,
        "評価規則のファイルではありません（format は \"" + PolicyParts.FORMAT + "\" です）。",
        "This is not a policy file (its format is \"" + PolicyParts.FORMAT + "\").");
  }

  void version(Located value) {
    at(
        "policy_version",
        value,
        "この版は読めません。読めるのは版 " + PolicyParts.VERSION + " です。",
        "This version cannot be read; version " + PolicyParts.VERSION + " can.");
  }

  void missing(Located object, String name) {
    at(
        "policy_missing_field",
        object,
        "項目「" + name + "」がありません。",
        "The field \"" + name + "\" is missing.");
  }

  void unknown(Located value, Collection<String> known) {
    String names = LIST.join(known);
    at(
        "policy_unknown_field",
        value,
        "決まりにない項目です。ここに書けるのは " + names + " です。",
        "There is no such field. Here may stand: " + names + ".");
  }

  void repeated(Located value) {
    at(
        "policy_repeated_field",
        value,
        "同じ名前の項目が二つあります。",
        "A field of this name stands here twice.");
  }

  void wrongType(Located value, Expected expected) {
    at(
        "policy_wrong_type",
        value,
        expected.ja() + "ではありません。",
        "This is not " + expected.en() + ".");
  }

  void unknownWord(Located value, Collection<String> known) {
    String words = LIST.join(known);
    at(
        "policy_unknown_word",
        value,
        "「" + value.raw() + "」は使えません。使えるのは " + words + " です。",
        "\"" + value.raw() + "\" is not one of: " + words + ".");
  }

  void unknownGrade(Located value, Collection<String> known) {
    String grades = LIST.join(known);
    at(
        "policy_unknown_grade",
        value,
        "「" + value.raw() + "」という評価は尺度にありません。あるのは " + grades + " です。",
        "The scale has no grade \"" + value.raw() + "\". It has: " + grades + ".");
  }

  void outOfRange(Located value, String ja, String en) {
    at("policy_out_of_range", value, ja + "ではありません。", "This is not " + en + ".");
  }

  void numberTooLong(Located value) {
    at(
        "policy_number_too_long",
        value,
        "数値の桁が多すぎます（整数部・小数部とも " + Fields.MAX_DIGITS + " 桁まで）。",
        "The number has too many digits (at most "
            + Fields.MAX_DIGITS
            + " before and after the point).");
  }

  void brokenText(Located value) {
    at(
        "policy_broken_text",
        value,
        "文字の片割れ（対になっていないサロゲート）が含まれています。",
        "The text holds half a character (an unpaired surrogate).");
  }

  void blankWord(Located value) {
    at("policy_blank_word", value, "語が空白です。", "The word is blank.");
  }

  void badName(Located value) {
    at(
        "policy_bad_name",
        value,
        "規則の名前は半角の英小文字・数字・ハイフンで、英小文字か数字で始めます。",
        "A policy's name is made of lower-case ASCII letters, digits and hyphens, and begins with a"
            + " letter or digit.");
  }

  void twice(Located value, String what) {
    at("policy_twice", value, "「" + what + "」が二度書かれています。", "\"" + what + "\" stands here twice.");
  }

  void tooFewGrades(Located value) {
    at("policy_too_few_grades", value, "尺度には評価が二つ以上必要です。", "A scale needs two grades or more.");
  }

  void twoBounds(Located grade) {
    at(
        "policy_two_bounds",
        grade,
        "下限は from（以上）と above（超）のどちらか一つです。",
        "A grade has one lower bound: from (at least) or above (more than).");
  }

  void noBound(Located grade, String name) {
    at(
        "policy_no_bound",
        grade,
        "「" + name + "」に下限（from または above）がありません。下限がないのは最も低い評価だけです。",
        "\"" + name + "\" has no lower bound (from or above). Only the worst grade has none.");
  }

  void boundOfWorst(Located grade, String name) {
    at(
        "policy_bound_of_worst",
        grade,
        "最も低い評価「" + name + "」に下限は書けません。",
        "\"" + name + "\" is the worst grade and has no lower bound.");
  }

  void notDescending(Located grade, String name, String better) {
    at(
        "policy_not_descending",
        grade,
        "「" + name + "」の下限が、一つ上の評価「" + better + "」の下限より低くありません。",
        "\"" + name + "\" does not begin below \"" + better + "\", the next better grade.");
  }

  void noScore(Located rollUp, String grade) {
    at(
        "policy_no_score",
        rollUp,
        "評点（score）を数えますが、評価「" + grade + "」に score がありません。",
        "This counts scores, but the grade \"" + grade + "\" has no score.");
  }

  void otherGrades(Located scale, Collection<String> expected) {
    String grades = LIST.join(expected);
    at(
        "policy_other_grades",
        scale,
        "scale と同じ評価（" + grades + "）を同じ順に書きます。",
        "This has the same grades as scale, in the same order: " + grades + ".");
  }

  void notHere(Located value, String field, String when) {
    at(
        "policy_not_applicable",
        value,
        "項目「" + field + "」は " + when + " のときは書けません。",
        "The field \"" + field + "\" does not apply where " + when + ".");
  }

  void differenceAlone(Located rates) {
    at(
        "policy_difference_alone",
        rates,
        "difference は higherIsBetter と lowerIsBetter の両方に使います。",
        "Either both directions use difference, or neither does.");
  }

  void noMeanOfDifferences(Located rollUp) {
    at(
        "policy_no_mean",
        rollUp,
        "単位の異なる差は平均できないので、difference と meanOfRates は一緒に使えません。",
        "Differences in several units have no mean: difference and meanOfRates do not go"
            + " together.");
  }

  private void at(String code, Located value, String ja, String en) {
    put(
        code,
        new Place.JsonValue(source, value.json().line(), value.pointer(), value.raw()),
        ja,
        en);
  }

  private void json(String code, int line, String pointer, String ja, String en) {
    put(code, new Place.JsonValue(source, line, pointer, ""), ja, en);
  }

  private void whole(String code, String ja, String en) {
    put(code, new Place.Input(source), ja, en);
  }

  private void put(String code, Place place, String ja, String en) {
    count++;
    found.accept(new Notice(code, Severity.ERROR, place, new Message(ja, en)));
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

    private final String ja;
    private final String en;

    Expected(String ja, String en) {
      this.ja = ja;
      this.en = en;
    }

    String ja() {
      return ja;
    }

    String en() {
      return en;
    }
  }
}
