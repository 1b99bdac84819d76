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
 * The policies that come with goals. Each is a file that says which of its parts an office
 * published and which are our reading; it is read when it is first asked for.
 */
public final class BuiltInPolicies {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "niigata", "uda", "sano", "osaka-library", "kurayoshi", "servicenow", "mic-five");

  private static final ImmutableMap<String, Supplier<EvaluationPolicy>> POLICIES =
      Maps.toMap(NAMES, name -> Suppliers.memoize(() -> read(name)));

  private BuiltInPolicies() {}

  /**
   * The names of the policies.
   *
   * @return the names, in the order in which they are listed to people
   */
  public static ImmutableList<String> names() {
    return NAMES;
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
