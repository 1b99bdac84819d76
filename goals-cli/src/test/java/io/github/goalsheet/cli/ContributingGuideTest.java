package io.github.goalsheet.cli;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContributingGuideTest {
  private static final String HEADING = "## Where things live";
  private static final Pattern NAME = Pattern.compile("`((?:core|io|cli)(?:/[a-z]+)*)`");

  @Test
  void everyPackageIsInTheGuideAndNoOther() throws IOException {
    String guide = Files.readString(Path.of("../CONTRIBUTING.md"));
    String section = guide.substring(guide.indexOf(HEADING) + HEADING.length());
    String table = section.substring(0, section.indexOf("## "));
    ImmutableSortedSet<String> named =
        Splitter.on('\n')
            .splitToStream(table)
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(0, line.indexOf('|', 1)))
            .flatMap(line -> NAME.matcher(line).results())
            .map((MatchResult name) -> name.group(1))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));

    assertThat(named)
        .containsExactlyElementsOf(
            Stream.of("core", "io", "cli")
                .flatMap(ContributingGuideTest::packages)
                .collect(toImmutableSortedSet(Comparator.naturalOrder())));
  }

  /** The packages of a module, as the guide writes them. */
  private static Stream<String> packages(String module) {
    Path root = Path.of("../goals-" + module + "/src/main/java/io/github/goalsheet");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
          .map(name -> module.equals("core") ? "core/" + name : name)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
