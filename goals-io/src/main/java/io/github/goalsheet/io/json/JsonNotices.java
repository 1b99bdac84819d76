package io.github.goalsheet.io.json;

import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.decode.BadBytes;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonTrouble;
import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.notice.JsonKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
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
    fatal(InputKinds.EMPTY_INPUT.at(new Place.Input(source)));
  }

  void notSheets(int line) {
    fatal(JsonKinds.NOT_SHEETS, line, "", JsonSheetWriter.FORMAT);
  }

  @Override
  public void badByte(BadByteException failure, String pointer) {
    fatal(
        BadBytes.notice(
            failure, charset, new Place.JsonValue(source, failure.line(), pointer, "")));
  }

  @Override
  public void broken(int line, int column, String pointer) {
    fatal(JsonKinds.BROKEN, line, pointer, column);
  }

  @Override
  public void endsEarly(int line, int column, String pointer) {
    fatal(JsonKinds.ENDS_EARLY, line, pointer, column);
  }

  @Override
  public void overLimit(Message which, int line, String pointer) {
    fatal(JsonKinds.OVER_LIMIT, line, pointer, which);
  }

  void missing(Severity severity, String name, Json object, String pointer) {
    tell(JsonKinds.MISSING_FIELD.as(severity), object, pointer, name);
  }

  void wrong(Json value, String pointer, Expected expected) {
    tell(JsonKinds.WRONG_VALUE, value, pointer, expected.words);
  }

  /** A value without which nothing can be read of the object that it stands in. */
  void costsObject(Json value, String pointer, Expected expected) {
    tell(JsonKinds.WRONG_VALUE_OF_OBJECT, value, pointer, expected.words);
  }

  /** Tells of a value. */
  void tell(NoticeKind kind, Json value, String pointer, Object... arguments) {
    sink.accept(
        kind.at(new Place.JsonValue(source, value.line(), pointer, value.raw()), arguments));
  }

  private void fatal(NoticeKind kind, int line, String pointer, Object argument) {
    fatal(kind.at(new Place.JsonValue(source, line, pointer, ""), argument));
  }

  private void fatal(Notice notice) {
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

    @SuppressWarnings("ImmutableEnumChecker") // A message is immutable.
    private final Message words;

    Expected(String ja, String en) {
      this.words = new Message(ja, en);
    }
  }
}
