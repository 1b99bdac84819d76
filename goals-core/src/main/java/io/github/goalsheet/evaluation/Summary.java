package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts over evaluated sheets. Immutable and thread-safe; {@link Counter} makes one.
 *
 * @param sheets how many sheets
 * @param goals how many goals
 * @param indicators how many indicators
 * @param agreements how many goals by agreement; every agreement is present
 * @param grades how many goals by computed grade; every grade of the policy is present, best first.
 *     A grade of sheets that another policy rated follows under its name; grades of one name are
 *     counted together
 * @param lacking how many goals have no grade since there is no result, see {@link
 *     Assessment#lacksResult}
 * @param lackingRated how many of these have a published rating all the same, and so are among the
 *     undetermined ones
 */
public record Summary(
    long sheets,
    long goals,
    long indicators,
    ImmutableMap<Agreement, Long> agreements,
    ImmutableMap<String, Long> grades,
    long lacking,
    long lackingRated) {

  public Summary {
    requireNonNull(agreements, "agreements");
    requireNonNull(grades, "grades");
  }

  /**
   * How many goals have an agreement.
   *
   * @param agreement the agreement
   * @return the count
   */
  public long count(Agreement agreement) {
    return agreements.getOrDefault(agreement, 0L);
  }

  /**
   * How many goals have no grade: left out, or for a person to judge.
   *
   * @return the count
   */
  public long ungraded() {
    return goals - grades.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * How many goals have a published rating that a person must compare: figures and words decide
   * nothing.
   *
   * @return the undetermined ones but for those that lack a result
   */
  public long forPersons() {
    return count(Agreement.UNDETERMINED) - lackingRated;
  }

  /** Counts sheets as they come. Not thread-safe. */
  public static final class Counter {
    private final Map<Agreement, Long> agreements = new EnumMap<>(Agreement.class);
    private final Map<String, Long> grades = new LinkedHashMap<>();
    private long sheets;
    private long goals;
    private long indicators;
    private long lacking;
    private long lackingRated;

    /**
     * Begins at zero.
     *
     * @param policy the policy whose grades are present even where no goal has them
     */
    public Counter(EvaluationPolicy policy) {
      for (Agreement agreement : Agreement.values()) {
        agreements.put(agreement, 0L);
      }
      policy.goalScale().grades().forEach(grade -> grades.put(grade.name(), 0L));
      policy.goalScale().others().forEach(grade -> grades.put(grade.name(), 0L));
    }

    /**
     * Counts a sheet.
     *
     * @param evaluation the sheet
     */
    public void add(SheetEvaluation evaluation) {
      sheets++;
      for (GoalEvaluation goal : evaluation.goals()) {
        goals++;
        indicators += goal.indicators().size();
        agreements.merge(goal.agreement(), 1L, Long::sum);
        goal.assessment().grade().ifPresent(grade -> grades.merge(grade.name(), 1L, Long::sum));
        if (goal.assessment().lacksResult()) {
          lacking++;
          lackingRated += goal.agreement() == Agreement.UNDETERMINED ? 1 : 0;
        }
      }
    }

    /**
     * Counts what was counted elsewhere.
     *
     * @param counted the counts
     */
    public void add(Summary counted) {
      sheets += counted.sheets();
      goals += counted.goals();
      indicators += counted.indicators();
      counted.agreements().forEach((agreement, n) -> agreements.merge(agreement, n, Long::sum));
      counted.grades().forEach((grade, n) -> grades.merge(grade, n, Long::sum));
      lacking += counted.lacking();
      lackingRated += counted.lackingRated();
    }

    /**
     * The counts so far.
     *
     * @return the counts
     */
    public Summary summary() {
      return new Summary(
          sheets,
          goals,
          indicators,
          ImmutableMap.copyOf(agreements),
          ImmutableMap.copyOf(grades),
          lacking,
          lackingRated);
    }
  }
}
