package io.github.goalsheet.io.indicators;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Details;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the number of a cell, when it says the same behind every number: a unit, a
 * comparator. Found by reading some numbers with it.
 *
 * @param known whether it does
 * @param unit the unit, or null
 * @param comparison the comparator of a target, or null
 */
record BulkFigures(boolean known, @Nullable String unit, @Nullable Comparison comparison) {
  /** Nothing stands behind the number. */
  static final BulkFigures BARE = new BulkFigures(true, null, null);

  private static final BulkFigures UNKNOWN = new BulkFigures(false, null, null);
  private static final ImmutableList<String> TRIALS =
      ImmutableList.of("7", "31", "2022", "12.5", "1,234", "98765");

  static BulkFigures ofTarget(String ending) {
    BulkFigures found = UNKNOWN;
    for (String trial : TRIALS) {
      BulkFigures read = readTarget(Target.parse(trial + ending), trial);
      if (!read.known || (found.known && !found.equals(read))) {
        return UNKNOWN;
      }
      found = read;
    }
    return isWords(ending) ? found : UNKNOWN;
  }

  static BulkFigures ofResult(String ending) {
    BulkFigures found = UNKNOWN;
    for (String trial : TRIALS) {
      Measurement read = Measurement.parse(trial + ending);
      if (!(read instanceof Measurement.Quantity quantity)
          || quantity.approximate()
          || !isPlain(quantity.amount(), quantity.details(), trial)) {
        return UNKNOWN;
      }
      BulkFigures of = new BulkFigures(true, quantity.amount().unit().orElse(null), null);
      if (found.known && !found.equals(of)) {
        return UNKNOWN;
      }
      found = of;
    }
    return isWords(ending) ? found : UNKNOWN;
  }

  private static BulkFigures readTarget(Target target, String trial) {
    if (target instanceof Target.Threshold threshold
        && isPlain(threshold.amount(), threshold.details(), trial)) {
      return new BulkFigures(true, threshold.amount().unit().orElse(null), threshold.comparison());
    }
    return target instanceof Target.Plain plain && isPlain(plain.amount(), plain.details(), trial)
        ? new BulkFigures(true, plain.amount().unit().orElse(null), null)
        : UNKNOWN;
  }

  private static boolean isPlain(Amount amount, Details details, String trial) {
    return amount.per().isEmpty()
        && details.equals(Details.NONE)
        && amount.value().compareTo(new BigDecimal(trial.replace(",", ""))) == 0;
  }

  /** Whether there are no further digits, in whatever script. */
  private static boolean isWords(String ending) {
    return ending
        .codePoints()
        .noneMatch(
            point ->
                Character.isDigit(point) || Character.getType(point) == Character.OTHER_NUMBER);
  }

  /** Whether numbers with these endings are in one unit, where {@code label} states one as well. */
  boolean isComparable(BulkFigures other, Optional<String> label) {
    String one = unit;
    String two = other.unit;
    if (one == null || two == null) {
      String stated = one == null ? two : one;
      return stated == null || label.filter(stated::equals).isPresent();
    }
    return one.equals(two);
  }
}
