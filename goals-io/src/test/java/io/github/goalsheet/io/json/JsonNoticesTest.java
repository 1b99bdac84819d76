package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every notice of the reader of JSON: its code, place and sentences, from an input that has it. */
class JsonNoticesTest {
  private static final String OPEN = "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":[";
  private static final String ORGANIZATION =
      "\"organization\":{\"department\":\"\",\"section\":\"\"}";

  /** A document of one sheet with these goals, and with ' for ". */
  private static String goals(String goals) {
    return sheet("'goals':[" + goals + "]");
  }

  private static String sheet(String fields) {
    return (OPEN + "{\"fiscalYear\":2022," + ORGANIZATION + "," + fields + "}]}")
        .replace('\'', '"');
  }

  private static String indicator(String fields) {
    return goals(
        "{'number':1,'statement':'','indicators':[{'label':'数(件)','target':{'text':''},"
            + "'result':{'text':''},"
            + fields
            + "}]}");
  }

  private static Arguments notice(
      Severity severity,
      String json,
      String code,
      String pointer,
      String raw,
      String ja,
      String en) {
    return Arguments.of(
        json,
        Notices.notice(
            code, severity, new Place.JsonValue("in", 1, pointer, raw), new Message(ja, en)));
  }

  private static Arguments wrong(String json, String pointer, String raw, String ja, String en) {
    return notice(
        Severity.ERROR,
        json,
        "json_wrong_value",
        pointer,
        raw,
        ja + "ではないので読めません。",
        "This cannot be read: it is not " + en + ".");
  }

  private static Arguments costsAll(String json, String pointer, String raw, String ja, String en) {
    return notice(
        Severity.ERROR,
        json,
        "json_wrong_value",
        pointer,
        raw,
        ja + "ではないので、この値を持つオブジェクト全体を読めません。",
        "This cannot be read, nor the whole object that it stands in: it is not " + en + ".");
  }

  @ParameterizedTest
  @MethodSource({"ofTheInput", "ofFields", "ofValues", "ofMeaning"})
  void aNoticeNamesItsPlaceInBothLanguages(String json, Notice notice) {
    assertThat(JsonInputs.read(json).notices()).containsExactly(notice);
  }

  static Stream<Arguments> ofTheInput() {
    return Stream.of(
        Arguments.of(
            "",
            Notices.notice(
                "empty_input",
                Severity.ERROR,
                new Place.Input("in"),
                new Message("中身がありません。", "There is nothing in it."))),
        notice(
            Severity.ERROR,
            "{\"format\":\"other\"}",
            "json_not_sheets",
            "",
            "",
            "目標管理シートの JSON ではありません(format が goal-sheets で、sheets を持つオブジェクトが必要です)。",
            "This is not JSON of goal sheets: an object that has the format goal-sheets, and sheets."),
        notice(
            Severity.ERROR,
            OPEN + "x]}",
            "json_broken",
            "/sheets/0",
            "",
            "JSON の書き方が誤っています(47文字目)。",
            "This is not valid JSON (column 47)."),
        notice(
            Severity.ERROR,
            OPEN,
            "json_ends_early",
            "/sheets",
            "",
            "JSON が途中で終わっています(47文字目)。",
            "The JSON breaks off (column 47)."));
  }

  static Stream<Arguments> ofFields() {
    return Stream.of(
        notice(
            Severity.WARNING,
            "{\"format\":\"goal-sheets\",\"version\":2,\"sheets\":[]}",
            "json_version",
            "/version",
            "2",
            "版が 1 ではありません。分かる項目だけを読みます。",
            "The version is not 1; what is known of it is read."),
        notice(
            Severity.WARNING,
            "{\"version\":1,\"sheets\":[]}",
            "json_missing_field",
            "",
            "",
            "項目「format」がありません。",
            "The field 'format' is missing."),
        notice(
            Severity.ERROR,
            goals("{'statement':'','indicators':[]}"),
            "json_missing_field",
            "/sheets/0/goals/0",
            "",
            "項目「number」がありません。",
            "The field 'number' is missing."),
        notice(
            Severity.WARNING,
            sheet("'goals':[],'memo':'m'"),
            "json_unknown_field",
            "/sheets/0/memo",
            "m",
            "決まりにない項目なので読みません。",
            "This field is not part of the format and is not read."),
        notice(
            Severity.WARNING,
            sheet("'goals':[],'purpose':'a','purpose':'b'"),
            "json_repeated_field",
            "/sheets/0/purpose",
            "a",
            "同じ名前の項目が複数あります。最初のものを読みます。",
            "This field stands here more than once; the first is read."));
  }

  static Stream<Arguments> ofValues() {
    return Stream.of(
        wrong(sheet("'goals':[],'dates':1"), "/sheets/0/dates", "1", "オブジェクト", "an object"),
        wrong(sheet("'goals':{}"), "/sheets/0/goals", "", "配列", "an array"),
        wrong(sheet("'goals':[],'purpose':true"), "/sheets/0/purpose", "true", "文字列", "a string"),
        wrong(
            sheet("'goals':[],'purpose':'\\ud842'"),
            "/sheets/0/purpose",
            "\ud842",
            "完全な文字列",
            "a string of whole characters"),
        costsAll(
            goals("{'number':'1','statement':'','indicators':[]}"),
            "/sheets/0/goals/0/number",
            "1",
            "整数",
            "an integer"),
        costsAll(
            (OPEN + "{'fiscalYear':1867," + ORGANIZATION + ",'goals':[]}]}").replace('\'', '"'),
            "/sheets/0/fiscalYear",
            "1867",
            "1868から2999までの年度",
            "a fiscal year between 1868 and 2999"),
        costsAll(
            goals("{'number':0,'statement':'','indicators':[]}"),
            "/sheets/0/goals/0/number",
            "0",
            "1以上の番号",
            "a number from 1"),
        wrong(
            sheet("'goals':[],'dates':{'created':'4/1'}"),
            "/sheets/0/dates/created",
            "4/1",
            "2022-04-01 の形の日付",
            "a date like 2022-04-01"),
        wrong(
            goals("{'number':1,'statement':'','indicators':[],'rating':''}"),
            "/sheets/0/goals/0/rating",
            "",
            "空白でない評価",
            "a rating; null says that there is none"),
        wrong(
            goals("{'number':1,'statement':'','indicators':[],'carried':['number']}"),
            "/sheets/0/goals/0/carried/0",
            "number",
            "statement, initiatives, rating のどれか",
            "one of statement, initiatives, rating"));
  }

  static Stream<Arguments> ofMeaning() {
    return Stream.of(
        notice(
            Severity.ERROR,
            indicator("'actuals':[{'fiscalYear':2021,'text':'1'},{'fiscalYear':2021,'text':'2'}]"),
            "json_repeated_year",
            "/sheets/0/goals/0/indicators/0/actuals/1",
            "",
            "2021年度の実績が複数あります。最初のものを読みます。",
            "There is more than one actual of 2021; the first is read."),
        notice(
            Severity.WARNING,
            indicator("'unit':'人'"),
            "json_derived_differs",
            "/sheets/0/goals/0/indicators/0/unit",
            "人",
            "もとの文言「数(件)」と合いません。文言の方を採ります。",
            "This disagrees with the words '数(件)'; the words count."),
        notice(
            Severity.WARNING,
            goals("{'number':1,'statement':'','indicators':[],'carried':['statement']}"),
            "json_not_carried",
            "/sheets/0/goals/0/carried/0",
            "statement",
            "上の目標と同じ内容ではないので、引き継ぎではなく、この目標自身の内容として読みます。",
            "This is not what the goal above has, so it is read as the goal's own."));
  }

  @Test
  void bytesThatAreNoTextAreToldWithTheirNumber() {
    byte[] bytes = (OPEN + "\n\"評\"]}").getBytes(Charset.forName("windows-31j"));
    ReadResult read = JsonInputs.read(bytes);

    assertThat(read.notices()).hasSize(1);
    assertThat(read.notices().get(0).code()).isEqualTo("undecodable_bytes");
    assertThat(read.notices().get(0).place())
        .isEqualTo(new Place.JsonValue("in", 2, "/sheets/0", ""));
    assertThat(read.notices().get(0).message())
        .isEqualTo(
            new Message(
                "2 行目の 2 文字目(先頭から数えて 48 バイト目、先頭は 0)が UTF-8 として読み取れません。読み取れるのはその前までです。",
                "The byte at offset 48 (from 0), character 2 of line 2, is not UTF-8; what stands"
                    + " before it can be read."));
  }
}
