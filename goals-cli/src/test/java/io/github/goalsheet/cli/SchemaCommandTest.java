package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.json.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
  @TempDir Path folder;

  @Test
  void eachSchemaIsPrintedAsItIsPublished() {
    Map<String, String> schemas =
        Map.of(
            "sheet", Schemas.sheet(),
            "evaluation", Schemas.evaluations(),
            "policy", Schemas.policy(),
            "finding", Schemas.findings(),
            "comparison", Schemas.comparison());

    schemas.forEach(
        (kind, schema) ->
            assertThat(Run.goals("schema", kind)).isEqualTo(new Run(ExitCode.CLEAN, schema, "")));
    assertThat(schemas.values()).doesNotHaveDuplicates();
  }

  @Test
  void aSchemaIsWrittenToAFileOnDemand() throws IOException {
    Path file = folder.resolve("sheet.schema.json");

    assertThat(Run.goals("schema", "sheet", "-o", file.toString()))
        .isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(Files.readString(file)).isEqualTo(Schemas.sheet());
  }

  @Test
  void aKindThatIsNoneIsToldWithThoseThatAre() {
    Run none = Run.goals("schema");
    Run unknown = Run.goals("schema", "cell");

    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).startsWith("goals: Please give KIND.\n");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err())
        .startsWith(
            "goals: KIND does not take cell. It takes sheet, evaluation, policy, finding, comparison.\n");
  }
}
