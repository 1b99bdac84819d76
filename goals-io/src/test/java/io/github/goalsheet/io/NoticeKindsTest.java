package io.github.goalsheet.io;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.goalsheet.finding.Checks;
import io.github.goalsheet.finding.Rule;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoticeKindsTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "notices.md");
  private static final String MAKERS = "error|warning|info|saying|remarking";
  private static final Pattern TESTS = Pattern.compile(".*(?:/test-classes/|io-test/).*");
  private static final Pattern ARGUMENT = Pattern.compile("%(?:(\\d)\\$)?s");

  @Test
  void theDocumentSaysWhatTheCodeDoes() throws IOException {
    if (Boolean.getBoolean("update")) {
      Files.writeString(DOCUMENT, NoticesDocument.render());
    }

    assertThat(Files.readString(DOCUMENT).replace("\r\n", "\n"))
        .isEqualTo(NoticesDocument.render());
  }

  @Test
  void aCodeIsOfAFindingOrOfANotice() {
    assertThat(NoticeKinds.all())
        .extracting(NoticeKind::code)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Checks.rules().stream().map(Rule::code).toList());
  }

  /** Else the code would mean several things. */
  @Test
  void aCodeOfSeveralSentencesSaysWhatTheyHaveInCommon() {
    Map<String, List<NoticeKind>> byCode =
        NoticeKinds.all().stream().collect(groupingBy(NoticeKind::code));

    assertThat(byCode.values())
        .filteredOn(kinds -> kinds.size() > 1)
        .isNotEmpty()
        .allSatisfy(
            kinds ->
                assertThat(kinds.stream().map(NoticeKind::remark).distinct())
                    .singleElement()
                    .matches(remark -> remark.isPresent()));
  }

  @Test
  void noSentenceStandsHereTwice() {
    assertThat(NoticeKinds.all()).doesNotHaveDuplicates();
  }

  /** The Japanese sentence says all; the English may say less. */
  @Test
  void theSentencesOfAKindAreOverTheSameArguments() {
    for (NoticeKind kind : NoticeKinds.all()) {
      Set<Integer> ja = arguments(kind.sentence().ja());
      assertThat(ja).as(kind.code()).containsAll(arguments(kind.sentence().en()));
      assertThat(kind.message(ja.stream().map(each -> "<" + each + ">").toList()).ja())
          .as(kind.code())
          .doesNotContain("%");
    }
  }

  private static Set<Integer> arguments(String sentence) {
    Set<Integer> arguments = new TreeSet<>();
    int plain = 0;
    for (MatchResult found : ARGUMENT.matcher(sentence).results().toList()) {
      arguments.add(found.group(1) == null ? ++plain : Integer.parseInt(found.group(1)));
    }
    return arguments;
  }

  /** A kind that is made anywhere else would be in no document. */
  @Test
  void kindsAreMadeInTheCatalogues() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..io.notice")
        .and()
        .doNotBelongToAnyOf(NoticeKind.class, Notice.class, NoticeKinds.class)
        .should()
        .callMethodWhere(target(owner(type(NoticeKind.class))).and(target(nameMatching(MAKERS))))
        .orShould()
        .callConstructorWhere(target(owner(type(NoticeKind.class))))
        .check(
            new ClassFileImporter()
                .withImportOption(location -> !location.matches(TESTS))
                .importPackages("io.github.goalsheet.io"));
  }
}
