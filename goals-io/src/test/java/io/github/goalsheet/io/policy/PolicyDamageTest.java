package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.reading.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A damaged policy file is read or refused with reasons, and nothing else ever happens. */
class PolicyDamageTest {
  /** Reads a file; where it is refused, the reasons are whole sentences. */
  private static boolean isReadOrRefused(byte[] file) throws IOException {
    try {
      EvaluationPolicy policy = PolicyReader.read("p.json", new ByteArrayInputStream(file));
      assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
      return true;
    } catch (InvalidPolicyException refused) {
      assertThat(refused.problems()).isNotEmpty();
      for (Notice problem : refused.problems()) {
        assertThat(problem.code()).startsWith("policy_");
        assertThat(problem.place().source()).isEqualTo("p.json");
        assertThat(problem.message().ja()).endsWith("。");
        assertThat(problem.message().en()).endsWith(".");
      }
      return false;
    }
  }

  private static byte[] file(String policy) {
    return PolicyJson.write(BuiltInPolicies.find(policy).orElseThrow()).getBytes(UTF_8);
  }

  @Property(tries = 300)
  void aByteThatChanged(
      @ForAll("policies") String policy, @ForAll @IntRange(max = 2_000) int at, @ForAll byte value)
      throws IOException {
    byte[] file = file(policy);
    file[at % file.length] = value;

    assertThat(isReadOrRefused(file)).isIn(true, false);
  }

  @Property(tries = 300)
  void aPieceThatIsLost(
      @ForAll("policies") String policy,
      @ForAll @IntRange(max = 2_000) int from,
      @ForAll @IntRange(min = 1, max = 40) int length)
      throws IOException {
    String text = new String(file(policy), UTF_8);
    int begin = text.offsetByCodePoints(0, from % text.codePointCount(0, text.length()));
    int end = Math.min(text.length(), begin + length);

    assertThat(isReadOrRefused((text.substring(0, begin) + text.substring(end)).getBytes(UTF_8)))
        .isIn(true, false);
  }

  @Property(tries = 300)
  void aPieceThatStandsElsewhere(
      @ForAll("policies") String policy,
      @ForAll @IntRange(max = 2_000) int from,
      @ForAll @IntRange(max = 2_000) int to,
      @ForAll("pieces") String piece)
      throws IOException {
    StringBuilder text = new StringBuilder(new String(file(policy), UTF_8));
    text.insert(from % text.length(), piece).insert(to % text.length(), piece);

    assertThat(isReadOrRefused(text.toString().getBytes(UTF_8))).isIn(true, false);
  }

  @Test
  void everyBeginningOfAFileIsRefused() throws IOException {
    byte[] file = file("kurayoshi");
    int last = new String(file, UTF_8).stripTrailing().getBytes(UTF_8).length;
    for (int length = 0; length < last; length += 7) {
      assertThat(isReadOrRefused(Arrays.copyOf(file, length))).as("%s bytes", length).isFalse();
    }
    assertThat(isReadOrRefused(Arrays.copyOf(file, last))).isTrue();
  }

  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.of(BuiltInPolicies.names());
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "{",
        "}",
        "[",
        "]",
        ",",
        "\"",
        ":",
        "0",
        "-",
        "e9",
        "null",
        "true",
        "\\ud842",
        "\u0000",
        "達成",
        "{\"name\":\"A\"},",
        "\"zz\":1,",
        "\"grade\":\"A\",",
        "//");
  }
}
