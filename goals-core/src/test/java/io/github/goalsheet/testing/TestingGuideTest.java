package io.github.goalsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** docs/testing-policies.md says what is so. */
class TestingGuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "testing-policies.md");
  private static final Path EXAMPLE =
      Path.of("src", "test", "java", "io", "github", "goalsheet", "example", "OurPolicyTest.java");

  @Test
  void itsExampleIsTheTestThatIsRun() throws IOException {
    String guide = Files.readString(GUIDE);
    String begin = "<!-- example: OurPolicyTest -->\n```java\n";
    int from = guide.indexOf(begin) + begin.length();
    assertThat(guide).contains(begin);
    assertThat(guide.substring(from, guide.indexOf("```\n", from)))
        .isEqualTo(Files.readString(EXAMPLE));
  }

  @Test
  void itNamesEveryLaw() throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(PolicyLaws.class.getDeclaredMethods())
        .filteredOn(method -> method.isAnnotationPresent(Property.class))
        .hasSizeGreaterThan(8)
        .extracting(Method::getName)
        .allSatisfy(law -> assertThat(guide).contains("`" + law + "`"));
  }

  @Test
  void theVersionsThatItNamesAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    String guide = Files.readString(GUIDE);
    assertThat(Arrays.asList("jqwik", "assertj"))
        .allSatisfy(
            library -> {
              String open = "<" + library + ".version>";
              int from = pom.indexOf(open) + open.length();
              String version = pom.substring(from, pom.indexOf('<', from));
              assertThat(guide).contains("<version>" + version + "</version>");
            });
  }
}
