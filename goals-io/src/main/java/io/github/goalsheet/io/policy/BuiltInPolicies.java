package io.github.goalsheet.io.policy;

import com.google.common.base.Suppliers;
import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The policies that come with goals. Each says which of its parts an office published and which are
 * our reading. That of Niigata is the core's, every other a file that is read when it is first
 * asked for.
 */
public final class BuiltInPolicies {
  private static final ImmutableList<String> FILES =
      ImmutableList.of("uda", "sano", "osaka-library", "kurayoshi", "servicenow", "mic-five");

  private static final ImmutableMap<String, Supplier<EvaluationPolicy>> POLICIES =
      ImmutableMap.<String, Supplier<EvaluationPolicy>>builder()
          .put("niigata", EvaluationPolicy::niigata)
          .putAll(Maps.toMap(FILES, name -> Suppliers.memoize(() -> read(name))))
          .buildOrThrow();

  private BuiltInPolicies() {}

  /**
   * The names of the policies.
   *
   * @return the names, in the order in which they are listed to people
   */
  public static ImmutableList<String> names() {
    return POLICIES.keySet().asList();
  }

  /**
   * A policy by its name.
   *
   * @param name the name, for example {@code uda}
   * @return the policy, or empty if none of that name is built in
   */
  public static Optional<EvaluationPolicy> find(String name) {
    return Optional.ofNullable(POLICIES.get(name)).map(Supplier::get);
  }

  private static EvaluationPolicy read(String name) {
    String file = name + ".json";
    try (InputStream in = BuiltInPolicies.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new VerifyException("missing: " + file);
      }
      return PolicyReader.read(file, in);
    } catch (InvalidPolicyException defect) {
      throw new VerifyException(defect);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
