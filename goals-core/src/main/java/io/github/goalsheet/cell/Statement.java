package io.github.goalsheet.cell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text states that is wholly understood as an amount, before it is known whether it is a
 * target or a measurement.
 *
 * @param amount the amount, or the lower end of a band
 * @param upper the upper end of a band, or null
 * @param bothStated whether both ends of a band are said to bind
 * @param comparison the comparator, or null
 * @param approximate whether it is called approximate
 * @param details what stands beside it
 */
record Statement(
    Amount amount,
    @Nullable Amount upper,
    boolean bothStated,
    @Nullable Comparison comparison,
    boolean approximate,
    Details details) {

  /**
   * Whether the unit can be meant as one: a bare 3年 may be a year of an era, and the better rank is
   * the lower number, so that 3位以上 says the opposite of what the comparator says.
   */
  static boolean isPlausible(Optional<String> unit, @Nullable Comparison comparison) {
    if (unit.isEmpty()) {
      return true;
    }
    return switch (unit.get()) {
      case "年" -> comparison != null;
      case "位" -> comparison == null || !comparison.isUpward();
      default -> true;
    };
  }
}
