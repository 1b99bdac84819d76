package io.github.goalsheet.cli;

import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.message.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
  private static final String EXAMPLE = "  goals ";

  private static CommandLine goals(Language language) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return Goals.commandLine(
        new Console(
            new ByteArrayInputStream(new byte[0]), nowhere, nowhere, () -> false, language));
  }

  private static List<CommandLine> commands(Language language) {
    CommandLine goals = goals(language);
    List<CommandLine> all = new ArrayList<>(List.of(goals));
    goals.getSubcommands().values().stream()
        .filter(each -> !(each.getCommandSpec().userObject() instanceof HelpCommand))
        .forEach(all::add);
    return all;
  }

  static Stream<Arguments> everyCommandHasAUsageWithExamplesThatAreRight() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                commands(language).stream()
                    .map(each -> Arguments.of(language, each.getCommandName())));
  }

  @ParameterizedTest
  @MethodSource
  void everyCommandHasAUsageWithExamplesThatAreRight(Language language, String command) {
    String name = command.equals("goals") ? "" : command;
    String[] args =
        Stream.of(name, "--lang", language.name(), "--help")
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    Run run = Run.goals(args);

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(language == Language.JA ? "\n例:\n" : "\nExamples:\n");
    List<String> examples = run.out().lines().filter(line -> line.startsWith(EXAMPLE)).toList();
    assertThat(examples).isNotEmpty().allMatch(line -> line.startsWith(EXAMPLE + name));
    for (String example : examples) {
      String[] words = example.strip().replaceFirst(" [<>].*", "").split(" ", -1);
      goals(language).parseArgs(Arrays.copyOfRange(words, 1, words.length));
    }
  }

  @ParameterizedTest
  @EnumSource
  void helpFitsATerminalOfEightyColumns(Language language) {
    for (CommandLine command : commands(language)) {
      for (String line : command.getUsageMessage(CommandLine.Help.Ansi.OFF).lines().toList()) {
        assertThat(line.codePoints().map(WCWidth::wcwidth).sum()).as(line).isLessThanOrEqualTo(80);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void helpIsInItsLanguageAloneButForNames(Language language) {
    for (CommandLine command : commands(language)) {
      String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);

      assertThat(help.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == HIRAGANA))
          .as(command.getCommandName())
          .isEqualTo(language == Language.JA);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandOptionAndParameterIsDescribed(Language language) {
    for (CommandLine command : commands(language)) {
      assertThat(command.getCommandSpec().usageMessage().description())
          .as(command.getCommandName())
          .isNotEmpty();
      assertThat(described(command))
          .as(command.getCommandName())
          .allSatisfy(text -> assertThat(text).isNotBlank());
    }
  }

  private static List<String> described(CommandLine command) {
    return Stream.concat(
            command.getCommandSpec().options().stream(),
            command.getCommandSpec().positionalParameters().stream())
        .map(HelpTest::description)
        .toList();
  }

  private static String description(ArgSpec argument) {
    return String.join("", argument.description());
  }

  @Test
  void theExamplesAreTheSameInBothLanguages() {
    for (CommandLine command : commands(Language.EN)) {
      String name = command.getCommandName();
      assertThat(examples(Language.JA, name)).isEqualTo(examples(Language.EN, name));
    }
  }

  private static List<String> examples(Language language, String name) {
    return commands(language).stream()
        .filter(each -> each.getCommandName().equals(name))
        .flatMap(each -> Arrays.stream(each.getCommandSpec().usageMessage().footer()))
        .filter(line -> line.startsWith(EXAMPLE))
        .toList();
  }

  /** What it can tell: that some test names the option, not that the test is a good one. */
  @Test
  void everyOptionIsNamedInATest() {
    String tests = sources();
    List<String> untested =
        commands(Language.EN).stream()
            .flatMap(command -> command.getCommandSpec().options().stream())
            .filter(option -> Arrays.stream(option.names()).noneMatch(name -> isIn(tests, name)))
            .map(OptionSpec::longestName)
            .toList();

    assertThat(untested).isEmpty();
  }

  private static boolean isIn(String tests, String option) {
    return tests.contains('"' + option + '"') || tests.contains(option + '=');
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .filter(Files::isRegularFile)
          .map(
              file -> {
                try {
                  return Files.readString(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
