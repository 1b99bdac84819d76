package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.reading.FileNames;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class GivenNamesTest {
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private static byte[] commandLine(String... arguments) {
    return (String.join("\0", arguments) + "\0").getBytes(UTF_8);
  }

  private static String bytes(String name, Charset charset) {
    return FileNames.ofBytes(name.getBytes(charset));
  }

  @Test
  void whatCouldNotBeDecodedIsTakenFromTheCommandLine() {
    String[] given = {"check", "\uFFFD\uFFFD\uFFFD.csv", "-o", "x\uFFFD\uFFFD\uFFFD", ""};

    assertThat(
            GivenNames.of(
                given, commandLine("java", "-jar", "goals.jar", "check", "北.csv", "-o", "x南", "")))
        .containsExactly("check", bytes("北.csv", UTF_8), "-o", bytes("x南", UTF_8), "");
  }

  @Test
  void namesOfAnyCharsetKeepTheirBytes() {
    byte[] line = "java\0goals\0北区.csv\0".getBytes(WINDOWS);

    assertThat(GivenNames.of(new String[] {"\uFFFDk\uFFFD\uFFFD.csv"}, line))
        .containsExactly(bytes("北区.csv", WINDOWS));
  }

  @Test
  void anArgumentThatIsNotThereStaysAsItIs() {
    String[] given = {"check", "\uFFFD.csv"};

    assertThat(GivenNames.of(given, commandLine("java", "@options"))).containsExactly(given);
    assertThat(GivenNames.of(given, commandLine("java"))).containsExactly(given);
    assertThat(GivenNames.of(given, new byte[0])).containsExactly(given);
  }

  @Test
  void whatCouldBeDecodedIsNotLookedFor() {
    String[] given = {"check", "北区.csv"};

    assertThat(GivenNames.of(given)).isSameAs(given);
    assertThat(GivenNames.of(given, commandLine("java", "check", "other"))).containsExactly(given);
  }
}
