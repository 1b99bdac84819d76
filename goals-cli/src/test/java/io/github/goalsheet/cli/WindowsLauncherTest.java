package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be told of {@code goals.cmd} where there is no Windows to run it. */
class WindowsLauncherTest {
  private static final Path BATCH = Path.of("src/dist/bin/goals.cmd");
  private static final Path SHELL = Path.of("src/dist/bin/goals");
  private static final Path ASSEMBLY = Path.of("src/dist/assembly.xml");
  private static final Pattern JAVA_OPTION = Pattern.compile("-X\\S+");
  private static final Pattern VARIABLE = Pattern.compile("%(\\w+)%");

  private static List<String> lines() throws IOException {
    return Files.readAllLines(BATCH);
  }

  /** The line that runs goals. */
  private static String run() throws IOException {
    return Iterables.getOnlyElement(
        lines().stream().filter(line -> line.contains("-jar")).toList());
  }

  @Test
  void itIsAsciiSinceNoCodePageIsKnownWhenItIsRead() throws IOException {
    assertThat(US_ASCII.newEncoder().canEncode(Files.readString(BATCH))).isTrue();
  }

  @Test
  void inTheDistributionItsLinesEndAsWindowsExpects() throws IOException {
    String assembly = Files.readString(ASSEMBLY);
    int file = assembly.indexOf("<source>src/dist/bin/goals.cmd</source>");

    assertThat(assembly.substring(file, assembly.indexOf("</file>", file)))
        .contains("<lineEnding>dos</lineEnding>");
    assertThat(Files.readString(Path.of("../.gitattributes"))).contains("*.cmd text eol=crlf");
  }

  @Test
  void itSaysNothingOfItsOwn() throws IOException {
    assertThat(lines().get(0)).isEqualTo("@echo off");
    assertThat(lines()).contains("setlocal");
  }

  @Test
  void pathsAreQuotedSinceTheyMayHoldBlanks() throws IOException {
    assertThat(run()).startsWith("\"%java%\" ").contains(" -jar \"%~dp0..\\lib\\goals.jar\" ");
    assertThat(lines().stream().filter(line -> line.matches("(?i).*\\bset .*=.*")))
        .isNotEmpty()
        .allMatch(line -> line.matches("(?i).*\\bset \"[a-z_]+=.*\".*"), "set \"name=value\"");
  }

  @Test
  void itPassesAllArgumentsOnAsTheyAre() throws IOException {
    assertThat(run()).endsWith(" %*").contains(" %GOALS_JAVA_OPTS% ");
  }

  @Test
  void itEndsWithTheCodeOfTheProgramWhichIsKeptBeforeAnythingElseRuns() throws IOException {
    List<String> lines = lines();

    assertThat(lines.get(lines.indexOf(run()) + 1)).isEqualTo("set \"code=%ERRORLEVEL%\"");
    assertThat(Iterables.getLast(lines)).isEqualTo("exit /b %code%");
  }

  @Test
  void theCodePageIsSetForUtf8AndSetBack() throws IOException {
    List<String> lines = lines();

    assertThat(lines.indexOf("chcp 65001 >nul")).isBetween(1, lines.indexOf(run()) - 1);
    assertThat(lines.subList(lines.indexOf(run()), lines.size())).contains("chcp %page% >nul");
  }

  @Test
  void everyVariableIsSetHereOrStatedByTheUser() throws IOException {
    String text = Files.readString(BATCH);

    assertThat(VARIABLE.matcher(text).results().map((MatchResult used) -> used.group(1)))
        .allMatch(
            name ->
                List.of("JAVA_HOME", "GOALS_JAVA_OPTS", "ERRORLEVEL").contains(name)
                    || text.contains("set \"" + name + "="));
  }

  @Test
  void javaGetsNoOptionThatTheOtherLauncherDoesNotGive() throws IOException {
    String shell = Files.readString(SHELL);

    assertThat(JAVA_OPTION.matcher(run()).results().map(MatchResult::group))
        .isNotEmpty()
        .allMatch(shell::contains);
  }

  @Test
  void withoutAJavaThatIsNewEnoughItSaysSoAndFailsAsTheOtherLauncherDoes() throws IOException {
    for (Path launcher : List.of(BATCH, SHELL)) {
      String text = Files.readString(launcher);

      assertThat(text).contains("Java 17 or newer was not found.", "Java 17 or newer is needed");
      try (Stream<String> exits =
          Pattern.compile("exit (/b )?(\\d+)").matcher(text).results().map(each -> each.group(2))) {
        assertThat(exits).containsOnly(Integer.toString(ExitCode.INTERNAL));
      }
    }
  }
}
