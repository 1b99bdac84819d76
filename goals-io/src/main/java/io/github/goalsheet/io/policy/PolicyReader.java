package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteStreams;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.decode.StrictReader;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonIn;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.reading.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads evaluation policies from JSON. A file is either wholly good or refused, with everything
 * that is wrong with it said at once: a rule that is half understood must not rate anybody.
 */
public final class PolicyReader {
  /** The size of the largest policy file that is read, in bytes. */
  public static final int MAX_BYTES = 1_000_000;

  private PolicyReader() {}

  /**
   * Reads a policy.
   *
   * @param source what the file is called in problems, for example its path
   * @param in the file: JSON in UTF-8, with or without a byte order mark; read to its end, not
   *     closed
   * @return the policy
   * @throws IOException if the stream fails
   * @throws InvalidPolicyException if it is no policy file or something in it is wrong
   */
  public static EvaluationPolicy read(String source, InputStream in)
      throws IOException, InvalidPolicyException {
    Problems problems = new Problems(requireNonNull(source, "source"));
    // Not readNBytes: that of a file stream seeks, which a pipe cannot.
    byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, MAX_BYTES + 1));
    if (bytes.length > MAX_BYTES) {
      problems.tooLarge(MAX_BYTES);
    }
    Optional<EvaluationPolicy> policy =
        problems.count() > 0
            ? Optional.empty()
            : value(StrictReader.behindMark(new ByteArrayInputStream(bytes), UTF_8), problems)
                .flatMap(value -> Fields.of(value, problems))
                .flatMap(fields -> PolicyParts.read(fields, problems));
    if (policy.isEmpty() || problems.count() > 0) {
      throw new InvalidPolicyException(source, problems.found());
    }
    return policy.get();
  }

  /** The one value of the file. */
  private static Optional<Located> value(Reader text, Problems problems) {
    JsonIn in = JsonIn.Opener.of(Limits.DEFAULT, problems).open(text, 1);
    if (in.next() == null && !in.isBroken()) {
      problems.empty();
    }
    Json json = in.value();
    if (in.next() != null) {
      in.breakHere();
    }
    return json == null || in.isBroken() ? Optional.empty() : Optional.of(new Located(json, ""));
  }
}
