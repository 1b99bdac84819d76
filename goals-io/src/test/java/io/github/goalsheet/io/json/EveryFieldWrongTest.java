package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.model.GoalSheet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Each field of a whole sheet wrong in turn: it is told of in its place, and costs itself alone.
 */
class EveryFieldWrongTest {
  private static final JsonEdits DOCUMENT = JsonEdits.of(JsonInputs.fullDocument());
  private static final GoalSheet SHEET =
      JsonInputs.read(JsonInputs.fullDocument()).goalSheets().get(0);
  private static final Pattern GOAL = Pattern.compile("/sheets/0/goals/(\\d)(/number)?");

  /** What the whole sheet stands or falls with. */
  private static final Set<String> ALL =
      Set.of("/format", "/sheets", "/sheets/0", "/sheets/0/fiscalYear");

  static List<String> pointers() {
    return DOCUMENT.pointers();
  }

  static List<String> fields() {
    return DOCUMENT.pointers().stream().filter(at -> !at.matches(".*/\\d+")).toList();
  }

  /** A value of a type that can stand nowhere where this one stands. */
  private static String wrong(String pointer) {
    JsonNode right = DOCUMENT.at(pointer);
    return right.isArray() || right.isObject() ? "7" : "[[]]";
  }

  private static List<String> pointers(List<Notice> notices) {
    return notices.stream()
        .map(Notice::place)
        .map(place -> place instanceof Place.JsonValue value ? value.pointer() : "")
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void aWrongTypeIsToldWithItsPointerItsLineAndASentenceInBothLanguages(String pointer) {
    String document = DOCUMENT.with(pointer, wrong(pointer));
    ReadResult read = JsonInputs.read(document);

    assertThat(read.notices()).isNotEmpty();
    if (pointer.equals("/format")) {
      assertThat(read.notices()).extracting(Notice::code).containsExactly("json_not_sheets");
      return;
    }
    // What is derived from the words is compared as a whole.
    assertThat(pointers(read.notices())).contains(pointer.replaceFirst("(Items)/\\d+$", "$1"));
    for (Notice notice : read.notices()) {
      Place.JsonValue place = (Place.JsonValue) notice.place();

      assertThat(place.line()).isEqualTo(JsonEdits.line(document, place.pointer()));
      assertThat(notice.message().ja()).endsWith("。").doesNotContain("null");
      assertThat(notice.message().en()).endsWith(".").isNotEqualTo(notice.message().ja());
    }
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void aWrongFieldCostsItselfAlone(String pointer) {
    ReadResult read = JsonInputs.read(DOCUMENT.with(pointer, wrong(pointer)));
    if (ALL.contains(pointer)) {
      assertThat(read.sheets()).isEmpty();
      return;
    }
    GoalSheet sheet = read.goalSheets().get(0);
    boolean goals = pointer.equals("/sheets/0/goals");
    boolean goal = GOAL.matcher(pointer).matches();

    assertThat(sheet.fiscalYear()).isEqualTo(SHEET.fiscalYear());
    assertThat(sheet.goals()).hasSize(SHEET.goals().size() - (goals ? 3 : goal ? 1 : 0));
    if (!pointer.startsWith("/sheets/0/goals")) {
      assertThat(sheet.goals()).isEqualTo(SHEET.goals());
    }
    if (!pointer.startsWith("/sheets/0/organization")) {
      assertThat(sheet.organization()).isEqualTo(SHEET.organization());
    }
    if (!pointer.startsWith("/sheets/0/narrative")) {
      assertThat(sheet.narrative()).isEqualTo(SHEET.narrative());
    }
    if (!pointer.startsWith("/sheets/0/dates")) {
      assertThat(sheet.dates()).isEqualTo(SHEET.dates());
    }
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void theSchemaRefusesWhatTheReaderTellsOf(String pointer) {
    assertThat(SchemaJudge.SHEET.complaints(DOCUMENT.with(pointer, wrong(pointer)))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldThatIsMissingIsToldOfWhereTheSchemaWantsIt(String pointer) {
    String document = DOCUMENT.without(pointer);
    boolean wanted = !SchemaJudge.SHEET.complaints(document).isEmpty();
    List<Notice> missing =
        JsonInputs.read(document).notices().stream()
            .filter(notice -> notice.code().equals("json_missing_field"))
            .toList();

    if (pointer.equals("/sheets")) {
      assertThat(missing).isEmpty();
    } else if (!missing.isEmpty()) {
      assertThat(wanted).isTrue();
      assertThat(pointers(missing)).containsExactly(pointer.substring(0, pointer.lastIndexOf('/')));
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldThatNobodyKnowsIsToldOfWhereverItStands(String pointer) {
    String unknown = pointer.substring(0, pointer.lastIndexOf('/')) + "/zz";
    ReadResult read = JsonInputs.read(DOCUMENT.with(unknown, "{\"a\":[1,{\"b\":null}]}"));

    assertThat(read.goalSheets()).containsExactly(SHEET);
    assertThat(read.notices()).extracting(Notice::code).containsExactly("json_unknown_field");
    assertThat(pointers(read.notices())).containsExactly(unknown);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void theOrderOfFieldsDoesNotMatter(String pointer) {
    String last = DOCUMENT.at(pointer).toString();
    String moved = JsonEdits.of(DOCUMENT.without(pointer)).with(pointer, last);

    assertThat(JsonInputs.read(moved).goalSheets()).containsExactly(SHEET);
    assertThat(JsonInputs.read(moved).notices()).isEqualTo(ImmutableList.of());
  }
}
