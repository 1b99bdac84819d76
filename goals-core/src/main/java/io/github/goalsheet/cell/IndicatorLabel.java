package io.github.goalsheet.cell;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the label of an indicator says: its name, its unit and whether it counts cumulatively.
 * Immutable and thread-safe.
 *
 * <p>A trailing bracket is a unit only if the unit vocabulary knows it: {@code 参加者延人数(人)} has the
 * unit 人, while {@code 研修受講回数(全員必修の研修を除く)} has none.
 *
 * @param name the label without its unit and cumulative mark
 * @param unit the unit, or empty
 * @param cumulative whether it is marked 累計 or 延べ
 */
public record IndicatorLabel(String name, Optional<String> unit, boolean cumulative) {
  public IndicatorLabel {
    requireNonNull(name, "name");
    requireNonNull(unit, "unit");
  }

  /**
   * Reads a label. Never fails.
   *
   * @param label the label as it stands in the form
   * @return what it says
   */
  public static IndicatorLabel parse(String label) {
    return LabelGrammar.read(requireNonNull(label, "label"));
  }
}
