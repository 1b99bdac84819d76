package io.github.goalsheet.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RulesDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "RULES.md");

  @Test
  void theDocumentSaysWhatTheCodeDoes() throws IOException {
    if (Boolean.getBoolean("update")) {
      Files.writeString(DOCUMENT, RulesDocument.render());
    }

    assertThat(Files.readString(DOCUMENT).replace("\r\n", "\n")).isEqualTo(RulesDocument.render());
  }

  @Test
  void everyTypeOfFindingIsRegisteredAndHasOneSample() {
    assertThat(Samples.ALL).extracting(Finding::rule).containsExactlyElementsOf(Checks.rules());
    assertThat(Samples.ALL.stream().map(Object::getClass).distinct()).hasSize(Samples.ALL.size());
  }

  @Test
  void codesAreUnique() {
    assertThat(Checks.rules()).extracting(Rule::code).doesNotHaveDuplicates();
  }

  @Test
  void aRuleIsFoundByItsCode() {
    assertThat(Checks.findRule("unit_mismatch")).contains(CellFinding.UnitMismatch.RULE);
    assertThat(Checks.findRule("no_such_rule")).isEmpty();
  }

  @Test
  void everyRecordOfTheSealedHierarchyIsRegistered() {
    assertThat(Finding.class.getPermittedSubclasses())
        .flatExtracting(family -> Arrays.asList(family.getPermittedSubclasses()))
        .containsExactlyInAnyOrderElementsOf(
            Samples.ALL.stream().<Class<?>>map(Object::getClass).toList());
  }
}
