package io.github.goalsheet.io.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Doubt;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.json.stream.JsonNames;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

class SheetSchemaTest {
  private static final JsonNode DEFS = SchemaJudge.SHEET.schema().get("$defs");

  @Provide
  Arbitrary<List<GoalSheet>> sheets() {
    return SheetArbitraries.sheets().list().ofMaxSize(2);
  }

  @Property(tries = 200)
  void generatedSheetsAreAccepted(@ForAll("sheets") List<GoalSheet> sheets) {
    assertThat(SchemaJudge.SHEET.complaints(JsonSheetWriter.toJson(sheets))).isEmpty();
  }

  @Example
  void theElevenRealSheetsAreAccepted() throws IOException {
    List<GoalSheet> sheets = GoalSheets.read(RealFiles.document()).goalSheets();
    assertThat(sheets).hasSize(11);
    assertThat(SchemaJudge.SHEET.complaints(JsonSheetWriter.toJson(sheets))).isEmpty();
  }

  @Example
  void theSamplesAreAccepted() throws IOException {
    for (String name : ImmutableList.of("r4-chiiki-shinko.csv", "r4-doboku.tsv")) {
      List<GoalSheet> sheets = GoalSheets.read(RealFiles.sample(name)).goalSheets();
      assertThat(SchemaJudge.SHEET.complaints(JsonSheetWriter.toJson(sheets))).isEmpty();
    }
  }

  @Example
  void readingsOfEveryKindAreAccepted() {
    assertThat(ReadingSamples.ALL.keySet())
        .allSatisfy(reading -> assertThat(SchemaJudge.SHEET.complaints(with(reading))).isEmpty());
  }

  @Example
  void aReadingOfOneKindWithAFieldOfAnotherIsRefused() {
    assertThat(SchemaJudge.SHEET.complaints(withTarget("\"kind\":\"none\",\"value\":5")))
        .isNotEmpty();
    assertThat(
            SchemaJudge.SHEET.complaints(withTarget("\"kind\":\"atLeast\",\"low\":5,\"value\":5")))
        .isNotEmpty();
    assertThat(SchemaJudge.SHEET.complaints(withTarget("\"kind\":\"atLeast\",\"value\":5")))
        .isEmpty();
    assertThat(SchemaJudge.SHEET.complaints(withTarget("\"kind\":\"atLeast\""))).isNotEmpty();
    assertThat(SchemaJudge.SHEET.complaints(withTarget("\"kind\":\"quantity\",\"value\":5")))
        .isNotEmpty();
    assertThat(SchemaJudge.SHEET.complaints(withTarget("\"value\":5"))).isNotEmpty();
  }

  @Example
  void theKindsOfTheSchemaAreThoseOfTheGrammar() {
    assertThat(kinds("aim")).isEqualTo(kinds(Target.class));
    assertThat(kinds("measurement")).isEqualTo(kinds(Measurement.class));
  }

  @Example
  void theNamedValuesOfTheSchemaAreThoseOfTheGrammar() {
    assertThat(texts(DEFS.get("doubt").get("enum")))
        .isEqualTo(names(Stream.of(Doubt.values()).map(JsonNames::of)));
    assertThat(texts(DEFS.get("comparator").get("enum")))
        .isEqualTo(names(Stream.of(Comparison.values()).map(Comparison::kind)));
    assertThat(texts(DEFS.get("relative").get("properties").get("base").get("enum")))
        .isEqualTo(names(Stream.of(Target.Base.values()).map(Target.Base::kind)));
    assertThat(texts(DEFS.get("goal").get("properties").get("carried").get("items").get("enum")))
        .isEqualTo(names(Goal.CARRIABLE.stream().map(JsonNames::of)));
  }

  @Example
  void theReaderKnowsTheTypedFieldsOfTheSchema() {
    Set<String> typed =
        Stream.concat(alternatives("aim"), alternatives("measurement"))
            .flatMap(SheetSchemaTest::properties)
            .collect(toImmutableSet());
    assertThat(CellReading.TYPED).isEqualTo(typed);
  }

  private static String with(Reading reading) {
    StringWriter text = new StringWriter();
    try (JsonOut out = JsonOut.to(text, false)) {
      out.object().field("text", "").fields(ReadingJson.of(reading)).end();
    }
    String cell = text.toString();
    String none = "{\"text\":\"\",\"kind\":\"none\"}";
    return reading instanceof Target ? document(cell, none) : document(none, cell);
  }

  private static String withTarget(String typed) {
    return document("{\"text\":\"\"," + typed + "}", "{\"text\":\"\"}");
  }

  private static String document(String target, String result) {
    return "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":[{\"fiscalYear\":2022,"
        + "\"organization\":{\"department\":\"\",\"section\":\"\"},\"goals\":[{\"number\":1,"
        + "\"statement\":\"\",\"indicators\":[{\"label\":\"\",\"target\":"
        + target
        + ",\"result\":"
        + result
        + "}]}]}]}";
  }

  private static Set<String> kinds(Class<?> sealed) {
    return names(
        ReadingSamples.ALL.keySet().stream().filter(sealed::isInstance).map(Reading::kind));
  }

  private static Set<String> kinds(String alternatives) {
    return alternatives(alternatives)
        .filter(each -> each.has("properties"))
        .map(each -> each.get("properties").get("kind"))
        .flatMap(
            kind ->
                kind.has("const")
                    ? Stream.of(kind.get("const").stringValue())
                    : texts(kind.get("enum")).stream())
        .collect(toImmutableSet());
  }

  private static Stream<JsonNode> alternatives(String name) {
    return DEFS.get(name).get("oneOf").valueStream().map(SheetSchemaTest::follow);
  }

  private static JsonNode follow(JsonNode reference) {
    String path = reference.get("$ref").stringValue();
    return DEFS.get(Splitter.on('/').splitToList(path).get(2));
  }

  private static Stream<String> properties(JsonNode schema) {
    return Stream.concat(
        schema.has("properties") ? schema.get("properties").propertyNames().stream() : Stream.of(),
        schema.has("$ref") ? properties(follow(schema)) : Stream.of());
  }

  private static Set<String> texts(JsonNode array) {
    return names(array.valueStream().map(JsonNode::stringValue));
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(ImmutableSet.toImmutableSet());
  }
}
