package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Policies as JSON that is easy to read in a test. */
final class PolicyJson {
  private PolicyJson() {}

  /** JSON with " for ', with what every policy begins with for ~HEAD, and a scale for ~SCALE. */
  static String of(String text) {
    return text.replace("~HEAD", "'format':'goal-policy','version':1,'name':'a','title':'試行'")
        .replace(
            "~SCALE",
            "'scale':{'boundsIn':'percent','order':'bestFirst',"
                + "'grades':[{'name':'A','from':100},{'name':'B'}]}")
        .replace('\'', '"');
  }

  /** Reads a policy that is good. */
  static EvaluationPolicy read(String json) {
    try {
      return PolicyReader.read("test.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    } catch (IOException | InvalidPolicyException unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  /** The canonical JSON of a policy. */
  static String write(EvaluationPolicy policy) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PolicyWriter.write(policy, out);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return out.toString(UTF_8);
  }
}
