package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import io.github.goalsheet.io.NoticeKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrongPoliciesTest {
  /** A policy and what is wrong with it. */
  record Case(String reason, String json, ImmutableList<String> problems) {
    @Override
    public String toString() {
      return reason;
    }
  }

  static Stream<Case> cases() throws IOException {
    String file =
        Resources.toString(
            Resources.getResource(WrongPoliciesTest.class, "wrong-policies.txt"), UTF_8);
    return Splitter.on("\n== ").splitToList(file).stream().skip(1).map(WrongPoliciesTest::parse);
  }

  private static Case parse(String block) {
    List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(block);
    boolean empty = lines.get(1).startsWith("policy_");
    return new Case(
        lines.get(0),
        empty ? "" : PolicyJson.of(lines.get(1)),
        ImmutableList.copyOf(Iterables.skip(lines, empty ? 1 : 2)));
  }

  static InvalidPolicyException refused(String json) {
    return refused("wrong.json", json);
  }

  static InvalidPolicyException refused(String name, String json) {
    return catchThrowableOfType(
        InvalidPolicyException.class,
        () -> PolicyReader.read(name, new ByteArrayInputStream(json.getBytes(UTF_8))));
  }

  private static String said(Notice problem) {
    String pointer = problem.place() instanceof Place.JsonValue value ? value.pointer() : "";
    return (problem.code() + (pointer.isEmpty() ? "" : " " + pointer)).replace('\ud83d', '?');
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everythingThatIsWrongIsSaidAtItsPlace(Case wrong) {
    assertThat(refused(wrong.json()).problems())
        .extracting(WrongPoliciesTest::said)
        .containsExactlyElementsOf(wrong.problems());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsAnErrorInBothLanguages(Case wrong) {
    assertThat(refused(wrong.json()).problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.place().source()).isEqualTo("wrong.json");
              assertThat(problem.message().ja()).endsWith("。").doesNotContain("null");
              assertThat(problem.message().en()).endsWith(".").doesNotContain("null");
            });
  }

  @Test
  void everyCodeHasACase() throws IOException {
    Set<String> codes =
        NoticeKinds.all().stream()
            .map(NoticeKind::code)
            .filter(code -> code.startsWith("policy_"))
            .collect(Collectors.toSet());
    Set<String> tried =
        cases()
            .flatMap(each -> each.problems().stream())
            .map(said -> Splitter.on(' ').splitToList(said).get(0))
            .collect(Collectors.toSet());
    assertThat(Sets.difference(codes, tried))
        .containsExactlyInAnyOrder("policy_too_large", "policy_not_utf8");
  }
}
