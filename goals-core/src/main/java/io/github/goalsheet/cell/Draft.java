package io.github.goalsheet.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Statement} while it is being read. Not thread-safe. */
final class Draft {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final int MAX_NOTES = 8;

  private int notes;
  Optional<String> per = Optional.empty();
  @Nullable Comparison comparison;
  boolean introduced;
  boolean bothStated;
  boolean approximate;
  boolean cumulative;
  @Nullable Amount second;
  @Nullable Fraction fraction;
  @Nullable String qualifier;

  /** The statement about an amount or a band; null if it cannot be meant so. */
  @Nullable Statement finish(Amount read, @Nullable Amount upper) {
    Amount amount = withPer(read);
    if (amount == null || !isPlausible(amount)) {
      return null;
    }
    Details details =
        second == null && fraction == null && qualifier == null && !cumulative
            ? Details.NONE
            : new Details(
                Optional.ofNullable(second),
                Optional.ofNullable(fraction),
                Optional.ofNullable(qualifier),
                cumulative);
    if (upper == null) {
      return new Statement(amount, null, false, comparison, approximate, details);
    }
    Amount high = withPer(upper);
    return high == null || comparison != null || approximate
        ? null
        : new Statement(amount, high, bothStated, null, false, details);
  }

  /** A multiple of something that only the words before it name is no figure of its own. */
  private boolean isPlausible(Amount amount) {
    return Statement.isPlausible(amount.unit(), comparison)
        && !(introduced && amount.unit().filter("倍"::equals).isPresent());
  }

  private @Nullable Amount withPer(Amount amount) {
    if (per.isEmpty()) {
      return amount;
    }
    return amount.per().isEmpty() && amount.unit().isPresent() ? amount.withPer(per) : null;
  }

  /** Keeps a note, after those there are already; false if there are too many. */
  boolean note(String text) {
    qualifier = qualifier == null ? text : qualifier + "、" + text;
    notes++;
    return notes <= MAX_NOTES;
  }

  /** Whether a number without a unit is more likely a year. */
  static boolean looksLikeYear(Amount amount) {
    return amount.unit().isEmpty()
        && amount.value().scale() == 0
        && amount.value().compareTo(FIRST_YEAR) >= 0
        && amount.value().compareTo(LAST_YEAR) <= 0;
  }
}
