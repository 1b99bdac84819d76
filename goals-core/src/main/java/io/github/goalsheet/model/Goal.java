package io.github.goalsheet.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Wording;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A goal with its indicators. Immutable and thread-safe.
 *
 * @param number No., from 1
 * @param parentGoals 部区 組織目標: the numbers of the ward goals that it serves, in the order of the
 *     form
 * @param statement 組織目標, verbatim
 * @param initiatives 主な取組(事業), verbatim
 * @param indicators the indicators, in the order of the form
 * @param rating 評価: the published word, verbatim, or empty
 * @param carried which of statement, initiatives and rating the form leaves blank here because
 *     their cells are merged with those of the goal above; the values are those of that goal
 */
public record Goal(
    int number,
    ImmutableList<Integer> parentGoals,
    @Filled(message = "{io.github.goalsheet.statement.missing}", groups = Planned.class)
        String statement,
    @Filled(message = "{io.github.goalsheet.initiatives.missing}", groups = Planned.class)
        String initiatives,
    @Filled(message = "{io.github.goalsheet.indicators.missing}", groups = Planned.class)
        ImmutableList<@Valid Indicator> indicators,
    @Filled(message = "{io.github.goalsheet.rating.missing}", groups = Evaluated.class)
        Optional<String> rating,
    ImmutableSet<FormField> carried) {
  /** The fields that a goal can carry over from the goal above. */
  public static final ImmutableSet<FormField> CARRIABLE =
      Sets.immutableEnumSet(FormField.STATEMENT, FormField.INITIATIVES, FormField.RATING);

  private static final Pattern BULLET = Pattern.compile("(?:^|(?<=[\\s\\p{Z}]))[・･]");

  public Goal {
    checkArgument(number >= 1, "goal number: %s", number);
    requireNonNull(parentGoals, "parentGoals");
    requireNonNull(statement, "statement");
    requireNonNull(initiatives, "initiatives");
    requireNonNull(indicators, "indicators");
    checkArgument(rating.filter(Wording::isBlank).isEmpty(), "goal %s: blank rating", number);
    carried = Sets.immutableEnumSet(requireNonNull(carried, "carried"));
    checkArgument(CARRIABLE.containsAll(carried), "goal %s cannot carry %s", number, carried);
    checkArgument(
        rating.isPresent() || !carried.contains(FormField.RATING),
        "goal %s carries a rating but has none",
        number);
  }

  /**
   * A goal of which only number, statement and indicators are known.
   *
   * @param number the number, from 1
   * @param statement the statement
   * @param indicators the indicators
   * @return the goal
   */
  public static Goal of(int number, String statement, Indicator... indicators) {
    return new Goal(
        number,
        ImmutableList.of(),
        statement,
        "",
        ImmutableList.copyOf(indicators),
        Optional.empty(),
        ImmutableSet.of());
  }

  /**
   * The initiatives one by one: split where a ・ begins the text or follows a blank or line break,
   * without the ・.
   *
   * @return the items; a text without ・ is one item, a blank text none
   */
  public ImmutableList<String> initiativeItems() {
    return BULLET
        .splitAsStream(initiatives)
        .map(Wording::strip)
        .filter(item -> !item.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * This goal serving ward goals.
   *
   * @param numbers the numbers of the ward goals
   * @return the changed copy
   */
  public Goal withParentGoals(Integer... numbers) {
    return new Goal(
        number, ImmutableList.copyOf(numbers), statement, initiatives, indicators, rating, carried);
  }

  /**
   * This goal with other initiatives.
   *
   * @param text 主な取組(事業)
   * @return the changed copy
   */
  public Goal withInitiatives(String text) {
    return new Goal(number, parentGoals, statement, text, indicators, rating, carried);
  }

  /**
   * This goal with other indicators.
   *
   * @param changed the indicators
   * @return the changed copy
   */
  public Goal withIndicators(Iterable<Indicator> changed) {
    return new Goal(
        number,
        parentGoals,
        statement,
        initiatives,
        ImmutableList.copyOf(changed),
        rating,
        carried);
  }

  /**
   * This goal with a published rating.
   *
   * @param word the word, not blank
   * @return the changed copy
   */
  public Goal withRating(String word) {
    return new Goal(
        number, parentGoals, statement, initiatives, indicators, Optional.of(word), carried);
  }

  /**
   * This goal carrying other fields. Its values stay as they are.
   *
   * @param fields the fields that the form leaves blank here; those of {@link #CARRIABLE}, and the
   *     rating only if there is one
   * @return the changed copy
   */
  public Goal withCarried(Iterable<FormField> fields) {
    return new Goal(
        number,
        parentGoals,
        statement,
        initiatives,
        indicators,
        rating,
        ImmutableSet.copyOf(fields));
  }

  /**
   * Whether this goal can carry a field from the goal above: it says the same there. Of two goals
   * without a rating neither carries it.
   *
   * @param field one of {@link #CARRIABLE}
   * @param above the goal above
   * @return whether it can
   */
  public boolean canCarry(FormField field, Goal above) {
    return switch (field) {
      case STATEMENT -> statement.equals(above.statement);
      case INITIATIVES -> initiatives.equals(above.initiatives);
      case RATING -> rating.isPresent() && rating.equals(above.rating);
      default -> false;
    };
  }
}
