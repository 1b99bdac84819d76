package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityDocumentTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Fuzz|Laws))`");

  @Test
  void everyTestThatItNamesExists() throws IOException {
    String document = Files.readString(ROOT.resolve("docs").resolve("reliability.md"));
    List<String> names =
        TEST.matcher(document).results().map(each -> each.group(1)).distinct().toList();

    assertThat(names).hasSizeGreaterThan(20);
    assertThat(sources()).containsAll(names);
  }

  /** The names of the classes under test sources of the modules. */
  private static List<String> sources() {
    return Stream.of("goals-core", "goals-io", "goals-cli")
        .map(module -> ROOT.resolve(module).resolve("src").resolve("test"))
        .flatMap(folder -> Streams.stream(MoreFiles.fileTraverser().breadthFirst(folder)))
        .filter(file -> MoreFiles.getFileExtension(file).equals("java"))
        .map(MoreFiles::getNameWithoutExtension)
        .toList();
  }
}
