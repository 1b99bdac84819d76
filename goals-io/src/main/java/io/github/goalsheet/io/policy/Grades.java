package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.io.json.stream.Located;
import java.util.Optional;

/**
 * The grades of a scale in a file, so far as they could be read.
 *
 * @param scale the scale; empty if something is wrong with it
 * @param names the names of its grades and of those beside it; empty if none could be read
 */
record Grades(Optional<Scale> scale, ImmutableSet<String> names) {
  static final Grades UNKNOWN = new Grades(Optional.empty(), ImmutableSet.of());

  /** The name of a grade, which the scale must have. */
  Optional<String> name(Located value, Problems problems) {
    Optional<String> name = Fields.filled(value, problems);
    if (name.isPresent() && !names.isEmpty() && !names.contains(name.get())) {
      problems.unknownGrade(value, names);
      return Optional.empty();
    }
    return name;
  }
}
