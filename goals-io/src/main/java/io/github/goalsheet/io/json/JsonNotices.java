package io.github.goalsheet.io.json;

import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.decode.BadBytes;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonTrouble;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What there is to say about JSON input, in both languages, each with its place. */
final class JsonNotices implements JsonTrouble {
  private final String source;
  private final Charset charset;
  private final Consumer<? super Notice> sink;
  private @Nullable Notice fatal;

  JsonNotices(String source, Charset charset, Consumer<? super Notice> sink) {
    this.source = source;
    this.charset = charset;
    this.sink = sink;
  }

  /** The input, as the caller named it. */
  String source() {
    return source;
  }

  /** The first thing that made all of the input that came after it unreadable. */
  Optional<Notice> fatal() {
    return Optional.ofNullable(fatal);
  }

  void empty() {
    fatal("empty_input", new Place.Input(source), "中身がありません。", "There is nothing in it.");
  }

  void notSheets(int line) {
    fatal(
        "json_not_sheets",
        new Place.JsonValue(source, line, "", ""),
        "目標管理シートの JSON ではありません(format が " + JsonSheetWriter.FORMAT + " で、sheets を持つオブジェクトが必要です)。",
        "This is not JSON of goal sheets: an object that has the format "
            + JsonSheetWriter.FORMAT
            + ", and sheets.");
  }

  @Override
  public void badByte(BadByteException failure, String pointer) {
    Place place = new Place.JsonValue(source, failure.line(), pointer, "");
    Message message = BadBytes.message(failure, charset);
    fatal(BadBytes.code(failure), place, message.ja(), message.en());
  }

  @Override
  public void broken(int line, int column, String pointer) {
    fatal(
        "json_broken",
        new Place.JsonValue(source, line, pointer, ""),
        "JSON の書き方が誤っています(" + column + "文字目)。",
        "This is not valid JSON (column " + column + ").");
  }

  @Override
  public void endsEarly(int line, int column, String pointer) {
    fatal(
        "json_ends_early",
        new Place.JsonValue(source, line, pointer, ""),
        "JSON が途中で終わっています(" + column + "文字目)。",
        "The JSON breaks off (column " + column + ").");
  }

  @Override
  public void overLimit(Message which, int line, String pointer) {
    fatal(
        "json_over_limit", new Place.JsonValue(source, line, pointer, ""), which.ja(), which.en());
  }

  void version(Json value, String pointer) {
    at(
        "json_version",
        Severity.WARNING,
        value,
        pointer,
        "版が " + JsonSheetWriter.VERSION + " ではありません。分かる項目だけを読みます。",
        "The version is not " + JsonSheetWriter.VERSION + "; what is known of it is read.");
  }

  void missing(Severity severity, String name, Json object, String pointer) {
    at(
        "json_missing_field",
        severity,
        object,
        pointer,
        "項目「" + name + "」がありません。",
        "The field '" + name + "' is missing.");
  }

  void unknown(Json value, String pointer) {
    at(
        "json_unknown_field",
        Severity.WARNING,
        value,
        pointer,
        "決まりにない項目なので読みません。",
        "This field is not part of the format and is not read.");
  }

  void repeated(Json first, String pointer) {
    at(
        "json_repeated_field",
        Severity.WARNING,
        first,
        pointer,
        "同じ名前の項目が複数あります。最初のものを読みます。",
        "This field stands here more than once; the first is read.");
  }

  void wrong(Json value, String pointer, Expected expected) {
    at(
        "json_wrong_value",
        Severity.ERROR,
        value,
        pointer,
        expected.ja() + "ではないので読めません。",
        "This cannot be read: it is not " + expected.en() + ".");
  }

  /** A value without which nothing can be read of the object that it stands in. */
  void costsObject(Json value, String pointer, Expected expected) {
    at(
        "json_wrong_value",
        Severity.ERROR,
        value,
        pointer,
        expected.ja() + "ではないので、この値を持つオブジェクト全体を読めません。",
        "This cannot be read, nor the whole object that it stands in: it is not "
            + expected.en()
            + ".");
  }

  void repeatedYear(int year, Json value, String pointer) {
    at(
        "json_repeated_year",
        Severity.ERROR,
        value,
        pointer,
        year + "年度の実績が複数あります。最初のものを読みます。",
        "There is more than one actual of " + year + "; the first is read.");
  }

  void resultAndActual(Json actual, String pointer) {
    at(
        "json_result_and_actual",
        Severity.WARNING,
        actual,
        pointer,
        "このシートの年度に、結果のほかに実績もあります。評価には結果を使います。",
        "The sheet's own year has this actual beside a result; the result is rated.");
  }

  void derivedDiffers(Json value, String pointer, String says) {
    at(
        "json_derived_differs",
        Severity.WARNING,
        value,
        pointer,
        "もとの文言「" + says + "」と合いません。文言の方を採ります。",
        "This disagrees with the words '" + says + "'; the words count.");
  }

  void notCarried(Json value, String pointer) {
    at(
        "json_not_carried",
        Severity.WARNING,
        value,
        pointer,
        "上の目標と同じ内容ではないので、引き継ぎではなく、この目標自身の内容として読みます。",
        "This is not what the goal above has, so it is read as the goal's own.");
  }

  private void at(
      String code, Severity severity, Json value, String pointer, String ja, String en) {
    Place place = new Place.JsonValue(source, value.line(), pointer, value.raw());
    sink.accept(new Notice(code, severity, place, new Message(ja, en)));
  }

  private void fatal(String code, Place place, String ja, String en) {
    Notice notice = new Notice(code, Severity.ERROR, place, new Message(ja, en));
    if (fatal == null) {
      fatal = notice;
    }
    sink.accept(notice);
  }

  /** What a value should have been. */
  enum Expected {
    OBJECT("オブジェクト", "an object"),
    ARRAY("配列", "an array"),
    TEXT("文字列", "a string"),
    WHOLE_TEXT("完全な文字列", "a string of whole characters"),
    INTEGER("整数", "an integer"),
    FISCAL_YEAR("1868から2999までの年度", "a fiscal year between 1868 and 2999"),
    GOAL_NUMBER("1以上の番号", "a number from 1"),
    DATE("2022-04-01 の形の日付", "a date like 2022-04-01"),
    RATING("空白でない評価", "a rating; null says that there is none"),
    CARRIED("statement, initiatives, rating のどれか", "one of statement, initiatives, rating");

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
