package io.github.goalsheet.io.policy;

import static com.google.common.base.CaseFormat.LOWER_HYPHEN;
import static com.google.common.base.CaseFormat.UPPER_CAMEL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.Resources;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Provenance;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInPoliciesTest {
  static List<String> names() {
    return BuiltInPolicies.names();
  }

  @Test
  void theyAreListedInAStableOrder() {
    assertThat(BuiltInPolicies.names())
        .containsExactly(
            "niigata", "uda", "sano", "osaka-library", "kurayoshi", "servicenow", "mic-five");
  }

  @Test
  void niigataIsThatOfTheCore() {
    assertThat(BuiltInPolicies.find("niigata").orElseThrow()).isSameAs(EvaluationPolicy.niigata());
  }

  @Test
  void anUnknownNameIsNone() {
    assertThat(BuiltInPolicies.find("Niigata")).isEmpty();
    assertThat(BuiltInPolicies.find("../policy/niigata")).isEmpty();
  }

  @Test
  void eachHasAGroupAmongTheLaws() {
    assertThat(BuiltInPolicyLawsTest.class.getDeclaredClasses())
        .extracting(group -> UPPER_CAMEL.to(LOWER_HYPHEN, group.getSimpleName()))
        .containsExactlyInAnyOrderElementsOf(BuiltInPolicies.names());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFileIsNamedAsItsPolicy(String name) {
    assertThat(BuiltInPolicies.find(name)).map(EvaluationPolicy::name).contains(name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFileIsReadOnce(String name) {
    assertThat(BuiltInPolicies.find(name).orElseThrow())
        .isSameAs(BuiltInPolicies.find(name).orElseThrow());
  }

  static List<String> files() {
    return names().stream().filter(name -> !name.equals("niigata")).toList();
  }

  /** A file need not say a default; what it says, it says as the writer does. */
  @ParameterizedTest
  @MethodSource("files")
  void whatAFileSaysIsInTheCanonicalForm(String name) throws IOException {
    String file = Resources.toString(Resources.getResource(getClass(), name + ".json"), UTF_8);
    String canonical = PolicyJson.write(BuiltInPolicies.find(name).orElseThrow());
    assertThat(lines(canonical)).containsSubsequence(lines(file));
  }

  private static List<String> lines(String json) {
    return json.lines().map(line -> line.replaceFirst(",$", "")).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFileSaysWhatIsPublishedAndWhatIsOurReading(String name) {
    Provenance provenance = BuiltInPolicies.find(name).orElseThrow().provenance();
    assertThat(provenance.source()).isNotBlank();
    assertThat(provenance.published()).isNotEmpty();
    assertThat(provenance.ours()).isNotEmpty();
    assertThat(
            Iterables.concat(
                ImmutableList.of(provenance.title()), provenance.published(), provenance.ours()))
        .allSatisfy(
            text -> {
              assertThat(text).extracting(Message::ja).asString().doesNotEndWith("。");
              assertThat(text.en()).isNotEqualTo(text.ja()).doesNotEndWith(".");
            });
  }
}
