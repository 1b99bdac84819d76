package io.github.goalsheet.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.io.MoreFiles;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whoever unpacks the distribution finds every page that its pages lead to. */
class DistributionDocumentsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern REFERENCE = Pattern.compile("(?m)^\\[[^\\]]+\\]: (\\S+)$");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  /** The files at the root of the repository that the assembly packs, from its own list. */
  private static ImmutableSet<Path> shipped()
      throws IOException, ParserConfigurationException, SAXException {
    NodeList includes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("src/dist/assembly.xml").toFile())
            .getElementsByTagName("include");
    ImmutableList.Builder<PathMatcher> packed = ImmutableList.builder();
    for (int i = 0; i < includes.getLength(); i++) {
      packed.add(
          FileSystems.getDefault().getPathMatcher("glob:" + includes.item(i).getTextContent()));
    }
    ImmutableList<PathMatcher> patterns = packed.build();
    return Stream.concat(
            top(), Stream.of("docs", "samples").flatMap(DistributionDocumentsTest::below))
        .map(ROOT::relativize)
        .filter(file -> patterns.stream().anyMatch(pattern -> pattern.matches(file)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Path> top() {
    return Arrays.stream(requireNonNull(ROOT.toFile().listFiles(File::isFile))).map(File::toPath);
  }

  private static Stream<Path> below(String folder) {
    return Streams.stream(MoreFiles.fileTraverser().breadthFirst(ROOT.resolve(folder)))
        .filter(Files::isRegularFile);
  }

  static Stream<Path> pages() throws Exception {
    return shipped().stream().filter(file -> file.toString().endsWith(".md"));
  }

  private static List<String> links(Path page) throws IOException {
    String text = FENCE.matcher(Files.readString(ROOT.resolve(page))).replaceAll("");
    return Stream.concat(LINK.matcher(text).results(), REFERENCE.matcher(text).results())
        .map((MatchResult link) -> link.group(1))
        .toList();
  }

  @Test
  void thePagesThatPeopleStartFromAreShipped() throws Exception {
    assertThat(shipped())
        .contains(
            Path.of("LICENSE"),
            Path.of("README.md"),
            Path.of("README.ja.md"),
            Path.of("docs/tasks.md"),
            Path.of("docs/images/report.png"),
            Path.of("samples/README.md"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkWithinTheDistributionLeadsToAFileOfIt(Path page) throws Exception {
    ImmutableSet<Path> shipped = shipped();
    for (String link : links(page)) {
      if (URI.create(link).isAbsolute() || link.startsWith("#")) {
        continue;
      }
      String file = Splitter.on('#').splitToList(link).get(0);
      Path target =
          Optional.ofNullable(page.getParent()).orElse(Path.of("")).resolve(file).normalize();

      assertThat(shipped)
          .as("%s links to %s", page, link)
          .anyMatch(each -> each.equals(target) || each.startsWith(target));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkToAPartOfAPageFindsItsHeading(Path page) throws Exception {
    for (String link : links(page)) {
      int hash = link.indexOf('#');
      if (URI.create(link).isAbsolute() || hash < 0) {
        continue;
      }
      Path target =
          hash == 0
              ? page
              : Optional.ofNullable(page.getParent())
                  .orElse(Path.of(""))
                  .resolve(link.substring(0, hash))
                  .normalize();

      assertThat(anchors(target))
          .as("%s links to %s", page, link)
          .contains(link.substring(hash + 1));
    }
  }

  /** The names that a forge gives to the headings of a page. */
  private static List<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(FENCE.matcher(Files.readString(ROOT.resolve(page))).replaceAll(""))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void linksIntoTheRepositoryNameFilesThatAreThere() throws Exception {
    String repository = "https://github.com/goalsheet/goals/blob/main/";
    assertThat(Files.readString(ROOT.resolve("pom.xml")))
        .contains("<url>https://github.com/goalsheet/goals</url>");
    List<String> linked =
        pages()
            .flatMap(
                page -> {
                  try {
                    return links(page).stream();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                })
            .filter(link -> link.startsWith("https://github.com/goalsheet/goals/"))
            .collect(Collectors.toList());

    assertThat(linked).isNotEmpty().allMatch(link -> link.startsWith(repository));
    assertThat(linked)
        .allMatch(link -> Files.exists(ROOT.resolve(link.substring(repository.length()))));
  }
}
