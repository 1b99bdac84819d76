package io.github.goalsheet.finding.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * One part of a breakdown. Immutable and thread-safe.
 *
 * @param label what it is called, widths and blanks folded; may be empty
 * @param value its number in the unit of the breakdown
 * @param text the number as the text states it, for example {@code 60人×2回}
 */
public record Part(String label, BigDecimal value, String text) {
  public Part {
    requireNonNull(label, "label");
    requireNonNull(value, "value");
    requireNonNull(text, "text");
  }

  /** The label with the number: {@code 黒崎地区 3回}. */
  @Override
  public String toString() {
    return label.isEmpty() ? text : label + " " + text;
  }
}
