package io.github.goalsheet.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.json.JsonEdits;
import io.github.goalsheet.io.json.SchemaJudge;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each field of policies wrong in turn: the file is refused, with the place and what is wrong. */
class EveryFieldWrongTest {
  /** A policy with every field that there is, but for those that exclude each other. */
  private static final String FULL =
      """
      {"format":"goal-policy","version":1,"name":"full","title":{"ja":"全部","en":"all"},
      "provenance":{"source":"s","published":["p",{"ja":"公","en":"p"}],"ourReading":["o"]},
      "scale":{"boundsIn":"percent","order":"bestLast","grades":[
        {"name":"C","score":0},{"name":"B","above":50,"score":1},{"name":"A","from":100,"score":2}],
        "others":[{"name":"X","score":0}]},
      "scaleForFullTargets":{"boundsIn":"percent","order":"bestFirst","grades":[
        {"name":"A","from":100},{"name":"B","from":80},{"name":"C"}]},
      "comparedWith":"target",
      "direction":{"default":"undetermined","byBaseline":true,
        "byLabel":[{"word":"苦情","direction":"lowerIsBetter"}]},
      "rates":{"higherIsBetter":"ratio","lowerIsBetter":"mirroredRatio","baseline":"earliest",
        "capPercent":150,"decimalsOfPercent":1},
      "band":"bothEnds","secondFigure":"beside","zeroTarget":"undetermined",
      "aboutTolerancePercent":5,"proration":{"firstFiscalYear":2020,"years":5},
      "noData":{"words":{"評価不能":{"grade":"C"},"未公表":"leftOut"},
        "otherWords":"undetermined","blank":{"grade":"X"}},
      "words":{"実施":{"grade":"A"},"検討中":"undetermined"},
      "undecidedWords":"undetermined","noTarget":"leftOut","missedWithoutRate":"C",
      "goalRollUp":{"method":"meanOfScores","scale":{"boundsIn":"points","order":"bestFirst",
        "grades":[{"name":"甲","from":1.5},{"name":"乙"}]},
        "weights":[{"word":"参考","weight":0.5}]},
      "sheetRollUp":{"method":"allSomeNone","some":"乙","none":"乙"}}
      """;

  private static final JsonEdits POLICY = JsonEdits.of(FULL);

  static Stream<String> pointers() {
    return POLICY.pointers().stream();
  }

  static Stream<String> fields() {
    return pointers().filter(at -> !at.matches(".*/\\d+"));
  }

  private static List<Notice> problems(String json) {
    InvalidPolicyException refused = WrongPoliciesTest.refused("p.json", json);
    return refused == null ? List.of() : refused.problems();
  }

  private static List<String> pointers(List<Notice> problems) {
    return problems.stream().map(each -> ((Place.JsonValue) each.place()).pointer()).toList();
  }

  private static String wrong(String pointer) {
    JsonNode right = POLICY.at(pointer);
    return right.isArray() || right.isObject() ? "7" : "[[]]";
  }

  private static void assertToldInItsPlace(String json, List<Notice> problems) {
    for (Notice problem : problems) {
      Place.JsonValue place = (Place.JsonValue) problem.place();

      assertThat(place.source()).isEqualTo("p.json");
      assertThat(place.line()).isEqualTo(JsonEdits.line(json, place.pointer()));
      assertThat(problem.message().ja()).endsWith("。");
      assertThat(problem.message().en()).endsWith(".").isNotEqualTo(problem.message().ja());
    }
  }

  @Test
  void theWholeOneIsGood() {
    assertThat(problems(FULL)).isEmpty();
    assertThat(SchemaJudge.POLICY.complaints(FULL)).isEmpty();
    assertThat(PolicyJson.read(PolicyJson.write(PolicyJson.read(FULL))))
        .isEqualTo(PolicyJson.read(FULL));
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void aWrongTypeIsRefusedInItsPlace(String pointer) {
    String json = POLICY.with(pointer, wrong(pointer));
    List<Notice> problems = problems(json);

    assertThat(pointers(problems)).contains(pointer);
    assertToldInItsPlace(json, problems);
    assertThat(SchemaJudge.POLICY.complaints(json)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void nullIsNothingThatAPolicySays(String pointer) {
    String json = POLICY.with(pointer, "null");

    assertThat(pointers(problems(json))).contains(pointer);
    assertThat(SchemaJudge.POLICY.complaints(json)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldThatNobodyKnowsIsRefusedWithThoseThatAreKnown(String pointer) {
    String object = pointer.substring(0, pointer.lastIndexOf('/'));
    String json = POLICY.with(object + "/zz", "7");
    List<Notice> problems = problems(json);
    boolean words = object.endsWith("/words");

    assertThat(pointers(problems)).containsExactly(object + "/zz");
    assertThat(problems.get(0).code())
        .isEqualTo(words ? "policy_wrong_type" : "policy_unknown_field");
    assertToldInItsPlace(json, problems);
    if (!words) {
      POLICY
          .at(object)
          .propertyNames()
          .forEach(known -> assertThat(problems.get(0).message().en()).contains(known));
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aMissingFieldIsToldWhereItShouldStandAndTheSchemaWantsNoOther(String pointer) {
    String json = POLICY.without(pointer);
    String object = pointer.substring(0, pointer.lastIndexOf('/'));
    List<Notice> problems = problems(json);
    boolean missing =
        problems.stream().anyMatch(each -> each.code().equals("policy_missing_field"));

    assertToldInItsPlace(json, problems);
    assertThat(!SchemaJudge.POLICY.complaints(json).isEmpty()).isEqualTo(missing);
    if (missing) {
      assertThat(pointers(problems)).contains(object);
      assertThat(problems)
          .anyMatch(
              each ->
                  each.message()
                      .en()
                      .contains("\"" + pointer.substring(object.length() + 1) + "\""));
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldThatStandsThereTwiceIsRefused(String pointer) {
    String object = pointer.substring(0, pointer.lastIndexOf('/'));
    String name = pointer.substring(object.length() + 1);
    String value = POLICY.at(pointer).toString();
    String marked = POLICY.with(object + "/zz", "\"twice\"");
    String json = marked.replaceFirst("\"zz\" : \"twice\"", quoted("\"" + name + "\" : " + value));

    assertThat(problems(json)).extracting(Notice::code).contains("policy_repeated_field");
    assertThat(pointers(problems(json))).contains(pointer);
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void anUnknownWordIsRefused(String pointer) {
    JsonNode right = POLICY.at(pointer);
    boolean free = pointer.matches(".*/(word|source|ja|en|title)|/name");
    boolean gradeName = pointer.matches(".*/grades/.*|.*/others/.*");
    if (right.isString() && !free && !gradeName) {
      List<Notice> problems = problems(POLICY.with(pointer, "\"no such word\""));

      assertThat(pointers(problems)).contains(pointer);
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aNumberOutOfAllProportionIsRefusedWithoutBeingCalculatedWith(String pointer) {
    if (POLICY.at(pointer).isNumber() && !pointer.equals("/version")) {
      for (String huge : List.of("1e999999999", "-1e999999999", "1e-999999999", "9999999999999")) {
        String json = POLICY.with(pointer, "\"huge\"").replace("\"huge\"", huge);

        assertThat(pointers(problems(json))).as(huge).contains(pointer);
      }
    }
  }
}
