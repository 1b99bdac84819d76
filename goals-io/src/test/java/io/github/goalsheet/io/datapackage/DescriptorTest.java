package io.github.goalsheet.io.datapackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DescriptorTest {
  private static final ImmutableSet<String> TYPES =
      ImmutableSet.of("integer", "year", "string", "date", "list");

  @TempDir private Path folder;
  private final String text;
  private final JsonNode descriptor;

  DescriptorTest() throws IOException {
    text =
        Resources.toString(Resources.getResource(Descriptor.class, PackageTable.DESCRIPTOR), UTF_8);
    descriptor = new JsonMapper().readTree(text);
  }

  @Test
  void everyTableIsDescribedInOrder() {
    assertThat(
            descriptor.get("resources").valueStream().map(each -> each.get("path").stringValue()))
        .containsExactlyElementsOf(
            ImmutableList.copyOf(PackageTable.values()).stream().map(PackageTable::file).toList());
  }

  @ParameterizedTest
  @EnumSource
  void columnsAndKeysAreThoseThatAreWritten(PackageTable table) {
    JsonNode resource = resource(table);
    JsonNode schema = resource.get("schema");
    assertThat(schema.get("fields").valueStream().map(field -> field.get("name").stringValue()))
        .containsExactlyElementsOf(table.columns());
    assertThat(schema.get("fields").valueStream().map(field -> field.get("type").stringValue()))
        .allMatch(TYPES::contains);
    assertThat(texts(schema.get("primaryKey"))).isEqualTo(table.key());
    assertThat(
            schema
                .get("fields")
                .valueStream()
                .filter(field -> field.at("/constraints/required").asBoolean(false))
                .map(field -> field.get("name").stringValue()))
        .containsAll(table.key());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SHEETS")
  void rowsPointToTheirOwners(PackageTable table) {
    JsonNode keys = resource(table).at("/schema/foreignKeys");
    assertThat(keys).hasSize(1);
    assertThat(texts(keys.get(0).get("fields")))
        .isEqualTo(table.key().subList(0, table.key().size() - 1))
        .isEqualTo(table.parent().key());
    assertThat(keys.get(0).at("/reference/resource").stringValue())
        .isEqualTo(table.parent().title());
    assertThat(texts(keys.get(0).at("/reference/fields"))).isEqualTo(table.parent().key());
  }

  @Test
  void aSheetBelongsToNothing() {
    assertThat(descriptor.at("/resources/0/schema/foreignKeys").isMissingNode()).isTrue();
  }

  @Test
  void ourDescriptorIsOurs() throws IOException {
    assertThat(isOurs(text)).isTrue();
    assertThat(isOurs(text.replace("\"goal-sheets\"", "\"minase-r4\"").replace("1.0.0", "2")))
        .isTrue();
    assertThat(isOurs(text.replaceFirst("\\{\\s*\"name\": \"sheets\"", "{\"name\":\"mine\"},$0")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "5",
        "not JSON",
        "{\"name\":\"goal-sheets\",\"resources\":[]}",
        "{\"resources\":"
      })
  void otherFilesAreNot(String other) throws IOException {
    assertThat(isOurs(other)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aDescriptorThatLacksATableIsNotOurs(PackageTable table) throws IOException {
    assertThat(isOurs(text.replace("\"name\": \"" + table.title() + "\"", "\"name\": \"x\"")))
        .isFalse();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void aLinkOrAFolderIsNotOurs() throws IOException {
    Path file = Files.writeString(folder.resolve("real.json"), text);
    assertThat(Descriptor.isOurs(Files.createSymbolicLink(folder.resolve("link.json"), file)))
        .isFalse();
    assertThat(Descriptor.isOurs(folder)).isFalse();
    assertThat(Descriptor.isOurs(folder.resolve("missing.json"))).isFalse();
  }

  private JsonNode resource(PackageTable table) {
    return descriptor
        .get("resources")
        .valueStream()
        .filter(each -> each.get("name").stringValue().equals(table.title()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isOurs(String content) throws IOException {
    return Descriptor.isOurs(Files.writeString(folder.resolve(PackageTable.DESCRIPTOR), content));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }
}
