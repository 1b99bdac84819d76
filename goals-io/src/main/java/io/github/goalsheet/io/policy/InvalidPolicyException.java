package io.github.goalsheet.io.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Notice;
import java.io.Serial;

/**
 * A policy file that cannot be used, with everything that is wrong with it: each problem with a
 * stable code, its place (a JSON pointer and a line, where there is one) and a sentence in Japanese
 * and English.
 */
public final class InvalidPolicyException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String source;
  private final transient ImmutableList<Notice> problems;

  /**
   * Makes the exception.
   *
   * @param source the file, as the caller named it
   * @param problems what is wrong with it, at least one thing
   */
  public InvalidPolicyException(String source, ImmutableList<Notice> problems) {
    super(summary(source, problems));
    this.source = requireNonNull(source, "source");
    this.problems = problems;
  }

  private static String summary(String source, ImmutableList<Notice> problems) {
    checkArgument(!problems.isEmpty(), "no problem");
    Notice first = problems.get(0);
    String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
    return "invalid policy " + source + ": " + first.place() + ": " + first.message().en() + more;
  }

  /**
   * The file.
   *
   * @return the file, as the caller named it
   */
  public String source() {
    return source;
  }

  /**
   * What is wrong with the file.
   *
   * @return the problems, in the order of the file's parts; at least one
   */
  public ImmutableList<Notice> problems() {
    return problems;
  }
}
