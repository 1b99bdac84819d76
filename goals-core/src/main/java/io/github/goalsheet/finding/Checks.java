package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** All checks there are. A new one is a class and a line here. */
public final class Checks {
  static final ImmutableList<Check> ALL =
      ImmutableList.of(
          new UnreadableCellCheck(),
          new MissingCellCheck(),
          new ComparableCellCheck(),
          new TextCheck(),
          new RatingCheck(),
          new AmbitionCheck(),
          new GoalNumberCheck(),
          new DateCheck(),
          new ActualYearCheck(),
          new NarrativeCheck(),
          new OrganizationCheck(),
          new WardGoalCheck(),
          new RestatementCheck());

  private static final ImmutableList<Rule> RULES =
      ALL.stream()
          .flatMap(check -> check.rules().stream())
          .collect(ImmutableList.toImmutableList());

  private Checks() {}

  /**
   * What they can find.
   *
   * @return the rules, in the order of the checks
   */
  public static ImmutableList<Rule> rules() {
    return RULES;
  }

  /**
   * The rule of a code.
   *
   * @param code a code, for example {@code parts_do_not_add_up}
   * @return the rule, or empty if no check has it
   */
  public static Optional<Rule> findRule(String code) {
    return RULES.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }
}
