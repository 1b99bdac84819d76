package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesTest {
  private static final String SAMPLE = "../samples/r4-doboku.tsv";

  @TempDir Path folder;

  @Test
  void allBuiltInPoliciesAreListed() {
    Run run = Run.goals("policies");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out())
        .contains("niigata", "uda", "sano", "osaka-library", "kurayoshi", "servicenow", "mic-five");
  }

  @Test
  void oneIsShownAsJsonThatCanBeUsedAsAFile() throws IOException {
    Path file = folder.resolve("ours.json");

    Run shown = Run.goals("policies", "uda", "-o", file.toString());
    Run named = Run.goals("evaluate", SAMPLE, "--policy", "uda", "--format", "json");
    Run ours = Run.goals("evaluate", SAMPLE, "--policy", file.toString(), "--format", "json");

    assertThat(shown).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(Files.readString(file)).startsWith("{");
    assertThat(named.out()).contains("\"policy\": \"uda\"", "\"computed\": \"B\"");
    assertThat(ours).isEqualTo(named);
  }

  @Test
  void aNameThatIsNoneIsAMistakeThatListsThoseThatAre() {
    Run shown = Run.goals("policies", "nowhere");
    Run used = Run.goals("evaluate", SAMPLE, "--policy", "nowhere");

    assertThat(shown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(shown.err()).startsWith("goals: There is no built-in policy nowhere.\n");
    assertThat(used.code()).isEqualTo(ExitCode.USAGE);
    assertThat(used.err())
        .startsWith("goals: There is no policy or policy file nowhere. Built in: niigata, ");
  }

  @Test
  void aWrongPolicyFileIsToldWithItsPointer() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.json"), "{\"name\": 5}");

    Run run = Run.goals("evaluate", SAMPLE, "--policy", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error: " + file + ":1#/name: ");
  }
}
