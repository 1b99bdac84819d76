package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the READMEs and of the tasks do what is said of them. */
class DocumentedCommandsTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OUTPUT = Pattern.compile(" -o (\\S+)");

  @TempDir Path folder;

  private static List<String> commands(String page) throws IOException {
    List<String> commands = new ArrayList<>();
    BLOCK
        .matcher(Files.readString(Path.of("..", page)))
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> line.matches("(\\./)?goals .*"))
        .forEach(commands::add);
    return commands;
  }

  @Test
  void theCommandsOfTheTasksWorkOneAfterTheOther() throws Exception {
    Checkout checkout = Checkout.in(folder);
    checkout.samples(
        "exports", "r4-chiiki-shinko.csv", "r4-doboku.tsv", "r4-kenko-fukushi-cp932.csv");
    checkout.samples("r4", "r4-chiiki-shinko.csv");
    checkout.samples("r5", "r5-chiiki-shinko.csv");
    List<String> commands = commands("docs/tasks.md");

    assertThat(commands).hasSizeGreaterThan(12);
    for (String command : commands) {
      Run run = checkout.shell("./" + command);
      assertThat(run.code()).as(command).isZero();
      assertThat(run.err()).as(command).doesNotContain("goals: ");
      for (MatchResult output : OUTPUT.matcher(command).results().toList()) {
        assertThat(Files.size(folder.resolve(output.group(1)))).as(command).isPositive();
      }
    }
  }

  @Test
  void theCommandsAreTheSameInBothLanguages() throws IOException {
    assertThat(commands("docs/tasks.ja.md"))
        .map(command -> command.replace("--lang ja", "--lang en"))
        .isEqualTo(commands("docs/tasks.md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void theReadmesShowWhatTheirCommandPrints(String page) throws Exception {
    Checkout checkout = Checkout.in(folder);
    checkout.samples(
        "samples",
        "r4-chiiki-shinko.csv",
        "r4-doboku.tsv",
        "r4-kenko-fukushi-cp932.csv",
        "r5-chiiki-shinko.csv");
    String text = Files.readString(Path.of("..", page));
    String shown = text.substring(text.indexOf("```\nみどり区") + 4);

    assertThat(commands(page)).hasSize(1);
    String printed = checkout.shell(commands(page).get(0)).out();
    shown
        .substring(0, shown.indexOf("```"))
        .lines()
        .forEach(line -> assertThat(printed).contains(line.replace("…", "").stripTrailing()));
  }
}
