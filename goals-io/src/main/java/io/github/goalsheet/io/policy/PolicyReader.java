package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * Reads evaluation policies from JSON. A file is either wholly good or refused, with everything
 * that is wrong with it said at once: a rule that is half understood must not rate anybody.
 */
public final class PolicyReader {
  /** The size of the largest policy file that is read, in bytes. */
  public static final int MAX_BYTES = 1_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

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
    Optional<EvaluationPolicy> policy =
        text(in.readNBytes(MAX_BYTES + 1), problems)
            .flatMap(text -> ValueParser.parse(text, problems))
            .flatMap(value -> Fields.of(value, problems))
            .flatMap(fields -> new PolicyParts(fields, problems).read());
    if (policy.isEmpty() || problems.count() > 0) {
      throw new InvalidPolicyException(source, problems.found());
    }
    return policy.get();
  }

  private static Optional<String> text(byte[] bytes, Problems problems) {
    if (bytes.length > MAX_BYTES) {
      problems.tooLarge(MAX_BYTES);
      return Optional.empty();
    }
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      problems.notUtf8(in.position());
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
  }
}
