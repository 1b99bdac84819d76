package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of a policy file: its code, place and sentences, from a file that has it alone. */
class ProblemsTest {
  private static final String GRADES =
      "'scale':{'boundsIn':'percent','order':'bestFirst','grades':";

  private static Arguments problem(
      String json, String code, String pointer, String raw, String ja, String en) {
    return Arguments.of(
        PolicyJson.of(json),
        Notices.notice(
            code,
            Severity.ERROR,
            new Place.JsonValue("p.json", 1, pointer, raw),
            new Message(ja, en)));
  }

  private static Arguments whole(String json, String code, String ja, String en) {
    return Arguments.of(
        json, Notices.notice(code, Severity.ERROR, new Place.Input("p.json"), new Message(ja, en)));
  }

  private static Arguments wrongType(
      String json, String pointer, String raw, String ja, String en) {
    return problem(
        json, "policy_wrong_type", pointer, raw, ja + "ではありません。", "This is not " + en + ".");
  }

  private static List<Notice> problems(byte[] file) {
    return catchThrowableOfType(
            InvalidPolicyException.class,
            () -> PolicyReader.read("p.json", new ByteArrayInputStream(file)))
        .problems();
  }

  @ParameterizedTest
  @MethodSource({"ofTheFile", "ofFields", "ofTypes", "ofScales", "ofWords", "ofRules"})
  void aProblemIsToldInItsPlaceInBothLanguages(String json, Notice problem) {
    assertThat(problems(json.getBytes(UTF_8))).containsExactly(problem);
  }

  static Stream<Arguments> ofTheFile() {
    return Stream.of(
        whole("", "policy_empty", "内容がありません。", "There is nothing in it."),
        whole(
            " ".repeat(PolicyReader.MAX_BYTES + 1),
            "policy_too_large",
            "評価規則のファイルが 1000000 バイトを超えています。",
            "A policy file has at most 1000000 bytes."),
        problem(
            "{'format':'goal-sheets'}",
            "policy_wrong_format",
            "/format",
            "goal-sheets",
            "評価規則のファイルではありません（format は \"goal-policy\" です）。",
            "This is not a policy file (its format is \"goal-policy\")."),
        problem(
            "{'format':'goal-policy','version':2}",
            "policy_version",
            "/version",
            "2",
            "この版は読めません。読めるのは版 1 です。",
            "This version cannot be read; version 1 can."),
        problem(
            "{'a':[1,}",
            "policy_not_json",
            "/a/1",
            "",
            "JSON の書き方が誤っています（9 文字目）。",
            "This is not valid JSON (column 9)."),
        problem(
            "{'a':{'b':'c",
            "policy_ends_early",
            "/a/b",
            "",
            "JSON が途中で終わっています（13 文字目）。",
            "The JSON breaks off (column 13)."));
  }

  static Stream<Arguments> ofFields() {
    return Stream.of(
        problem(
            "{'format':'goal-policy','version':1,'name':'a','title':'A'}",
            "policy_missing_field",
            "",
            "",
            "項目「scale」がありません。",
            "The field \"scale\" is missing."),
        problem(
            "{~HEAD,~SCALE,'direction':{'colour':'red'}}",
            "policy_unknown_field",
            "/direction/colour",
            "red",
            "決まりにない項目です。ここに書けるのは default, byLabel, byBaseline です。",
            "There is no such field. Here may stand: default, byLabel, byBaseline."),
        problem(
            "{~HEAD,~SCALE,'band':'nearEnd','band':'nearEnd'}",
            "policy_repeated_field",
            "/band",
            "nearEnd",
            "同じ名前の項目が二つあります。",
            "A field of this name stands here twice."),
        problem(
            "{'format':'goal-policy','version':1,'name':'A','title':'A',~SCALE}",
            "policy_bad_name",
            "/name",
            "A",
            "規則の名前は半角の英小文字・数字・ハイフンで、英小文字か数字で始めます。",
            "A policy's name is made of lower-case ASCII letters, digits and hyphens, and begins"
                + " with a letter or digit."),
        problem(
            "{~HEAD,~SCALE,'band':'both'}",
            "policy_unknown_word",
            "/band",
            "both",
            "「both」は使えません。使えるのは nearEnd, bothEnds です。",
            "\"both\" is not one of: nearEnd, bothEnds."),
        problem(
            "{~HEAD,~SCALE,'aboutTolerancePercent':100}",
            "policy_out_of_range",
            "/aboutTolerancePercent",
            "100",
            "0 以上 100 未満の数ではありません。",
            "This is not a number from 0 to below 100."),
        problem(
            "{~HEAD,~SCALE,'aboutTolerancePercent':0.1234567890123}",
            "policy_number_too_long",
            "/aboutTolerancePercent",
            "0.1234567890123",
            "数値の桁が多すぎます（整数部・小数部とも 12 桁まで）。",
            "The number has too many digits (at most 12 before and after the point)."),
        problem(
            "{~HEAD,~SCALE,'provenance':{'source':'\\ud842'}}",
            "policy_broken_text",
            "/provenance/source",
            "\ud842",
            "文字の片割れ（対になっていないサロゲート）が含まれています。",
            "The text holds half a character (an unpaired surrogate)."));
  }

  static Stream<Arguments> ofTypes() {
    return Stream.of(
        wrongType("[]", "", "", "オブジェクト {…}", "an object {…}"),
        wrongType("{~HEAD,~SCALE,'band':7}", "/band", "7", "文字列", "a string"),
        wrongType(
            "{~HEAD,~SCALE,'provenance':{'published':{}}}",
            "/provenance/published",
            "",
            "配列 […]",
            "an array […]"),
        wrongType(
            "{~HEAD,~SCALE,'provenance':{'source':' '}}",
            "/provenance/source",
            " ",
            "空白でない文字列",
            "a string that is not blank"),
        wrongType(
            "{~HEAD,~SCALE,'aboutTolerancePercent':'5'}",
            "/aboutTolerancePercent",
            "5",
            "数値",
            "a number"),
        wrongType(
            "{~HEAD,~SCALE,'proration':{'firstFiscalYear':2022.5,'years':3}}",
            "/proration/firstFiscalYear",
            "2022.5",
            "整数",
            "an integer"),
        wrongType(
            "{~HEAD,~SCALE,'direction':{'byBaseline':'true'}}",
            "/direction/byBaseline",
            "true",
            "true でも false",
            "true or false"),
        wrongType(
            "{~HEAD,~SCALE,'provenance':{'ourReading':[1]}}",
            "/provenance/ourReading/0",
            "1",
            "文字列でも {\"ja\": …, \"en\": …}",
            "a string or an object {\"ja\": …, \"en\": …}"),
        wrongType(
            "{~HEAD,~SCALE,'noTarget':'A'}",
            "/noTarget",
            "A",
            "{\"grade\": 評価} でも \"leftOut\" や \"undetermined\" ",
            "{\"grade\": a grade}, \"leftOut\" or \"undetermined\""));
  }

  static Stream<Arguments> ofScales() {
    return Stream.of(
        problem(
            "{~HEAD," + GRADES + "[{'name':'A'}]}}",
            "policy_too_few_grades",
            "/scale/grades",
            "",
            "尺度には評価が二つ以上必要です。",
            "A scale needs two grades or more."),
        problem(
            "{~HEAD," + GRADES + "[{'name':'A','from':1,'above':1},{'name':'B'}]}}",
            "policy_two_bounds",
            "/scale/grades/0",
            "",
            "下限は from（以上）と above（超）のどちらか一つです。",
            "A grade has one lower bound: from (at least) or above (more than)."),
        problem(
            "{~HEAD," + GRADES + "[{'name':'A','from':1},{'name':'B'},{'name':'C'}]}}",
            "policy_no_bound",
            "/scale/grades/1",
            "",
            "「B」に下限（from または above）がありません。下限がないのは最も低い評価だけです。",
            "\"B\" has no lower bound (from or above). Only the worst grade has none."),
        problem(
            "{~HEAD," + GRADES + "[{'name':'A','from':1},{'name':'B','from':0}]}}",
            "policy_bound_of_worst",
            "/scale/grades/1",
            "",
            "最も低い評価「B」に下限は書けません。",
            "\"B\" is the worst grade and has no lower bound."),
        problem(
            "{~HEAD," + GRADES + "[{'name':'A','from':1},{'name':'B','from':1},{'name':'C'}]}}",
            "policy_not_descending",
            "/scale/grades/1",
            "",
            "「B」の下限が、一つ上の評価「A」の下限より低くありません。",
            "\"B\" does not begin below \"A\", the next better grade."),
        problem(
            "{~HEAD,~SCALE,'scaleForFullTargets':{'boundsIn':'percent','order':'bestFirst',"
                + "'grades':[{'name':'B','from':1},{'name':'A'}]}}",
            "policy_other_grades",
            "/scaleForFullTargets",
            "",
            "scale と同じ評価（A, B）を同じ順に書きます。",
            "This has the same grades as scale, in the same order: A, B."));
  }

  static Stream<Arguments> ofWords() {
    return Stream.of(
        problem(
            "{~HEAD,~SCALE,'words':{'実施':{'grade':'C'}}}",
            "policy_unknown_grade",
            "/words/実施/grade",
            "C",
            "「C」という評価は尺度にありません。あるのは A, B です。",
            "The scale has no grade \"C\". It has: A, B."),
        problem(
            "{~HEAD,~SCALE,'words':{' ':'leftOut'}}",
            "policy_blank_word",
            "/words/ ",
            "leftOut",
            "語が空白です。",
            "The word is blank."),
        problem(
            "{~HEAD,~SCALE,'words':{'A1':'leftOut','Ａ１':'leftOut'}}",
            "policy_twice",
            "/words/Ａ１",
            "leftOut",
            "「A1」が二度書かれています。",
            "\"A1\" stands here twice."));
  }

  static Stream<Arguments> ofRules() {
    return Stream.of(
        problem(
            "{~HEAD,"
                + GRADES
                + "[{'name':'A','from':1},{'name':'B','score':0}]},"
                + "'goalRollUp':{'method':'meanOfScores','scale':{'boundsIn':'points',"
                + "'order':'bestFirst','grades':[{'name':'C','from':1},{'name':'D'}]}}}",
            "policy_no_score",
            "/goalRollUp",
            "",
            "評点（score）を数えますが、評価「A」に score がありません。",
            "This counts scores, but the grade \"A\" has no score."),
        problem(
            "{~HEAD,~SCALE,'goalRollUp':{'method':'worst','some':'A'}}",
            "policy_not_applicable",
            "/goalRollUp/some",
            "A",
            "項目「some」は method = worst のときは書けません。",
            "The field \"some\" does not apply where method = worst."),
        problem(
            "{~HEAD,'scale':{'boundsIn':'difference','order':'bestFirst','grades':["
                + "{'name':'A','from':0},{'name':'B'}]},'rates':{'higherIsBetter':'difference',"
                + "'lowerIsBetter':'difference'},'goalRollUp':{'method':'meanOfRates'}}",
            "policy_no_mean",
            "/goalRollUp",
            "",
            "単位の異なる差は平均できないので、difference と meanOfRates は一緒に使えません。",
            "Differences in several units have no mean: difference and meanOfRates do not go"
                + " together."),
        problem(
            "{~HEAD,~SCALE,'rates':{'higherIsBetter':'ratio','lowerIsBetter':'difference'}}",
            "policy_difference_alone",
            "/rates",
            "",
            "difference は higherIsBetter と lowerIsBetter の両方に使います。",
            "Either both directions use difference, or neither does."));
  }

  @Test
  void bytesThatAreNoUtf8AreToldWithTheirNumber() {
    byte[] file = "{\"a\":\n\"評\"}".getBytes(Charset.forName("windows-31j"));

    assertThat(problems(file))
        .containsExactly(
            Notices.notice(
                "policy_not_utf8",
                Severity.ERROR,
                new Place.JsonValue("p.json", 2, "/a", ""),
                new Message(
                    "UTF-8 として読めないバイトがあります（先頭から 7 バイトの次）。UTF-8 で保存してください。",
                    "A byte after 7 bytes is not UTF-8. Save the file as UTF-8.")));
  }

  @Test
  void aFileOfExactlyTheLimitIsRead() {
    String policy = PolicyJson.of("{~HEAD,~SCALE}");

    assertThat(
            PolicyJson.read(
                    policy + " ".repeat(PolicyReader.MAX_BYTES - policy.getBytes(UTF_8).length))
                .name())
        .isEqualTo("a");
  }

  @Test
  void theExceptionSaysTheFirstProblemAndHowManyThereAre() {
    InvalidPolicyException one = WrongPoliciesTest.refused("x.json", "[]");
    InvalidPolicyException many = WrongPoliciesTest.refused("x.json", "{}");

    assertThat(one).hasMessage("invalid policy x.json: x.json:1#: This is not an object {…}.");
    assertThat(many)
        .hasMessage(
            "invalid policy x.json: x.json:1#: The field \"format\" is missing. (and 4 more)");
    assertThat(one.source()).isEqualTo("x.json");
    assertThat(
            many.problems().stream().map(each -> each.message().ja()).collect(Collectors.joining()))
        .isEqualTo(
            "項目「format」がありません。項目「version」がありません。項目「name」がありません。"
                + "項目「title」がありません。項目「scale」がありません。");
  }
}
